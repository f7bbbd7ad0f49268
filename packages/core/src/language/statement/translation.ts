import type { Printer } from "../printers/printer.ts";
import type { LocalText } from "../text.ts";
import { messagePattern, patternPlaces, placesOf, pluralCategories } from "./message-pattern.ts";
import type { Printed, PrintStatement } from "./print-value.ts";
import type { Sentences } from "./sentences.ts";
import { fillSentence } from "./template.ts";
import type { Mark, StatementData } from "./value.ts";

/** A further language: how it writes figures, and its sentence for each code. */
export interface Translation {
  readonly printer: Printer;
  /** By whole code, `herding.few`. */
  readonly sentences: Readonly<Record<string, string>>;
}

/**
 * A statement in a further language, from its data alone. A sentence that the translation lacks is given in the nearest language that the printer names
 * (`printer.text`), so that nothing is left out.
 */
export function translated(translation: Translation, statement: { readonly text: LocalText; readonly data: StatementData }): string {
  return printedIn(translation, statement).text;
}

/** The same with the places of its figures. */
export function printedIn({ printer, sentences }: Translation, statement: { readonly text: LocalText; readonly data: StatementData }): Printed {
  const print: PrintStatement = ({ text, ...data }): Printed => {
    const sentence = sentences[data.code];
    // The texts of the whole hold the sentences that follow; the first sentence alone has none of its own in another language.
    if (sentence === undefined) return { text: printer.text(text), marks: data.marks.en };
    const { followed_by = [], values } = data;
    const first = fillSentence(printer, sentence, values, print);
    return followed_by.length === 0 ? first : oneAfterTheOther(printer, [first, ...followed_by.map((each) => print(each))]);
  };
  return print({ ...statement.data, text: statement.text });
}

/** Statements in one text; marks of those that follow stand under `followed_by`. */
function oneAfterTheOther(printer: Printer, parts: readonly Printed[]): Printed {
  const marks = parts.flatMap((part, place): Mark[] => {
    const start = printer.sentences(parts.slice(0, place + 1).map(({ text }) => text)).length - part.text.length;
    const under = place === 0 ? "" : `followed_by.${place - 1}.`;
    return part.marks.map(([from, to, name]): Mark => [from + start, to + start, under + name]);
  });
  return { text: printer.sentences(parts.map(({ text }) => text)), marks };
}

/** What a translation lacks or has wrong, by code; nothing where it is complete. */
export interface TranslationFault {
  readonly code: string;
  readonly fault: "missing" | "unknown" | "empty" | "places" | "forms";
  /** The places or forms in question. */
  readonly what: readonly string[];
}

/**
 * Holds a translation against the sentences of the program: every code is there and none besides, each sentence has exactly the places of the English one,
 * and each word that goes with a count has a form for every plural category of the language, and none besides.
 */
export function translationFaults(tables: readonly Pick<Sentences, "area" | "table">[], { printer, sentences }: Translation): readonly TranslationFault[] {
  const known = new Map<string, string>(
    tables.flatMap(({ area, table }) => Object.entries(table).map(([code, sentence]) => [`${area}.${code}`, sentence.en] as const)),
  );
  const unknown = Object.keys(sentences).filter((code) => !known.has(code));
  const categories = pluralCategories(printer.tag);
  return [
    ...[...known].flatMap(([code, original]): TranslationFault[] => {
      const sentence = sentences[code];
      if (sentence === undefined) return [{ code, fault: "missing", what: [] }];
      if (sentence.trim() === "") return [{ code, fault: "empty", what: [] }];
      const [asked, held] = [new Set(placesOf(original)), new Set(placesOf(sentence))];
      const differing = [...asked].filter((name) => !held.has(name)).concat([...held].filter((name) => !asked.has(name)));
      const forms = patternPlaces(messagePattern(sentence)).some(
        (place) => place.forms !== null && Object.keys(place.forms).sort().join() !== [...categories].sort().join(),
      );
      return [
        ...(differing.length > 0 ? [{ code, fault: "places" as const, what: differing }] : []),
        ...(forms ? [{ code, fault: "forms" as const, what: categories }] : []),
      ];
    }),
    ...unknown.map((code): TranslationFault => ({ code, fault: "unknown", what: [] })),
  ];
}
