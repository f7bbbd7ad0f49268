import { pinyinInitials } from "../language/pinyin-initials.ts";
import { type InitialsOf, kindWord, nameWords, type SearchTerms } from "../language/search-words.ts";

type Fields = Readonly<Record<string, unknown>>;

/** What is looked for in the names of records. */
export interface RecordSearch {
  readonly terms: SearchTerms;
  /** Of these types only. */
  readonly types?: readonly string[];
  readonly limit: number;
  readonly offset?: number;
}

/** Fields of any record that name it as its name does: they are never among those that only the office reads. */
const named = ["official_number", "code", "iso_3166_2"] as const;
/** Only what has Chinese characters needs the dictionary of their readings. */
const chinese = /\p{Script=Han}/u;
const noInitials: InitialsOf = () => "";

/** The words under which a record is found: its id, its names in all languages, other names, identifiers and official numbers. */
export async function recordSearchWords(type: string, body: Fields): Promise<string> {
  const texts = namesIn(body);
  const initialsOf = texts.some((text) => chinese.test(text)) ? await pinyinInitials() : noInitials;
  return [...new Set([kindWord(type), ...texts.flatMap((text) => nameWords(text, initialsOf))])].join(" ");
}

function namesIn(body: Fields): readonly string[] {
  const { en = null, zh = null, ...further } = (body["labels"] ?? {}) as Fields;
  const others = Array.isArray(body["other_names"]) ? body["other_names"] : [];
  const identifiers = Array.isArray(body["identifiers"]) ? body["identifiers"].map((each: Fields) => each["value"]) : [];
  return [body["id"], zh, en, ...Object.values(further), ...named.map((name) => body[name]), ...others, ...identifiers].filter(
    (text): text is string => typeof text === "string" && text !== "",
  );
}
