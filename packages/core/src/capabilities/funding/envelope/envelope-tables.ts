import { byCodePoint } from "@quoin/methods";
import { year as aYear, integer, verbatim } from "../../../language/statement/values.ts";
import type { DesignContext } from "../../../plan/design-context.ts";
import { labelWords } from "../../../plan/label.words.ts";
import { kindColumn, labelledAssumption, labelledColumn, officeAssumption, tableColumn } from "../../../plan/line-text.ts";
import type { Assumption, LineDetail, LineTable } from "../../../plan/plan.ts";
import type { Settings } from "../../../workspace/settings.ts";
import { categoryWeight, envelopeDefaults, type VerdictTerms } from "../terms/verdict-terms.ts";
import { type Envelope, yearlyBudgets } from "./envelope.ts";
import type { EnvelopeBasis } from "./envelope-basis.ts";
import type { WeightRanges } from "./weight-range.ts";

/** What the office decided about the division, each with its place in quoin.yaml; a term of a finding is there only while the finding is confirmed. */
export function envelopeAssumptions(basis: EnvelopeBasis, terms: VerdictTerms, settings: Settings): Assumption[] {
  const { largestShare, generic, long } = terms;
  const [low, high] = settings.envelope.weight_range ?? envelopeDefaults.weight_range;
  const categories = [...new Set(basis.cells.map(({ category }) => category))].toSorted();
  return [
    officeAssumption("Calls whose money is the division to start from", "作为起点的立项年度", String(basis.year), "year", "envelope.base_call_year"),
    ...yearlyBudgets(basis, settings).map(({ source, amount }) =>
      labelledAssumption(
        settings.budgets === undefined
          ? labelWords.text("unset", { year: aYear(basis.year) })
          : labelWords.text("yearly", { source: { en: source, zh: source === "central" ? "中央" : source } }),
        amount,
        settings.currency,
        "budgets",
      ),
    ),
    ...categories.map((category) =>
      labelledAssumption(labelWords.text("weight", { category: verbatim(category) }), categoryWeight(category, terms, settings), null, `weights.${category}`),
    ),
    ...(largestShare === null
      ? []
      : [
          officeAssumption(
            "Most that one region gets, while concentration is confirmed",
            "单一地区上限（集中结论成立时）",
            largestShare.value,
            "share",
            "envelope.largest_share",
          ),
        ]),
    ...(generic === null
      ? []
      : [
          labelledAssumption(
            labelWords.text("generic", { categories: { en: generic.categories.join(", "), zh: generic.categories.join("、") } }),
            generic.value,
            null,
            "envelope.generic_weight",
          ),
        ]),
    ...(long === null
      ? []
      : [
          officeAssumption(
            "Least duration of long tasks, while support is confirmed to be short",
            "长周期任务的最短年限（支持不稳结论成立时）",
            long.years,
            "years",
            "thresholds.unstable-support.long_years",
          ),
          officeAssumption("Least share of the money in long tasks", "长周期任务的最低资金份额", long.share, "share", "envelope.long_share"),
        ]),
    officeAssumption("Weights that the office would allow, from", "本单位允许的权重范围，下限", low, "times the weight", "envelope.weight_range"),
    officeAssumption("Weights that the office would allow, to", "本单位允许的权重范围，上限", high, "times the weight", "envelope.weight_range"),
  ];
}

