import { pageFix, terminalFix } from "../fix-text.ts";
import { type Noun, namedThings, type OfficeWords, plainWords } from "../office-words.ts";
import { fillTemplate } from "../text.ts";
import { fixedText, furtherNotes, type Tongue } from "../tongues.ts";
import { withFieldName } from "../type-names.ts";

type Fields = Readonly<Record<string, unknown>>;

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
