import { nearestName } from "../nearest-name.ts";
import { type Note, note } from "../note.ts";
import {
  type MessagePattern,
  messagePattern,
  messagePatternOrNull,
  otherwise,
  type PatternPlace,
  patternPlaces,
  pluralCategories,
} from "../statement/message-pattern.ts";
import { figureWords } from "./figure-words.ts";
import { type CatalogueMessage, catalogueAreas } from "./message-catalogue.ts";

/** Longer ones are no text that stands in an answer. */
const longestTranslation = 5_000;

/** A translation of one message as somebody gives it, and where it stands. */
export interface GivenTranslation {
  readonly code: string;
  readonly text: string;
  readonly row: number;
}

/** What is wrong with a translation; nothing where it can be said. A text is never markup and has no sign that a terminal or a printer would take for its own. */
export function translationNotes(given: GivenTranslation, known: ReadonlyMap<string, CatalogueMessage>, tag: string): readonly Note[] {
  const { code, text, row } = given;
  const at = { row, field: "translation" };
  const original = known.get(code);
  if (original === undefined)
    return [note("language.unknown-code", { code: code.slice(0, 80), near: nearestName(code, [...known.keys()]) ?? "–" }, { row, field: "code" })];
  if (text.length > longestTranslation || /[\p{Cc}\p{Cs}\u2028\u2029\u202a-\u202e\u2066-\u2069]/u.test(text)) return [note("language.unusable", { code }, at)];
  if (signCodes.includes(code)) {
    const isSign = (code === decimalCode ? /^[.,٫]$/u : /^[.,'’\u0020\u00a0\u202f٬]$/u).test(text);
    return isSign ? [] : [note("language.sign", { code }, at)];
  }
  return isPlain(code) ? [] : messageNotes(original, text, at, tag);
}

const decimalCode = `${catalogueAreas.figures}decimal`;
const thousandsCode = `${catalogueAreas.figures}thousands`;

/** Codes of the signs in figures: a blank is one of them, where it is nothing in a text. */
export const signCodes: readonly string[] = [decimalCode, thousandsCode];

/** Whether decimals and thousands would be parted by one sign: nobody could tell 1.234 from 1.234. */
export function signNotes(said: Readonly<Record<string, string>>): readonly Note[] {
  const [decimal, thousands] = [said[decimalCode] ?? figureWords.decimal.en, said[thousandsCode] ?? figureWords.thousands.en];
  return decimal === thousands ? [note("language.same-signs", { sign: decimal }, { field: "translation" })] : [];
}

/** A text of a page that goes with a count has one pattern for all counts, or several by categories that the language tells apart; one that does not go with a count has one. */
function pageFormNotes({ code, en }: CatalogueMessage, { count, variants }: MessagePattern, at: Note["at"], tag: string): readonly Note[] {
  if (messagePattern(en).count === null) return count === null ? [] : [note("language.no-forms", { code }, at)];
  const categories: readonly string[] = pluralCategories(tag);
  const isRight = variants.every(
    ([key, pattern]) => (key === otherwise || categories.includes(key)) && pattern.some((part) => typeof part !== "string" || part.trim() !== ""),
  );
  return isRight ? [] : [note("language.page-forms", { code, categories: categories.join(", "), example: matchExample(categories) }, at)];
}

/** Codes of the messages that are said: of a note both the message and what to do, since one without the other is never shown. */
export function saidMessages(said: Readonly<Record<string, string>>): readonly string[] {
  const pair = (code: string): string => (code.endsWith(".fix") ? code.replace(/fix$/, "message") : code.replace(/message$/, "fix"));
  return Object.keys(said).filter((code) => !code.startsWith(catalogueAreas.note) || said[pair(code)] !== undefined);
}

/** Fixed texts and words are said as they are: they have no place. */
function isPlain(code: string): boolean {
  return code.startsWith(catalogueAreas.text) || code.startsWith(catalogueAreas.words);
}

/** A message has the places of the original and no part of a value, or form of a word, that the original does not ask for: it would have nothing to say there. */
function messageNotes(original: CatalogueMessage, text: string, at: Note["at"], tag: string): readonly Note[] {
  const { code, en, zh, places } = original;
  const isPage = code.startsWith(catalogueAreas.page);
  const pattern = messagePatternOrNull(text);
  const otherPlaces = note("language.places", { code, expected: partsOf(en), given: partsOf(text) }, at);
  if (pattern === null || (pattern.count !== null && !isPage)) return [otherPlaces];
  const given = patternPlaces(pattern);
  const names = [...new Set(given.map(({ name }) => name))];
  const isSame = places.every((name) => names.includes(name)) && names.every((name) => places.includes(name));
  if (!isSame) return [note("language.places", { code, expected: named(places), given: named(names) }, at)];
  const own = [en, zh].flatMap((each) => patternPlaces(messagePattern(each)));
  const isUnknown = ({ name, part, forms }: PatternPlace): boolean =>
    (part !== null && !own.some((each) => each.name === name && each.part === part)) ||
    (forms !== null && !own.some((each) => each.name === name && each.forms !== null));
  const counted = messagePattern(en).count;
  const isOtherCount = pattern.count !== null && counted !== null && pattern.count !== counted;
  if (isOtherCount || given.some(isUnknown)) return [otherPlaces];
  if (isPage) return pageFormNotes(original, pattern, at, tag);
  const categories: readonly string[] = pluralCategories(tag);
  const isWhole = ({ forms }: PatternPlace): boolean =>
    forms === null || (Object.keys(forms).length === categories.length && categories.every((each) => forms[each] !== undefined));
  return given.every(isWhole)
    ? []
    : [note("language.forms", { code, count: categories.length, categories: categories.join(", "), example: formsExample(categories) }, at)];
}

/** `{$n :form one=… few=… other=…}` */
function formsExample(categories: readonly string[]): string {
  return `{$n :form ${categories.map((category) => `${category}=…`).join(" ")}}`;
}

/** `.input {$count :number} .match $count one {{…}} * {{…}}` */
function matchExample(categories: readonly string[]): string {
  return `.input {$count :number} .match $count ${categories.map((category) => `${category === "other" ? otherwise : category} {{…}}`).join(" ")}`;
}

function named(places: readonly string[]): string {
  return places.length === 0 ? "–" : places.map((name) => `{$${name}}`).join(", ");
}

function partsOf(text: string): string {
  return [...text.matchAll(/\{[^{}]*\}?/g)].map(([place]) => place).join(", ") || "–";
}

/** The translations that can be said as they lie there: a table that was changed by hand, or that an earlier program took, may hold others. */
export function soundTranslations(
  said: Readonly<Record<string, string>>,
  known: ReadonlyMap<string, CatalogueMessage>,
  tag: string,
): Readonly<Record<string, string>> {
  const isUnclear = signNotes(said).length > 0;
  return Object.fromEntries(
    Object.entries(said).filter(
      ([code, text]) => known.has(code) && !(isUnclear && signCodes.includes(code)) && translationNotes({ code, text, row: 0 }, known, tag).length === 0,
    ),
  );
}
