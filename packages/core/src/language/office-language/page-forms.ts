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

const rules = new Map<string, Intl.PluralRules>();

/**
 * A text of a page as it is said: the form that goes with the count, and in its places (`{{name}}`) what is given for them. What is given is put in as it is; a place that nothing is given
 * for stays, so that the gap is seen. Of a text with forms and without a number the last is taken.
 *
 *   pageText("{{count}} row ¦ {{count}} rows", "en", { count: 1 })  // "1 row"
 */
export function pageText(text: string, tag: string, places: Readonly<Record<string, string | number>> = {}): string {
  const said = text.includes(formMark) ? formFor(text, tag, places["count"]) : text;
  return said.replace(/\{\{(\w+)\}\}/g, (place, name: string) => (Object.hasOwn(places, name) ? String(places[name]) : place));
}

function formFor(text: string, tag: string, count: string | number | undefined): string {
  const known = rules.get(tag) ?? new Intl.PluralRules(tag);
  rules.set(tag, known);
  const category = typeof count === "number" ? known.select(count) : "other";
  return formsByCount(text, tag).find(([each]) => each === category)?.[1] ?? pageForms(text).at(-1) ?? "";
}
