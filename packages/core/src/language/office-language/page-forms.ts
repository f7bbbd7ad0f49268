import { pluralCategories } from "../statement/template.ts";

/** Between the forms of a text of a page that goes with a count. */
export const formMark = "¦";

/** The forms of a text of a page, as they are written: one for all counts, one for one and one for several, or one for each count that the language tells apart. */
export function pageForms(text: string): readonly string[] {
  return text.split(formMark).map((form) => form.trim());
}

/**
 * The form for each count that a language tells apart: as given where there are as many, else the first for one and the last for all others.
 *
 *   formsByCount("fajl ¦ fajle ¦ fajlów ¦ fajlu", "pl")  // [["one", "fajl"], ["few", "fajle"], ["many", "fajlów"], ["other", "fajlu"]]
 *   formsByCount("row ¦ rows", "pl")                      // [["one", "row"], ["few", "rows"], ["many", "rows"], ["other", "rows"]]
 */
export function formsByCount(text: string, tag: string): readonly (readonly [category: Intl.LDMLPluralRule, form: string])[] {
  const forms = pageForms(text);
  const [first = "", last = first] = [forms[0], forms.at(-1)];
  const categories = pluralCategories(tag);
  return categories.map((category, at) => [category, (forms.length === categories.length ? forms[at] : undefined) ?? (category === "one" ? first : last)]);
}
