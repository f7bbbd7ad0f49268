import { elementAt } from "../../../../contract/assert-present.ts";
import type { Choice, Verdict } from "../../../../diagnosis/finding/finding.ts";
import { type FindingDraft, findingDraft, insufficientData, nation } from "../../../../diagnosis/finding/finding-draft.ts";
import { recordEvidence } from "../../../../diagnosis/finding/record-evidence.ts";
import { repeatedKey } from "../../../../diagnosis/finding/repeated-key.ts";
import { diagnosisRule, type LimitsOf, ruleFacts } from "../../../../diagnosis/rule.ts";
import { anySynthetic, firstRepeatedKey, type GatheredTable, gathered, referenceTo } from "../../../../evidence/roles/gathered-table.ts";
import { lackOf, needed } from "../../../../evidence/roles/required-table.ts";
import { countedFrom, integer, large, listed, percent, span, verbatim, year } from "../../../../language/statement/values.ts";
import { plannedUnit } from "../../../../register/planned-unit.ts";
import { productMarkets } from "../../tables/product-markets.ts";
import { arePlansInvented, gatherPlans, type PlannedLine, type PlansTogether, planEvidence, planRecordTypes, regionsOf } from "../plans/gather-plans.ts";
import { sharedPlanThresholds, tooFewOffices } from "../plans/plan-shares.ts";
import { planWords as words } from "../plans/plans.words.ts";
import { type CapacityYear, capacityYears, type Market } from "./capacity-against-market.ts";

const marketsTable = needed(productMarkets, ["product", "year", "volume", "low", "high", "unit"], ["share", "share_low", "share_high", "existing"]);

/** P1.1: would the capacities that plans name exceed the market? */
export const plannedOvercapacityFacts = ruleFacts({
  code: "planned-overcapacity",
  version: 3,
  title: { en: "Planned capacity and demand", zh: "规划产能与需求" },
  question: { en: "Would the planned capacities of a product exceed its market?", zh: "各单位规划的产能合计是否会超过市场？" },
  item: "P1.1",
  bearsOn: ["P1.4", "M4.4"],
  function: "F5",
  mechanism: "blocking",
  speaksOf: ["root"],
  tables: [marketsTable],
  records: planRecordTypes,
  measure: "plans.utilisation",
  unit: "market over capacity",
  method: {
    en: "Capacities that lines name stand from their year until the line's next one; they are summed over offices by product and year, with what stands already. The market is volume × share of the technology, each with its 80% interval (log-normal, normal on the logit; independent). Value: market over capacity, in the product and year where it is likeliest that less than `utilisation` is used. Confirmed where that probability is at least `sure`, not supported where it is at most 1 − sure for every product; between, the forecast cannot tell. A forecast and no test: there is no null. Products in another unit, or without a market, are not tested; insufficient data where fewer than minimum_known_share are.",
    zh: "各任务列明的产能自其年份起计，直至该任务的下一数值；按产品和年份将各单位相加，并计入现有产能。市场为市场量乘以所用技术份额，两者各有80%区间（对数正态、对数几率正态，相互独立）。数值：在利用率低于 utilisation 的概率最大的产品和年份，市场与产能之比。该概率不低于 sure 判定为证据支持；各产品均不高于 1 − sure 判定为不支持；介于其间则预测不足以判断。属预测而非检验，无零假设。单位不一致或市场未知的产品不计；可比产品不足 minimum_known_share 时判定为数据不足。",
  },
  blocks: null,
  grounds: "stated",
  leavesOpen: { en: "Exports and closures that no plan names are not in the sum.", zh: "未列入规划的出口与关停不在合计之内。" },
  thresholds: {
    ...sharedPlanThresholds,
    utilisation: {
      default: 0.75,
      unit: "market over capacity",
      why: {
        en: "Below three quarters most makers lose money; several statistics call it overcapacity.",
        zh: "低于四分之三时多数企业亏损，通常视为产能过剩。",
      },
    },
    utilisation_tolerance: { default: 0.1, unit: "1", why: { en: "0.65 and 0.85 should say the same.", zh: "0.65与0.85应得出相同结论。" } },
    sure: {
      default: 0.8,
      unit: "probability",
      why: { en: "Four chances in five are enough to talk to the offices.", zh: "五分之四的把握足以与相关单位协商。" },
    },
    minimum_known_share: {
      default: 0.5,
      unit: "share of products",
      why: { en: "Where most markets are unknown, the known ones may be a choice.", zh: "多数市场未知时，已知的可能有选择性。" },
    },
  },
});

export const plannedOvercapacity = diagnosisRule({
  ...plannedOvercapacityFacts,
  gather: async (sources) => {
    const optional = marketsTable.optional.filter((field) => lackOf(sources, needed(productMarkets, [field])) === null);
    return {
      together: await gatherPlans(sources),
      markets: await gathered(sources, { contract: productMarkets, fields: [...marketsTable.fields, ...optional] }),
    };
  },
  judge: ({ together, markets }, limits) => {
    const repeated = firstRepeatedKey(markets.rows, ["product", "year"]);
    if (repeated !== null) return [repeatedKey(nation, markets, repeated)];
    const few = tooFewOffices(together, limits.minimum_offices);
    return few === null ? [judged(together, markets, limits)] : [few];
  },
});

type Limits = LimitsOf<typeof plannedOvercapacityFacts>;

