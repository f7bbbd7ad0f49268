import type { Printer } from "../printers/printer.ts";
import { messagePattern, type PatternPlace, patternFor, pluralRules } from "./message-pattern.ts";
import { type Printed, type PrintStatement, printFigure, printMove, printValue } from "./print-value.ts";
import type { Mark, StatementValue } from "./value.ts";

/**
 * Puts values into the places of a sentence (`message-pattern.ts` says how it is written). A value that prints as nothing takes the blank before it along.
 * A place without a value is a fault of the program.
 */
export function fillSentence(printer: Printer, sentence: string, values: Readonly<Record<string, StatementValue>>, printStatement: PrintStatement): Printed {
  let text = "";
  const marks: Mark[] = [];
  for (const part of patternFor(messagePattern(sentence), printer.tag, undefined)) {
    if (typeof part === "string") {
      text += part;
      continue;
    }
    const value = values[part.name];
    if (value === undefined) throw new Error(`fillSentence: no value for {$${part.name}} in "${sentence}"`);
    const printed = part.forms === null ? printPart(printer, part, value, printStatement) : { text: formOf(printer, part.forms, value), marks: [] };
    if (printed.text === "") text = text.replace(/ $/, "");
    marks.push(...printed.marks.map(([start, end, inner]): Mark => [start + text.length, end + text.length, inner]));
    text += printed.text;
  }
  return { text, marks };
}

function printPart(printer: Printer, { name, part }: PatternPlace, value: StatementValue, printStatement: PrintStatement): Printed {
  if (part === null) return printValue(printer, name, value, printStatement);
  if (value.kind === "years" && (part === "from" || part === "to")) return { text: String(value[part]), marks: [] };
  if (value.kind === "range" && (part === "low" || part === "high")) {
    const text = printFigure(printer, value[part]);
    return { text, marks: [[0, text.length, `${name}.${part}`]] };
  }
  if (value.kind === "points" && part === "moved") {
    const text = printMove(printer, value);
    return { text, marks: [[0, text.length, name]] };
  }
  throw new Error(`fillSentence: a value of kind ${value.kind} has no part ${part} ({$${name} :${part}})`);
}

function formOf(printer: Printer, forms: Readonly<Record<string, string>>, value: StatementValue): string {
  const count = countOf(value);
  const category = pluralRules(printer.tag, count.decimals).select(count.value);
  const form = forms[category];
  if (form === undefined) throw new Error(`fillSentence: ${JSON.stringify(forms)} has no form for ${category} of ${printer.tag}`);
  return form;
}

function countOf(value: StatementValue): { readonly value: number; readonly decimals: number } {
  if (value.kind === "number") return { value: value.value, decimals: value.decimals };
  if (value.kind === "list") return { value: value.items.length + value.more, decimals: 0 };
  throw new Error(`fillSentence: a value of kind ${value.kind} has no plural`);
}
