import { pageFix, terminalFix } from "../fix-text.ts";
import { fixedText, furtherNotes, type Locale } from "../locales.ts";
import { type Noun, namedThings, type OfficeWords, plainWords } from "../office-words.ts";
import { fillMessage } from "../statement/message-pattern.ts";
import { withFieldName } from "../type-names.ts";

type Fields = Readonly<Record<string, unknown>>;

/** What the office itself wrote in the language. */
export function ownText(text: Fields, locale: Locale): string | null {
  const own = text[locale.printer.tag];
  return typeof own === "string" && own !== "" ? own : null;
}

interface NoteFields {
  readonly code: string;
  readonly message: string;
  readonly parameters: Fields;
}

/** Nothing where the language lacks the note: it stays as it is. */
export function noteIn({ code, parameters }: NoteFields, locale: Locale): { readonly message?: string; readonly fix?: string; readonly page_fix?: string } {
  const own = locale.notes[code];
  if (own === undefined) return {};
  const said = withFieldName(parameters, (label) => fixedText(label, locale) ?? label.en, false);
  return {
    message: `${fillMessage(own.message, said)}${furtherNotes(parameters, locale)}`,
    fix: fillMessage(terminalFix(own.fix), said),
    page_fix: fillMessage(pageFix(own.fix), said),
  };
}

/** Headings by their text in the language; a question of the program is said in it, a word of the office stays. */
function headingsIn(headings: NonNullable<OfficeWords["headings"]>, { texts }: Locale): NonNullable<OfficeWords["headings"]> {
  return { ...headings, en: Object.fromEntries(Object.entries(headings.en).map(([label, said]) => [texts[label] ?? label, texts[said] ?? said])) };
}

/** The words of an office for a reader of a further language: its own where it has given them in it, those of the language where it has said nothing. */
export function wordsInLocale(words: OfficeWords, locale: Locale): OfficeWords {
  const { words: plain } = locale;
  const noun = (own: Noun, unsaid: Noun, ofLocale: Noun): Noun => (own === unsaid ? ofLocale : own);
  const text = (own: string, unsaid: string, ofLocale: string): string => (own === unsaid ? ofLocale : own);
  return {
    ...words,
    ...(words.headings === undefined ? {} : { headings: headingsIn(words.headings, locale) }),
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