function judged(together: PlansTogether, markets: GatheredTable<Market["values"]>, limits: Limits): FindingDraft {
  const naming = together.lines.filter(({ line }) => line.capacity.length > 0);
  const { products, known, years } = capacityYears(naming, markets.rows, true);
  const evidence = [
    ...recordEvidence(planEvidence(together, naming)),
    ...referenceTo(
      markets,
      years.map(({ row }) => row),
    ),
  ];
  const synthetic = arePlansInvented(together) || anySynthetic(years.map(({ row }) => row));
  if (known.length === 0 || known.length < limits.minimum_known_share * products.length)
    return insufficientData(
      nation,
      words.say("capacity-unknown", {
        products: integer(products.length, "products"),
        known: integer(known.length, "products"),
        share: percent(limits.minimum_known_share, 0),
      }),
      evidence,
      { synthetic },
    );
  const worst = elementAt(fromWorst(years, limits.utilisation), 0);
  const over = [...new Set(years.filter((each) => each.under(limits.utilisation) >= limits.sure).map(({ product }) => product))];
  const verdict = verdictOf(years, limits.utilisation, limits.sure);
  const said = {
    tested: integer(known.length, "products"),
    product: verbatim(worst.product),
    year: year(worst.year),
    capacity: countedFrom(
      large(worst.capacity, "as given"),
      worst.lines.map(({ record }) => record),
    ),
    unit: plannedUnit(worst.unit),
    market: span(large(worst.low, "as given"), large(worst.high, "as given")),
    limit: percent(limits.utilisation, 0),
    probability: percent(worst.under(limits.utilisation), 0),
  };
  return findingDraft({
    subject: nation,
    appliesTo: over.length === 0 ? null : regionsOf(years.filter(({ product }) => over.includes(product)).flatMap(({ lines }) => lines)),
    evidence,
    synthetic,
    verdict,
    reason: verdict === "insufficient-data" ? "low-power" : null,
    value: worst.middle / worst.capacity,
    threshold: limits.utilisation,
    interval: { low: worst.low / worst.capacity, high: worst.high / worst.capacity, level: 0.8 },
    baseline: words.text("capacity-baseline", { limit: percent(limits.utilisation, 0), sure: percent(limits.sure, 0) }),
    choices: choicesOf(naming, markets, years, limits),
    comparison: {
      kind: "threshold",
      text: words.text("capacity-comparison", { limit: percent(limits.utilisation, 0) }),
      products: known.map((product) => {
        const own = elementAt(
          fromWorst(
            years.filter((each) => each.product === product),
            limits.utilisation,
          ),
          0,
        );
        return {
          product,
          year: own.year,
          unit: own.unit,
          planned: own.planned,
          existing: own.existing,
          low: own.low,
          middle: own.middle,
          high: own.high,
          probability: own.under(limits.utilisation),
        };
      }),
    },
    statement:
      over.length === 0
        ? words.say("capacity-none", said)
        : words.say("capacity-result", {
            ...said,
            sure: percent(limits.sure, 0),
            over: countedFrom(
              integer(over.length, "products"),
              years.flatMap(({ product, lines }) => (over.includes(product) ? lines.map(({ record }) => record) : [])),
            ),
            names: listed(over.map(verbatim), { shown: 5 }),
          }),
  });
}

/** Products and years, first those in which it is likeliest that too little is used; of equals the one with the least market for its capacity. */
function fromWorst(years: readonly CapacityYear[], limit: number): readonly CapacityYear[] {
  return years.toSorted((a, b) => b.under(limit) - a.under(limit) || a.middle / a.capacity - b.middle / b.capacity);
}

function verdictOf(years: readonly CapacityYear[], limit: number, sure: number): Verdict {
  if (years.some((each) => each.under(limit) >= sure)) return "confirmed";
  return years.length > 0 && years.every((each) => each.under(limit) <= 1 - sure) ? "not-supported" : "insufficient-data";
}

function choicesOf(naming: readonly PlannedLine[], markets: GatheredTable<Market["values"]>, years: readonly CapacityYear[], limits: Limits): Choice[] {
  const way = (label: Choice["label"], own: readonly CapacityYear[], limit = limits.utilisation, sure = limits.sure, moves?: Choice["moves"]): Choice => {
    const [worst] = fromWorst(own, limit);
    return {
      label,
      value: worst === undefined ? null : worst.middle / worst.capacity,
      null: null,
      verdict: verdictOf(own, limit, sure),
      ...(moves === undefined ? {} : { moves }),
    };
  };
  const label = (limit: number, sure: number) => words.text("capacity-baseline", { limit: percent(limit, 0), sure: percent(sure, 0) });
  return [
    ...[limits.utilisation - limits.utilisation_tolerance, limits.utilisation + limits.utilisation_tolerance].map((limit) =>
      way(label(limit, limits.sure), years, limit, limits.sure, { threshold: "utilisation", to: Number(limit.toFixed(3)) }),
    ),
    way(label(limits.utilisation, 0.9), years, limits.utilisation, 0.9),
    way(words.text("capacity-planned"), capacityYears(naming, markets.rows, false).years),
    way(
      words.text("capacity-adopted"),
      capacityYears(
        naming.filter(({ plan }) => plan.status === "adopted"),
        markets.rows,
        true,
      ).years,
    ),
  ];
}
