import { pluralCategories } from "../statement/message-pattern.ts";
import { catalogueAreas } from "./message-catalogue.ts";

/** Between the forms of a text of a page that went with a count. */
const formMark = "¦";

/** Places of messages as they were written before MessageFormat 2: `{name}`, `{years.from}`, `{n:row|rows}`, of pages `{{name}}`. */
const place = /\{\{(\w+)\}\}|\{(\w+)(?:\.(\w+))?(?::([^{}]*))?\}/g;

/**
 * A translation in the syntax of today: what an office translated before messages were MessageFormat 2 is said on. A text of today, or one that was no message then either, stays.
 *
 *   currentSyntax("{n} {n:plik|pliki|plików|pliku}", "pl", "sentence.files.read")  // "{$n} {$n :form one=plik few=pliki many=plików other=pliku}"
 *   currentSyntax("{{count}} row ¦ {{count}} rows", "en", "page.files.rows")   // ".input {$count :number} .match $count one {{{$count} row}} * {{{$count} rows}}"
 */
export function currentSyntax(text: string, tag: string, code: string): string {
  const isPlain = code.startsWith(catalogueAreas.text) || code.startsWith(catalogueAreas.words);
  // A brace that is text was written with a stroke before it only since.
  if (isPlain || text.includes("{$") || /\\[{}]/.test(text) || !(/\{\{?\w/.test(text) || text.includes(formMark))) return text;
  const categories = pluralCategories(tag);
  const forms = text.split(formMark).map((form) => form.trim());
  if (forms.length === 1) return patternText(text, categories);
  if (forms.length !== 2 && forms.length !== categories.length) return text;
  const keys = (forms.length === categories.length ? categories : ["one"]).slice(0, forms.length - 1);
  const variants = forms.map((form, at) => `${keys[at] ?? "*"} {{${patternText(form, categories)}}}`);
  return `.input {$count :number} .match $count ${variants.join(" ")}`;
}

function patternText(text: string, categories: readonly string[]): string {
  return text.replace(place, (_, ofPage: string | undefined, name: string, part: string | undefined, forms: string | undefined) => {
    if (ofPage !== undefined) return `{$${ofPage}}`;
    if (forms !== undefined) return `{$${name} :form ${formsText(forms.split("|"), categories)}}`;
    return part === undefined ? `{$${name}}` : `{$${name} :${part}}`;
  });
}

function formsText(forms: readonly string[], categories: readonly string[]): string {
  // A form too many or too few keeps a name that no category has, so that it is named as a fault.
  return forms.map((form, at) => `${categories[at] ?? `further-${at}`}=${/^[\p{L}\p{N}-]+$/u.test(form) ? form : `|${form}|`}`).join(" ");
}
