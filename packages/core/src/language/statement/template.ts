import type { Printer } from "../printers/printer.ts";
import { type Printed, type PrintStatement, printFigure, printMove, printValue } from "./print-value.ts";
import type { Mark, StatementValue } from "./value.ts";

/** `{name}`, `{years.from}`, `{change.moved}`, or `{projects:project|projects}`: the form of a word that goes with a count. */
const places = /\{(\w+)(?:\.(\w+))?(?::([^{}]*))?\}/g;

/** The names of a sentence's places, each once. */
export function placesOf(template: string): readonly string[] {
  return [...new Set([...template.matchAll(places)].map(([, name = ""]) => name))];
}

/** For each place with forms of a word, how many forms are given. */
export function formsOf(template: string): readonly number[] {
  return [...template.matchAll(places)].flatMap(([, , , forms]) => (forms === undefined ? [] : [forms.split("|").length]));
}

/** The plural categories of a language in the order in which a sentence gives its forms. */
export function pluralCategories(tag: string): readonly Intl.LDMLPluralRule[] {
  const known = new Intl.PluralRules(tag).resolvedOptions().pluralCategories;
  return (["zero", "one", "two", "few", "many", "other"] as const).filter((category) => known.includes(category));
}

/**
 * Puts values into the places of a sentence. A value that prints as nothing takes the blank before it along.
 * A place without a value is a fault of the program.
 */
export function fillSentence(printer: Printer, template: string, values: Readonly<Record<string, StatementValue>>, printStatement: PrintStatement): Printed {
  let text = "";
  let done = 0;
  const marks: Mark[] = [];
  for (const match of template.matchAll(places)) {
    text += template.slice(done, match.index);
    done = match.index + match[0].length;
    const [, name = "", part, forms] = match;
    const value = values[name];
    if (value === undefined) throw new Error(`fillSentence: no value for {${name}} in "${template}"`);
    const printed = forms === undefined ? printPart(printer, name, part, value, printStatement) : { text: formOf(printer, forms, value), marks: [] };
    if (printed.text === "") text = text.replace(/ $/, "");
    marks.push(...printed.marks.map(([start, end, inner]): Mark => [start + text.length, end + text.length, inner]));
    text += printed.text;
  }
  return { text: text + template.slice(done), marks };
}

function printPart(printer: Printer, name: string, part: string | undefined, value: StatementValue, printStatement: PrintStatement): Printed {
  if (part === undefined) return printValue(printer, name, value, printStatement);
  if (value.kind === "years" && (part === "from" || part === "to")) return { text: String(value[part]), marks: [] };
  if (value.kind === "range" && (part === "low" || part === "high")) {
    const text = printFigure(printer, value[part]);
    return { text, marks: [[0, text.length, `${name}.${part}`]] };
  }
  if (value.kind === "points" && part === "moved") {
    const text = printMove(printer, value);
    return { text, marks: [[0, text.length, name]] };
  }
  throw new Error(`fillSentence: a value of kind ${value.kind} has no part ${part} ({${name}.${part}})`);
}

function formOf(printer: Printer, forms: string, value: StatementValue): string {
  const count = countOf(value);
  const categories = pluralCategories(printer.tag);
  const category = new Intl.PluralRules(printer.tag, { minimumFractionDigits: count.decimals }).select(count.value);
  const form = forms.split("|")[categories.indexOf(category)];
  if (form === undefined) throw new Error(`fillSentence: "${forms}" has no form for ${category} of ${printer.tag}`);
  return form;
}

function countOf(value: StatementValue): { readonly value: number; readonly decimals: number } {
  if (value.kind === "number") return { value: value.value, decimals: value.decimals };
  if (value.kind === "list") return { value: value.items.length + value.more, decimals: 0 };
  throw new Error(`fillSentence: a value of kind ${value.kind} has no plural`);
}
