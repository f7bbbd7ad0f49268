import { pageFix, terminalFix } from "./fix-text.ts";
import { isTypedName, type Noun, namedThings, type OfficeWords, plainWords } from "./office-words.ts";
import { printedIn } from "./statement/translation.ts";
import type { StatementData } from "./statement/value.ts";
import { fillTemplate, type LocalText } from "./text.ts";
import { fixedText, furtherNotes, saidIn, type Tongue } from "./tongues.ts";
import { withFieldName } from "./type-names.ts";

type Fields = Readonly<Record<string, unknown>>;

/**
 * An answer for a reader of a further language: what the program says in English is said in that language, under the same name (`en`), so that everything that shows
 * an answer shows it. Statements are printed from their data, notes from code and parameters, fixed texts by their English; what the language lacks stays English.
 *
 * @param words of the office, in English, for texts that are in them already
 */
export function inTongue<T>(value: T, tongue: Tongue, words: OfficeWords = plainWords): T {
  return spoken(value, tongue, words) as T;
}

/** The same for what a document is made from: texts stand under the name of the language too, so that its voice says them as they are (`voice.ts`). */
export function forVoice<T>(value: T, tongue: Tongue, words: OfficeWords): T {
  return underOwnName(inTongue(value, tongue, words), value, tongue.printer.tag) as T;
}

function underOwnName(said: unknown, before: unknown, tag: string): unknown {
  if (Array.isArray(said) && Array.isArray(before)) return said.map((each, at) => underOwnName(each, before[at], tag));
  if (!isPlain(said) || !isPlain(before)) return said;
  if (isText(said)) return said.en === before["en"] ? said : { ...said, [tag]: said.en };
  return Object.fromEntries(Object.entries(said).map(([key, each]) => [key, underOwnName(each, before[key], tag)]));
}

function spoken(value: unknown, tongue: Tongue, words: OfficeWords): unknown {
  if (Array.isArray(value)) return value.map((each) => spoken(each, tongue, words));
  if (!isPlain(value) || value["typed"] === true) return value;
  if (isText(value)) return textIn(value, tongue, words);
  if (isNote(value)) return { ...value, ...noteIn(value, tongue) };
  const said: Record<string, unknown> = {};
  for (const [key, each] of Object.entries(value)) said[key] = key === "marks" || isTypedName(key, each) ? each : spoken(each, tongue, words);
  for (const key of Object.keys(value)) {
    const text = said[key];
    const items = said[`${key}_data`];
    if (Array.isArray(text) && Array.isArray(items)) {
      const both = text.map((each, at): unknown[] =>
        isPlain(each) && isText(each) && isStatement(items[at]) ? inTongueOf(each, items[at], tongue) : [each, items[at]],
      );
      said[key] = both.map(([each]) => each);
      said[`${key}_data`] = both.map(([, each]) => each);
      continue;
    }
    const beside = key !== "text" || !("marks" in said);
    const data = beside ? said[`${key}_data`] : said;
    if (!isPlain(text) || !isText(text) || !isStatement(data) || isTypedName(key, text)) continue;
    const [own, ofOwn] = inTongueOf(text, data, tongue);
    said[key] = own;
    if (beside) said[`${key}_data`] = ofOwn;
    else said["marks"] = ofOwn.marks;
  }
  return said;
}

/** What was said from its values needs them no more: whoever reads the answer takes it as it is. */
function textIn(value: Fields & LocalText, tongue: Tongue, words: OfficeWords): Fields & LocalText {
  const own = ownText(value, tongue);
  if (own !== null || value.said === undefined) return { ...value, en: own ?? fixedText(value.en, tongue, words) ?? value.en };
  const { said, ...texts } = value;
  return { ...texts, en: saidIn({ ...value, said: spoken(said, tongue, words) as typeof said }, tongue) };
}

