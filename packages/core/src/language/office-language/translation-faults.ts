import { nearestName } from "../nearest-name.ts";
import { type Note, note } from "../note.ts";
import { pluralCategories } from "../statement/template.ts";
import { figureWords } from "./figure-words.ts";
import { bracedPlaces, type CatalogueMessage, catalogueAreas, pagePlaces } from "./message-catalogue.ts";
import { formMark, pageForms } from "./page-forms.ts";

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
  if (code.startsWith(catalogueAreas.sentence)) return sentenceNotes(original, text, at, tag);
  return [...placeNotes(original, placesIn(code, text), at), ...(code.startsWith(catalogueAreas.page) ? pageFormNotes(original, text, at, tag) : [])];
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

/** A text of a page that goes with a count has one form for all counts, one for one and one for several, or as many as its language has; one that does not go with a count has none. */
function pageFormNotes({ code, en }: CatalogueMessage, text: string, at: Note["at"], tag: string): readonly Note[] {
  const forms = pageForms(text);
  if (!en.includes(formMark)) return forms.length === 1 ? [] : [note("language.no-forms", { code }, at)];
  const categories = pluralCategories(tag);
  const isRight = [1, 2, categories.length].includes(forms.length) && forms.every((form) => form !== "");
  return isRight ? [] : [note("language.page-forms", { code, count: categories.length, categories: categories.join(", ") }, at)];
}

/** Codes of the messages that are said: of a note both the message and what to do, since one without the other is never shown. */
export function saidMessages(said: Readonly<Record<string, string>>): readonly string[] {
  const pair = (code: string): string => (code.endsWith(".fix") ? code.replace(/fix$/, "message") : code.replace(/message$/, "fix"));
  return Object.keys(said).filter((code) => !code.startsWith(catalogueAreas.note) || said[pair(code)] !== undefined);
}

function placesIn(code: string, text: string): readonly string[] {
  return code.startsWith(catalogueAreas.page)
    ? pagePlaces(text)
    : code.startsWith(catalogueAreas.text) || code.startsWith(catalogueAreas.words)
      ? []
      : bracedPlaces(text);
}

function placeNotes({ code, places }: CatalogueMessage, given: readonly string[], at: Note["at"]): readonly Note[] {
  const isSame = given.length === places.length && given.every((name) => places.includes(name));
  return isSame ? [] : [note("language.places", { code, expected: named(places), given: named(given) }, at)];
}

function named(places: readonly string[]): string {
  return places.length === 0 ? "–" : places.map((name) => `{${name}}`).join(", ");
}

interface Place {
  readonly name: string;
  readonly part: string;
  readonly forms: number;
}

const placePattern = /\{(\w+)(?:\.(\w+))?(?::([^{}]*))?\}/g;

function sentencePlaces(text: string): readonly Place[] {
  return [...text.matchAll(placePattern)].map(([, name = "", part = "", forms]) => ({ name, part, forms: forms === undefined ? 0 : forms.split("|").length }));
}

/** A sentence has the places of the original and no part of a value, or form of a word, that the original does not ask for: it would have nothing to say there. */
function sentenceNotes(original: CatalogueMessage, text: string, at: Note["at"], tag: string): readonly Note[] {
  const { code, en, zh } = original;
  const given = sentencePlaces(text);
  const own = [...sentencePlaces(en), ...sentencePlaces(zh)];
  const faults = [...placeNotes(original, [...new Set(given.map(({ name }) => name))], at)];
  const isUnknown = ({ name, part, forms }: Place): boolean =>
    (part !== "" && !own.some((each) => each.name === name && each.part === part)) || (forms > 0 && !own.some((each) => each.name === name && each.forms > 0));
  if (/[{}]/.test(text.replace(placePattern, "")) || given.some(isUnknown))
    return faults.length > 0 ? faults : [note("language.places", { code, expected: partsOf(en), given: partsOf(text) }, at)];
  const categories = pluralCategories(tag);
  if (given.some(({ forms }) => forms > 0 && forms !== categories.length))
    faults.push(note("language.forms", { code, count: categories.length, categories: categories.join(", ") }, at));
  return faults;
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
