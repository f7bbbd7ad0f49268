import type { Locale } from "../../language/locales.ts";
import { type OfficeWords, officeText } from "../../language/office-words.ts";
import { languages } from "../../language/text.ts";
import type { ChangeRow, RecordStore } from "../record-store.ts";
import type { Fields } from "./patched-record.ts";

/** A text that was saved as the program once showed it, and not as somebody typed it. */
export interface MisreadText {
  readonly type: string;
  readonly id: string;
  /** `labels.zh`, `description`. */
  readonly field: string;
  /** What the history held before. */
  readonly held: string;
  /** What stands now. */
  readonly stands: string;
  /** `other-language`: the text of another language stands in its place; `translated`: the program's own translation; `office-words`: a sign such as `@region` was said in the words of the office. */
  readonly cause: "other-language" | "translated" | "office-words";
  /** Number, time and author of the change that did it. */
  readonly change: number;
  readonly at: string;
  readonly who: string;
}

/** What the program once said typed texts in: the words of the office, and the further languages with their words. */
export interface FormerReading {
  readonly words: OfficeWords;
  readonly locales: readonly { readonly locale: Locale; readonly words: OfficeWords }[];
}

/** Changes that are read at once. */
const portion = 2_000;

/**
 * Texts of records that stand as an earlier program showed them: what a change replaced by the text of another language of the same name, by the program's translation, or by
 * the office's word for a sign, and what nobody has changed since. Somebody may have typed just that; so they are told, and mended where that is asked for.
 * Cost: the whole history, read portion by portion.
 */
export async function misreadTexts(records: Pick<RecordStore, "changes" | "get">, reading: FormerReading): Promise<readonly MisreadText[]> {
  const found = new Map<string, MisreadText>();
  for (let after = 0; ; ) {
    const rows = await records.changes({ after, limit: portion });
    for (const each of rows.flatMap((row) => misreadIn(row, reading))) {
      const key = `${each.type} ${each.id} ${each.field}`;
      // Whoever puts back what was held before mends it, whatever else is called so.
      if (found.get(key)?.held === each.stands) found.delete(key);
      else found.set(key, each);
    }
    const last = rows.at(-1);
    if (last === undefined || rows.length < portion) break;
    after = last.seq;
  }
  const standing: MisreadText[] = [];
  for (const each of found.values()) {
    const record = await records.get(each.type, each.id);
    if (record !== null && !record.retired && textAt(record.body, each.field) === each.stands) standing.push(each);
  }
  return standing;
}

function misreadIn({ seq, type, id, at, who, before, after }: ChangeRow, reading: FormerReading): readonly MisreadText[] {
  if (before === null) return [];
  const labels = (before["labels"] ?? {}) as Fields;
  return textFields(before).flatMap((field): MisreadText[] => {
    const [held, stands] = [textAt(before, field), textAt(after, field)];
    if (held === null || stands === null || held === "" || held === stands) return [];
    const cause = causeOf(field, held, stands, labels, reading);
    return cause === null ? [] : [{ type, id, field, held, stands, cause, change: seq, at, who }];
  });
}

function causeOf(field: string, held: string, stands: string, labels: Fields, { words, locales }: FormerReading): MisreadText["cause"] | null {
  const isLabel = field.startsWith("labels.");
  if (isLabel && languages.some((language) => field !== `labels.${language}` && labels[language] === stands)) return "other-language";
  const saidAs = [...languages.map((language) => officeText(held, words, language)), ...locales.map((each) => officeText(held, each.words, "en"))];
  if (held.includes("@") && saidAs.includes(stands)) return "office-words";
  const isTranslated = locales.some(({ locale, words: own }) => officeText(locale.texts[held] ?? held, own, "en") === stands);
  return isLabel && isTranslated ? "translated" : null;
}

/** Texts of a record itself and of its name. */
function textFields(body: Fields): readonly string[] {
  const own = Object.keys(body).filter((key) => typeof body[key] === "string" && key !== "id");
  return [...own, ...Object.keys((body["labels"] ?? {}) as Fields).map((language) => `labels.${language}`)];
}

function textAt(body: Fields, field: string): string | null {
  const [first = "", second] = field.split(".");
  const value = second === undefined ? body[first] : ((body[first] ?? {}) as Fields)[second];
  return typeof value === "string" ? value : null;
}
