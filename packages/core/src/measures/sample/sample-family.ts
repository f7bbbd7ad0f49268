import { bootstrapInterval, meanOfSorted, medianOfSorted, wilsonInterval } from "@quoin/methods";
import { z } from "zod";
import { memberOf } from "../../contract/assert-present.ts";
import type { CsvCell } from "../../contract/csv-text.ts";
import { field } from "../../contract/fields.ts";
import { defineMeasures } from "../define-measures.ts";
import type { MeasureFamily } from "../measure-family.ts";
import { nullParameters } from "../null-parameters.ts";

const parameters = z.strictObject({
  at_least: field(z.number().default(0), { description: "Limit of the share that is counted", unit: "the unit of the values" }),
  level: field(z.number().gt(0).lt(1).default(0.95), { description: "Confidence of the intervals" }),
  ...nullParameters,
});

/**
 * Median, mean and share at or above a limit of a sample (project lengths, funds), each with its interval: percentile bootstrap for median and mean, Wilson for the share.
 * Cases without a number are counted and left out. Rows: median, mean, share_at_least.
 */
export const sampleFamily = {
  name: "sample",
  summary: "Median, mean and share above a limit of a sample, with intervals",
  example: { data: "examples/china-its/data/nkrdp_projects.csv", options: "--case project_no --value duration_years --at-least 4" },
  measures: defineMeasures(
    "sample",
    ["case", "value"],
    [
      {
        name: "median",
        table: "sample",
        column: "value",
        rows: ["statistic", "median"],
        tells: { en: "Median of a sample, with a bootstrap interval", zh: "样本中位数及自助法区间" },
        unit: "that of the values",
        reference: "Efron 1979",
        range: [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY],
        scaling: "proportional",
      },
      {
        name: "mean",
        table: "sample",
        column: "value",
        rows: ["statistic", "mean"],
        tells: { en: "Mean of a sample, with a bootstrap interval", zh: "样本均值及自助法区间" },
        unit: "that of the values",
        reference: "Efron 1979",
        range: [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY],
        scaling: "proportional",
      },
      {
        name: "share-at-least",
        table: "sample",
        column: "value",
        rows: ["statistic", "share_at_least"],
        tells: { en: "Share of cases at or above a limit, with Wilson's interval", zh: "达到界限的个案比例及 Wilson 区间" },
        reference: "Wilson 1927",
        range: [0, 1],
        scaling: "fixed-unit",
      },
    ],
  ),
  keys: [{ role: "case", holds: "Column that names the cases" }],
  numbers: [{ role: "value", holds: "Column of the values", negative: true }],
  parameters,
  compute({ rowCount, numbers }, { at_least, level, draws, seed }) {
    const known = memberOf(numbers, "value")
      .filter((value) => !Number.isNaN(value))
      .sort();
    const row = (statistic: string, { value, low, high }: { value: number; low: number; high: number }): CsvCell[] => [
      ...[statistic, rowCount, known.length],
      ...[value, low, high],
    ];
    const median = bootstrapInterval(known, medianOfSorted, level, { draws, seed });
    const mean = bootstrapInterval(known, meanOfSorted, level, { draws, seed });
    const hits = known.filter((value) => value >= at_least).length;
    const share = { value: hits / known.length, ...wilsonInterval(hits, known.length, level) };
    return {
      tables: [
        {
          name: "sample",
          columns: ["statistic", "cases", "known", "value", "low", "high"],
          rows: rowCount === 0 ? [] : [row("median", median), row("mean", mean), row("share_at_least", share)],
        },
      ],
      notes: [],
    };
  },
} as const satisfies MeasureFamily<typeof parameters>;
