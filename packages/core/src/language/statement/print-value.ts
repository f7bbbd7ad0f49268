import { printGrouped, printNumber, threeFigures } from "../number-text.ts";
import type { Printer } from "../printers/printer.ts";
import type { Figure, Mark, StatementValue } from "./value.ts";

/** A text with the places of its figures. */
export interface Printed {
  readonly text: string;
  readonly marks: readonly Mark[];
}

/** A sentence of another statement within this one, in the language that is being printed. */
export type PrintStatement = (
  value: Extract<StatementValue, { kind: "statement" }> | Extract<StatementValue, { kind: "sentences" }>["items"][number],
) => Printed;

/** One figure as a language writes it. */
export function printFigure(printer: Printer, figure: Figure): string {
  switch (figure.kind) {
    case "number":
      return figure.figures === 3 ? printGrouped(printer, figure.value, threeFigures) : printNumber(printer, figure.value, figure.decimals);
    case "share":
      return printer.percent(printNumber(printer, 100 * figure.value, figure.decimals));
    case "points":
      return printer.points(pointDigits(printer, figure));
    case "ratio":
      return printer.toOne(printNumber(printer, figure.value, figure.decimals));
    case "money":
      return printer.money(printGrouped(printer, figure.value, figure.figures === 3 ? threeFigures : () => 2), figure.currency);
    case "probability":
      return figure.value < 0.001 ? `p < ${printNumber(printer, 0.001, 3)}` : `p = ${printNumber(printer, figure.value, figure.value < 0.1 ? 3 : 2)}`;
  }
}

/** A difference of two shares with the word for its direction: 下降8.9个百分点. */
export function printMove(printer: Printer, change: Extract<Figure, { kind: "points" }>): string {
  const digits = pointDigits(printer, { ...change, value: Math.abs(change.value) });
  if (digits === pointDigits(printer, { ...change, value: 0 })) return printer.moved(null, 0);
  return printer.moved(printer.points(digits), Math.sign(change.value));
}

function pointDigits(printer: Printer, { value, decimals }: Extract<Figure, { kind: "points" }>): string {
  return printNumber(printer, 100 * value, decimals);
}

/** A value as it stands in a sentence of the language; its figures are marked under `name`. */
export function printValue(printer: Printer, name: string, value: StatementValue, printStatement: PrintStatement): Printed {
  switch (value.kind) {
    case "range": {
      const hasMinus = value.low.value < 0 || value.high.value < 0;
      const { low, high } = value;
      // The long word of a difference stands once: −4.1 to 4.1 points.
      if (low.kind === "points" && high.kind === "points")
        return asFigure(name, printer.points(printer.range(pointDigits(printer, low), pointDigits(printer, high), hasMinus)));
      return asFigure(name, printer.range(printFigure(printer, low), printFigure(printer, high), hasMinus));
    }
    case "years":
      return plain(printer.years(value.from, value.to));
    case "place":
    case "record":
      return plain((printer.name ?? printer.text)(value.name));
    case "text":
      return plain(printer.text(value.text));
    case "list":
      return joined(
        value.items.map((item, place) => printValue(printer, `${name}.${place}`, item, printStatement)),
        (texts) => printer.list(texts, value.joint, value.more),
      );
    case "statement":
      return within(name, printStatement(value));
    case "sentences":
      return joined(
        value.items.map((item, place) => within(`${name}.${place}`, printStatement(item))),
        (texts) => printer.sentences(texts),
      );
    default:
      return asFigure(name, printFigure(printer, value));
  }
}

function plain(text: string): Printed {
  return { text, marks: [] };
}

function asFigure(name: string, text: string): Printed {
  return { text, marks: [[0, text.length, name]] };
}

function within(name: string, { text, marks }: Printed): Printed {
  return { text, marks: marks.map(([start, end, inner]) => [start, end, `${name}.${inner}`]) };
}

/** Stands for a part while the language joins the parts; no text of ours holds it. */
const stand = "\u0000";

function joined(parts: readonly Printed[], join: (texts: readonly string[]) => string): Printed {
  const between = join(parts.map(() => stand)).split(stand);
  let text = between[0] ?? "";
  const marks: Mark[] = [];
  parts.forEach((part, place) => {
    marks.push(...part.marks.map(([start, end, name]): Mark => [start + text.length, end + text.length, name]));
    text += part.text + (between[place + 1] ?? "");
  });
  return { text, marks };
}
