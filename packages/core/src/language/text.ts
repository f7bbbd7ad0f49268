import { z } from "zod";
import { speaks } from "./speech.ts";

/** The two languages in which everything a person reads exists. */
export const languages = ["en", "zh"] as const;
export type Language = (typeof languages)[number];

/** Languages that the program speaks beside its own two by files of translations (`locales.ts`); what such a file lacks is said in English. */
export const furtherLanguages = ["de"] as const;
export type FurtherLanguage = (typeof furtherLanguages)[number];

/** All in which the program speaks. People type names and texts in any (`language-tag.ts`). */
export const readerLanguages = [...languages, ...furtherLanguages] as const;
export type ReaderLanguage = (typeof readerLanguages)[number];

/** The language of the program in whose place a reader's stands: a further one in that of English. */
export function programLanguage(reader: ReaderLanguage): Language {
  return reader === "zh" ? "zh" : "en";
}

/** The languages of the program that an office of these (BCP 47) reads, in its order; English where the program speaks none of them. */
export function programLanguages(read: readonly string[]): Language[] {
  return [...new Set(spokenLanguages(read).map(programLanguage))];
}

/** Those of an office's languages (BCP 47) in which the program speaks, in their order; English where it speaks none of them. */
export function spokenLanguages(read: readonly string[]): ReaderLanguage[] {
  const spoken = read.flatMap((tag) => readerLanguages.find((each) => isOf(tag, each)) ?? []);
  return spoken.length === 0 && read.length > 0 ? ["en"] : [...new Set(spoken)];
}

function isOf(tag: string, spoken: ReaderLanguage): boolean {
  return tag === spoken || tag.startsWith(`${spoken}-`);
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

/** What a text says beside the two languages of the program, by their tags. */
export function furtherTexts(text: Readonly<Record<string, unknown>>): Readonly<Record<string, string>> {
  const further = Object.entries(text).filter((entry): entry is [string, string] => {
    const [key, said] = entry;
    return key !== "en" && key !== "zh" && key !== "said" && key !== "typed" && typeof said === "string" && said !== "";
  });
  return Object.fromEntries(further);
}

/** A text that somebody gives in one language or more; what is not given says what is. */
export const givenText = z
  .record(z.string(), z.string())
  .refine((text) => Object.values(text).some((each) => each !== ""), "a text in one language at least")
  .transform((text): LocalText => {
    const other = Object.values(text).find((each) => each !== "") ?? "";
    return { en: text["en"] || other, zh: text["zh"] || other, ...furtherTexts(text) };
  })
  .meta({ in_languages: true });
