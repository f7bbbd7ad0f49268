import { z } from "zod";
import { type Language, type ReaderLanguage, readerLanguages } from "./text.ts";

/** A language as BCP 47 writes it: `pt`, `pt-BR`, `zh-Hant`. Names and texts that people type may stand in any; in which the program itself speaks, `readerLanguages` says. */
export type LanguageTag = string;

/** Longer ones are no language that anybody writes. */
const longestTag = 35;
const languageNames = new Intl.DisplayNames(["en"], { type: "language", fallback: "none" });

/**
 * The tag as it is written everywhere; null for what names no language (`English`, `pt_BR`, `xx`): a slip would be a column that nobody ever fills.
 * Extensions (`-u-…`) and private use say nothing of the words and are none.
 *
 *   canonicalTag("PT-br")  // "pt-BR"
 *   canonicalTag("por")    // "pt"
 */
export function canonicalTag(text: string): LanguageTag | null {
  if (text.length > longestTag) return null;
  try {
    const { baseName, language } = new Intl.Locale(text);
    const [canonical] = Intl.getCanonicalLocales(text);
    return canonical === baseName && language !== "und" && languageNames.of(language) !== undefined ? baseName : null;
  } catch {
    return null;
  }
}

/** The language without its script and country. */
export function primaryLanguage(tag: LanguageTag): string {
  return tag.split("-")[0] ?? tag;
}

/** The language in which the program speaks to whoever reads this one; null where it speaks none such. */
export function spokenLanguage(tag: LanguageTag): ReaderLanguage | null {
  return readerLanguages.find((spoken) => spoken === primaryLanguage(tag)) ?? null;
}

/** What is expected where a language is asked for. */
export const expectedLanguage: Readonly<Record<Language, string>> = {
  en: "the code of a language (BCP 47): en, zh, de, pt, pt-BR …",
  zh: "语言代码（BCP 47），如 zh、en、de、pt、pt-BR",
};

/** A tag, in the one way in which it is written. */
export const languageTag = z
  .string()
  .transform((text, context): LanguageTag => {
    const tag = canonicalTag(text.trim());
    if (tag !== null) return tag;
    context.addIssue({ code: "custom", message: "no language" });
    return z.NEVER;
  })
  .meta({ form: expectedLanguage });

/** What somebody asks to be answered in: the language of the program's speech, and the languages in which she would rather read names. */
export interface AskedLanguages {
  readonly language: ReaderLanguage;
  /** In the order of her liking; absent where the program speaks what she reads. */
  readonly names?: readonly LanguageTag[] | undefined;
}

/** What whoever names one language asks. */
export function askedIn(tag: LanguageTag): AskedLanguages {
  const spoken = spokenLanguage(tag);
  return spoken === tag ? { language: spoken } : { language: spoken ?? "en", names: [tag] };
}

/** In which language an office answers: the program's speech, and that of names where it is another. */
export interface AnsweredIn {
  readonly language: ReaderLanguage;
  readonly names: LanguageTag | null;
}

/**
 * In which of the languages that an office reads somebody is answered: in the first that she asks for and the office reads, else in the office's first. Where the
 * program does not speak that, names stand in it, and the program speaks the next one of the office's that it does, else English.
 *
 *   answeredIn(["pt", "en"], { language: "en", names: ["pt-BR"] })  // { language: "en", names: "pt" }
 *   answeredIn(["pt", "zh"], { language: "en" })                    // { language: "zh", names: "pt" }
 */
export function answeredIn(read: readonly LanguageTag[], { language, names = [] }: AskedLanguages): AnsweredIn {
  const found = [...names, language].map((asked) => officeLanguage(read, asked)).find((tag) => tag !== null) ?? read[0] ?? language;
  const spoken = spokenLanguage(found);
  if (spoken === found) return { language: spoken, names: null };
  const from = read.indexOf(found);
  const next = [...read.slice(from), ...read.slice(0, Math.max(from, 0))].map(spokenLanguage).find((each) => each !== null);
  return { language: spoken ?? next ?? "en", names: found };
}

/** What an office has of a language: the tag itself, else another one of the same language. */
function officeLanguage(read: readonly LanguageTag[], asked: LanguageTag): LanguageTag | null {
  return read.find((tag) => tag === asked) ?? read.find((tag) => primaryLanguage(tag) === primaryLanguage(asked)) ?? null;
}

/** What a language is called, as a reader of the program's language calls it: `Portuguese`; `葡萄牙语`. */
export function languageName(tag: LanguageTag, reader: string): string {
  return new Intl.DisplayNames([reader], { type: "language" }).of(tag) ?? tag;
}

/** Who reads names: `language` is the program's, `reader` a further one in its place, `nameLanguage` that of names where it is another. */
interface NameReader {
  readonly language: Language;
  readonly reader?: ReaderLanguage | undefined;
  readonly nameLanguage?: LanguageTag | undefined;
}

/** The languages in which somebody would read a name, the best first: her own, that of the program, those of the office in its order, the program's two. */
export function nameLanguages({ language, reader, nameLanguage }: NameReader, read: readonly LanguageTag[]): readonly LanguageTag[] {
  const own = [nameLanguage, reader, language].filter((tag) => tag !== undefined);
  return [...new Set([...own, ...read, "en", "zh"])];
}

const collators = new Map<LanguageTag, Intl.Collator>();

/** The order of names as her language has it (Unicode's collation, CLDR's tailoring); figures within them by their value. */
export function nameCollator({ language, reader, nameLanguage }: NameReader): Intl.Collator {
  const tag = nameLanguage ?? reader ?? (language === "zh" ? "zh-CN" : language);
  const collator = collators.get(tag) ?? new Intl.Collator(tag, { numeric: true });
  collators.set(tag, collator);
  return collator;
}