/** The nation: regions with what the calls gave, what they get and whether that hangs on the weights. A province: its fields. */
export function regionTable(
  { isNation, settings }: Pick<DesignContext, "isNation" | "settings">,
  found: Envelope,
  basis: EnvelopeBasis,
  ranges: WeightRanges | null,
): LineTable {
  const { currency } = settings;
  const past = (of: "region" | "field", key: string): number =>
    basis.cells.filter((cell) => cell[of] === key).reduce((sum, { money }) => sum + money, 0) / basis.money;
  if (!isNation || ranges === null) {
    const own = found.cells.reduce((sum, { amount }) => sum + amount, 0);
    return {
      columns: [
        tableColumn("field", "Field", "领域"),
        tableColumn("amount", "Money", "资金", currency),
        tableColumn("share", "Share of the @region's part", "占本@region份额的比例", "share"),
      ],
      rows: found.cells.toSorted((a, b) => b.amount - a.amount).map(({ field, amount }) => [field, amount, own === 0 ? null : amount / own]),
    };
  }
  return {
    columns: [
      kindColumn("region", "region", "@Region", "@regions"),
      labelledColumn("past", labelWords.text("past", { year: aYear(basis.year) }), "share"),
      tableColumn("amount", "Money", "资金", currency),
      tableColumn("share", "Share", "份额", "share"),
      tableColumn("low", "Least over the allowed weights", "允许权重下最少", currency),
      tableColumn("high", "Most over the allowed weights", "允许权重下最多", currency),
      tableColumn("stays", "Within a tenth whatever the weights", "任意权重下变化不超一成"),
    ],
    rows: [...found.regions]
      .toSorted(([a, x], [b, y]) => y - x || byCodePoint(a, b))
      .map(([region, amount]) => {
        const range = ranges.regions.get(region);
        return [region, past("region", region), amount, amount / found.total, range?.low ?? null, range?.high ?? null, range?.stays === true ? "yes" : "no"];
      }),
  };
}

/** Fields with their range, the division by field and region, by source and year, and the calls to open. */
export function envelopeDetails(
  { settings: { currency } }: Pick<DesignContext, "settings">,
  found: Envelope,
  ranges: WeightRanges,
  years: readonly number[],
): LineDetail[] {
  const fields = [...found.fields].toSorted(([a, x], [b, y]) => y - x || byCodePoint(a, b));
  return [
    {
      name: "fields",
      label: labelWords.text("fields", { corners: integer(ranges.corners, "combinations") }),
      table: {
        columns: [
          tableColumn("field", "Field", "领域"),
          tableColumn("amount", "Money", "资金", currency),
          tableColumn("share", "Share", "份额", "share"),
          tableColumn("low", "Least over the allowed weights", "允许权重下最少", currency),
          tableColumn("high", "Most over the allowed weights", "允许权重下最多", currency),
          tableColumn("stays", "Within a tenth whatever the weights", "任意权重下变化不超一成"),
        ],
        rows: fields.map(([field, amount]) => {
          const range = ranges.fields.get(field);
          return [field, amount, amount / found.total, range?.low ?? null, range?.high ?? null, range?.stays === true ? "yes" : "no"];
        }),
      },
    },
    {
      name: "cells",
      label: { en: "Money by field and @region", zh: "分领域、分@region资金" },
      table: {
        columns: [
          tableColumn("field", "Field", "领域"),
          kindColumn("region", "region", "@Region", "@regions"),
          tableColumn("amount", "Money", "资金", currency),
        ],
        rows: found.cells.map(({ field, region, amount }) => [field, region, amount]),
      },
    },
    {
      name: "years",
      label: { en: "Money by source and year", zh: "分来源、分年度资金" },
      table: {
        columns: [
          tableColumn("source", "Source", "来源"),
          kindColumn("year", "year", "Year", "年份"),
          tableColumn("amount", "Money", "资金", currency),
          tableColumn("long", "Of it in long tasks, at least", "其中长周期任务至少", currency),
        ],
        rows: found.sources.map(({ source, year, amount }) => [
          source,
          year === null ? null : String(year),
          amount,
          found.long === null ? null : Math.ceil((amount * found.long) / found.total),
        ]),
      },
    },
    {
      name: "calls",
      label: { en: "Calls to open: a draft of each is made with one click", zh: "拟发布的指南：一键生成草案" },
      table: {
        columns: [
          tableColumn("field", "Field", "领域"),
          kindColumn("year", "opens_in", "First year", "首年"),
          tableColumn("years", "Years", "年数", "years"),
          tableColumn("amount", "Money", "资金", currency),
          tableColumn("largest", "Most for one @region", "单一@regions最多", currency),
        ],
        rows: fields.map(([field, amount]) => {
          const most = found.cells.filter((cell) => cell.field === field).reduce((top, cell) => Math.max(top, cell.amount), 0);
          return [field, years[0] === undefined ? null : String(years[0]), years.length, amount, most];
        }),
      },
    },
  ];
}
