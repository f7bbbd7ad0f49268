import type { Target } from "../../../evidence/units/convert-unit.ts";
import { movedDecimal } from "../../../language/moved-decimal.ts";
import { type Note, type NoteAt, type NoteChoice, type NoteParameters, question } from "../../../language/note.ts";
import { unsaidCurrency } from "../../../language/printers/printer.ts";
import { unitOf } from "../../../language/unit-words/unit-of.ts";
import { spacedNumber, sumOfCells } from "./column-figures.ts";

/** A unit that could be that of a column. */
interface Reading {
  readonly unit: string;
  readonly power: number;
}

/** Scales of East Asia go by ten thousands, those of India by lakh and crore. */
function moneyReadings(currency: string, also: readonly string[]): readonly Reading[] {
  const plain: readonly Reading[] = [
    { unit: currency, power: 0 },
    { unit: `${currency} 1k`, power: 3 },
    { unit: `${currency} 1m`, power: 6 },
    { unit: `${currency} 1bn`, power: 9 },
  ];
  const further: readonly Reading[] = /^(CNY|JPY|KRW|TWD|HKD)$/.test(currency)
    ? [
        { unit: `${currency} 10k`, power: 4 },
        { unit: `${currency} 100m`, power: 8 },
      ]
    : /^(INR|PKR|NPR|BDT|LKR)$/.test(currency)
      ? [
          { unit: `${currency} lakh`, power: 5 },
          { unit: `${currency} crore`, power: 7 },
        ]
      : [];
  const usual = [...plain, ...further];
  const asked = also.map((unit): Reading => ({ unit, power: unitOf(unit, currency).power })).filter(({ power }) => !usual.some((each) => each.power === power));
  return [...usual, ...asked].sort((a, b) => a.power - b.power);
}

/**
 * The units that a column of money, shares or lengths of time could be in, each with what its first figure and its sum would be; none of money where the office has not said in which currency it
 * counts.
 *
 * @param path where in the mapping the unit stands
 * @param cells plain decimal texts, empty = missing
 * @param also units of the office's money beside those that are usual: the one in which the column is read
 */
export function unitChoices(
  { kind }: Pick<Target, "kind">,
  currency: string,
  path: readonly string[],
  cells: readonly string[],
  also: readonly string[] = [],
): readonly NoteChoice[] {
  const first = cells.find((cell) => cell !== "") ?? "0";
  const shown = spacedNumber(first);
  if (kind === "money") {
    if (currency === "" || currency === unsaidCurrency) return [];
    const sum = sumOfCells(cells);
    return moneyReadings(currency, also).map(({ unit, power }) => ({
      reading: {
        code: "import.reading-money",
        parameters: { unit, first: shown, currency, amount: spacedNumber(movedDecimal(first, power)), sum: spacedNumber(movedDecimal(sum, power)) },
      },
      path,
      value: unit,
    }));
  }
  if (kind === "share")
    return (
      [
        ["percent", 0],
        ["1", 2],
        ["‰", -1],
      ] as const
    ).map(([unit, power]) => ({
      reading: { code: "import.reading-share", parameters: { unit, first: shown, amount: spacedNumber(movedDecimal(first, power)) } },
      path,
      value: unit,
    }));
  if (kind === "time")
    return (["years", "months"] as const).map((unit) => ({
      reading: {
        code: "import.reading-duration",
        parameters: { unit, first: shown, amount: unit === "years" ? shown : String(Number((Number(first) / 12).toPrecision(4))) },
      },
      path,
      value: unit,
    }));
  return [];
}

/** Asks in what a column is: what was said of it, if anything, and the units that it could be in. */
export function unitQuestion(parameters: NoteParameters, unit: string | null, at: NoteAt, choices: readonly NoteChoice[]): Note {
  return question(
    "import.unit-unknown",
    { ...parameters, said: unit === null ? "–" : `'${unit}'`, unit: unit ?? "", proposals: choices.map(({ value }) => value).join(", ") },
    at,
    choices,
  );
}
