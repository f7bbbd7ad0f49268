import { z } from "zod";
import { canonicalTag, type LanguageTag, languageName } from "../language/language-tag.ts";
import { furtherLanguages, furtherTexts, type LocalText } from "../language/text.ts";
import { longestText, text } from "./entity-field.ts";
import type { FieldShape } from "./field-shape.ts";

/** A name in a further language: where it is not known in it, the language is not there. */
const furtherLabel = z
  .string()
  .max(longestText)
  .refine((words) => /\S/u.test(words), { params: { note: "record.not-text" } });

/** Names by language. Those of the program's two are always there, null where a record has none in them; any other stands under its tag (`pt`, `ko`). */
const names = z
  .object({ en: text("English", "英文"), zh: text("Chinese", "中文") })
  .catchall(furtherLabel)
  .check(({ value, issues }) => {
    for (const tag of Object.keys(furtherTexts(value)))
      if (canonicalTag(tag) !== tag) issues.push({ code: "custom", input: value, path: [tag], params: { note: "record.bad-language" } });
  });

// Readers that know of the two languages alone go on; whoever shows a name takes it from `nameOf`, which has all of them.
type Labels = z.ZodObject<(typeof names)["shape"], z.core.$strict>;

/** The names of a record that has one in some language. */
export const labels = names.refine((value) => Object.values(value).some((label) => label !== null), {
  params: { note: "record.no-label" },
}) as unknown as Labels;

/** … of one that is known by what it says. */
export const namelessLabels = names as unknown as Labels;

/** Labels as they are given without the languages in which nothing is said; those of the program stay, since they are always there. */
export function saidLabels(given: unknown): unknown {
  if (typeof given !== "object" || given === null || Array.isArray(given)) return given;
  return Object.fromEntries(Object.entries(given).filter(([tag, label]) => tag === "en" || tag === "zh" || (label !== null && label !== "")));
}

/** A field of names as an office sees it that reads these languages: a text for each of them, in their order. */
export function labelShapes({ fields }: Pick<FieldShape, "fields">, languages: readonly LanguageTag[]): readonly FieldShape[] {
  const [first] = fields ?? [];
  if (first === undefined) return [];
  return languages.map((tag) => fields?.find(({ name }) => name === tag) ?? { ...first, name: tag, label: nameOfLanguage(tag) });
}

/** What a language is called, in each in which the program speaks. */
export function nameOfLanguage(tag: LanguageTag): LocalText {
  const further = Object.fromEntries(furtherLanguages.map((language) => [language, languageName(tag, language)]));
  return { en: languageName(tag, "en"), zh: languageName(tag, "zh-CN"), ...further };
}