/** A statement's texts and data as the language prints them. */
function inTongueOf(text: Fields & LocalText, data: StatementData, tongue: Tongue): [text: LocalText, data: StatementData] {
  const printed = printedIn(tongue, { text, data });
  return [
    { ...text, en: printed.text },
    { ...data, marks: { ...data.marks, en: [...printed.marks] } },
  ];
}

/** What the office itself wrote in the language. */
export function ownText(text: Fields, tongue: Tongue): string | null {
  const own = text[tongue.printer.tag];
  return typeof own === "string" && own !== "" ? own : null;
}

interface NoteFields {
  readonly code: string;
  readonly message: string;
  readonly parameters: Fields;
}

/** Nothing where the language lacks the note: it stays as it is. */
export function noteIn({ code, parameters }: NoteFields, tongue: Tongue): { readonly message?: string; readonly fix?: string; readonly page_fix?: string } {
  const own = tongue.notes[code];
  if (own === undefined) return {};
  const said = withFieldName(parameters, ({ en }) => fixedText(en, tongue) ?? en, false);
  return {
    message: `${fillTemplate(own.message, said)}${furtherNotes(parameters, tongue)}`,
    fix: fillTemplate(terminalFix(own.fix), said),
    page_fix: fillTemplate(pageFix(own.fix), said),
  };
}

/** Headings by their text in the language; a question of the program is said in it, a word of the office stays. */
function headingsIn(headings: NonNullable<OfficeWords["headings"]>, { texts }: Tongue): NonNullable<OfficeWords["headings"]> {
  return { ...headings, en: Object.fromEntries(Object.entries(headings.en).map(([label, said]) => [texts[label] ?? label, texts[said] ?? said])) };
}

/** The words of an office for a reader of a further language: its own where it has given them in it, those of the language where it has said nothing. */
export function wordsInTongue(words: OfficeWords, tongue: Tongue): OfficeWords {
  const { words: plain } = tongue;
  const noun = (own: Noun, unsaid: Noun, ofTongue: Noun): Noun => (own === unsaid ? ofTongue : own);
  const text = (own: string, unsaid: string, ofTongue: string): string => (own === unsaid ? ofTongue : own);
  return {
    ...words,
    ...(words.headings === undefined ? {} : { headings: headingsIn(words.headings, tongue) }),
    region: { ...words.region, en: noun(words.region.en, plainWords.region.en, plain.region) },
    activity: { ...words.activity, en: noun(words.activity.en, plainWords.activity.en, plain.activity) },
    counted: { ...words.counted, en: text(words.counted.en, plainWords.counted.en, plain.counted) },
    whole: { ...words.whole, en: text(words.whole.en, plainWords.whole.en, plain.whole) },
    national: { ...words.national, en: text(words.national.en, plainWords.national.en, plain.national) },
    things: Object.fromEntries(
      namedThings.map((thing) => [thing, { ...words.things[thing], en: noun(words.things[thing].en, plainWords.things[thing].en, plain.things[thing]) }]),
    ) as OfficeWords["things"],
    listed: Object.fromEntries(
      Object.entries(words.listed).map(([role, own]) => [
        role,
        { ...own, en: text(own.en, plainWords.listed[role as keyof OfficeWords["listed"]].en, plain.listed[role as keyof OfficeWords["listed"]]) },
      ]),
    ) as OfficeWords["listed"],
  };
}

function isText(value: Fields): value is Fields & LocalText {
  return typeof value["en"] === "string" && typeof value["zh"] === "string";
}

function isNote(value: Fields): value is Fields & NoteFields {
  return typeof value["code"] === "string" && typeof value["message"] === "string" && typeof value["fix"] === "string" && isPlain(value["parameters"]);
}

function isStatement(value: unknown): value is StatementData {
  return isPlain(value) && typeof value["code"] === "string" && isPlain(value["values"]) && isPlain(value["marks"]);
}

function isPlain(value: unknown): value is Fields {
  if (typeof value !== "object" || value === null) return false;
  const kind = Object.getPrototypeOf(value);
  return kind === Object.prototype || kind === null;
}
