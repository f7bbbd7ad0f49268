import { byCodePoint } from "@quoin/methods";
import { z } from "zod";
import { entryOf, memberOf } from "../../contract/assert-present.ts";
import type { CsvCell } from "../../contract/csv-text.ts";
import { textAt } from "../../evidence/cells/raw-column.ts";
import type { MeasureFamily } from "../measure-family.ts";
import type { Observations } from "../observations.ts";
import { timeOrder } from "../time-order.ts";
import { ratioDefinitions } from "./ratio-definitions.ts";

interface Pair {
  readonly subject: string;
  readonly numerator: number;
  readonly denominator: number;
}

const parameters = z.strictObject({});

/**
 * One amount over another, subject by subject, with how many subjects report each: a missing amount gives no ratio, a denominator of 0 gives none either.
 *
 * coverage.csv names both ways of summing up, of the subjects that report both amounts: the ratio of the sums and the plain mean of the ratios. Rows: time, subject in text order.
 */
export const ratioFamily = {
  name: "ratio",
  summary: "One amount over another by subject, with the coverage of both",
  example: {
    data: "examples/china-its/data/special_fund_2009_2012.csv",
    options: "--subject fund --numerator total_investment_cny_1bn --denominator central_funds_cny_1bn",
  },
  measures: ratioDefinitions,
  keys: [
    { role: "subject", holds: "Column of the subjects" },
    { role: "time", holds: "Column of the times (default: one time)", optional: true },
  ],
  numbers: [
    { role: "numerator", holds: "Column of the numerators", negative: true },
    { role: "denominator", holds: "Column of the denominators", negative: true },
  ],
  parameters,
  compute(observations) {
    const times = pairsByTime(observations);
    const timed = (observations.keys["time"]?.texts.length ?? 0) > 0;
    const lead = (time: string): CsvCell[] => (timed ? [time] : []);
    return {
      tables: [
        {
          name: "ratios",
          columns: [...(timed ? ["time"] : []), "subject", "numerator", "denominator", "ratio"],
          rows: times.flatMap(({ time, pairs }) => pairs.map((pair) => [...lead(time), pair.subject, pair.numerator, pair.denominator, ratioOf(pair)])),
        },
        {
          name: "coverage",
          columns: [...(timed ? ["time"] : []), "subjects", "with_numerator", "with_denominator", "with_ratio", "ratio_of_sums", "mean_of_ratios"],
          rows: times.map(({ time, pairs }) => [...lead(time), ...coverageOf(pairs)]),
        },
      ],
      notes: [],
    };
  },
} as const satisfies MeasureFamily<typeof parameters>;

function ratioOf({ numerator, denominator }: Pair): number {
  return denominator === 0 ? Number.NaN : numerator / denominator;
}

function coverageOf(pairs: readonly Pair[]): CsvCell[] {
  const known = pairs.filter((pair) => !Number.isNaN(ratioOf(pair)));
  const both = pairs.filter(({ numerator, denominator }) => !Number.isNaN(numerator + denominator));
  const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
  const denominators = sum(both.map(({ denominator }) => denominator));
  return [
    pairs.length,
    pairs.filter(({ numerator }) => !Number.isNaN(numerator)).length,
    pairs.filter(({ denominator }) => !Number.isNaN(denominator)).length,
    known.length,
    denominators === 0 ? null : sum(both.map(({ numerator }) => numerator)) / denominators,
    known.length === 0 ? null : sum(known.map(ratioOf)) / known.length,
  ];
}

function pairsByTime({ rowCount, keys, numbers }: Observations): { time: string; pairs: Pair[] }[] {
  const subject = memberOf(keys, "subject");
  const time = keys["time"];
  const times = new Map<string, Pair[]>();
  for (let row = 0; row < rowCount; row++) {
    const text = time === undefined || time.texts.length === 0 ? "" : textAt(time, row);
    const pairs = times.get(text) ?? [];
    times.set(text, pairs);
    const [numerator, denominator] = [numbers["numerator"]?.[row] as number, numbers["denominator"]?.[row] as number];
    pairs.push({ subject: textAt(subject, row), numerator, denominator });
  }
  return timeOrder([...times.keys()]).texts.map((text) => ({
    time: text,
    pairs: entryOf(times, text).sort((a, b) => byCodePoint(a.subject, b.subject)),
  }));
}
