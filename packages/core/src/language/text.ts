import { z } from "zod";
import { speaks } from "./message/speech.ts";

/** The two languages in which everything a person reads exists. */
export const languages = ["en", "zh"] as const;
export type Language = (typeof languages)[number];

/** Languages that the program speaks beside its own two by files of translations (`tongues.ts`); what such a file lacks is said in English. */
export const furtherLanguages = ["de"] as const;
export type FurtherLanguage = (typeof furtherLanguages)[number];

/** What a reader may ask for, and an office may list. */
export const readerLanguages = [...languages, ...furtherLanguages] as const;
export type ReaderLanguage = (typeof readerLanguages)[number];

/** The language of the program in whose place a reader's stands: a further one in that of English. */
export function programLanguage(reader: ReaderLanguage): Language {
  return reader === "zh" ? "zh" : "en";
}

/** The languages of the program that an office of these reads, in its order. */
export function programLanguages(read: readonly ReaderLanguage[]): Language[] {
  return [...new Set(read.map(programLanguage))];
}

/**
 * What the program says, in both languages. Where a sentence made it around values, `said` is its code with them (`statement/sentences.ts`), from which a further language says it;
 * all other texts are looked up by their English. A name that somebody typed may stand where most are the program's: `typed` says so (`asTyped`), and no answer shows it.
 */
const textFields = {
  en: z.string(),
  zh: z.string(),
  said: z.object({ code: z.string(), values: z.record(z.string(), z.unknown()) }).optional(),
  typed: z.literal(true).optional(),
};
export const localText = speaks(z.object(textFields), "message");
export type LocalText = Readonly<Record<Language, string>> & {
  readonly said?: { readonly code: string; readonly values: Readonly<Record<string, unknown>> } | undefined;
  readonly typed?: true | undefined;
};

/** The unit of figures as the program names it; what stands for a noun of the office in it (`@currency 10k`) is put in where it is answered. */
export const unitText = speaks(z.string(), "unit");

/** What somebody typed: the name of a record, a place, a table; in further languages too where it was given in them. Nothing that the program says in another language, or an office in other words. */
export const nameText = speaks(z.looseObject(textFields), "name");

/** A name where the program mostly speaks itself: it stays as it was typed. */
export function asTyped(name: LocalText): LocalText {
  return { ...name, typed: true };
}

/**
 * Fills `{name}` places of a template; a place without a parameter stays as it is, so that the gap is seen.
 *
 *   fillTemplate("{n} rows", { n: 3 })  // "3 rows"
 */
export function fillTemplate(template: string, parameters: Readonly<Record<string, unknown>>): string {
  return template.replace(/\{(\w+)\}/g, (place, name: string) => (name in parameters ? String(parameters[name]) : place));
}

/** A text that somebody gives in one language or more; what is not given says what is. */
export const givenText = z
  .record(z.string(), z.string())
  .refine((text) => Object.values(text).some((each) => each !== ""), "a text in one language at least")
  .transform((text): LocalText => {
    const other = Object.values(text).find((each) => each !== "") ?? "";
    const further = Object.fromEntries(furtherLanguages.flatMap((language) => (text[language] ? [[language, text[language]] as const] : [])));
    return { en: text["en"] || other, zh: text["zh"] || other, ...further };
  })
  .meta({ in_languages: true });
