import { signFlipNull } from "@quoin/methods";
import type { EvidenceRow } from "../../../evidence/evidence-engine.ts";
import { anySynthetic, firstRepeatedKey, type GatheredTable, numberOf, referenceTo, textOf } from "../../../evidence/gathered-table.ts";
import type { Panel } from "../../../evidence/panel.ts";
import type { LocalText } from "../../../language/text.ts";
import { decimal, moneyOf10k, percent, points, probability, span } from "../../../language/wording.ts";
import { type FindingDraft, findingDraft, insufficientData, nation, province } from "../../finding-draft.ts";
import { repeatedKey } from "../../repeated-key.ts";
import { againstChance, type ChanceTest, outcomeOf } from "../../verdict/against-chance.ts";
import { type FamilyVerdict, familyVerdicts } from "../../verdict/families.ts";
import type { SharedLimits } from "../../verdict/shared-limits.ts";
import { governmentIndicator, totalIndicator } from "./gather.ts";

export interface ShareLimits extends SharedLimits {
  readonly minimum_fall: number;
  readonly period_years: number;
  readonly draws: number;
  readonly seed: number;
}

/** One year of a region: what government paid of R&D spending, in 10,000 CNY. */
interface PaidYear {
  readonly year: number;
  readonly paid: number;
  readonly share: number;
}

const part = {
  part: "government-share",
  question: {
    en: "Did the share of R&D that government pays fall by more than its own yearly steps explain?",
    zh: "研发经费中政府资金比重的下降是否超出其自身的年际波动？",
  },
  measure: "ratio.government-share-of-rd",
  unit: "change of the share",
} as const;

/** A way to look at the walk of a share: the years that make a period, and how many following steps move together. */
interface Walk {
  readonly period: number;
  readonly block: number;
  /** Years left out at the end. */
  readonly without: number;
}

/** The change of government's share of R&D spending from the first to the last years of the table: the nation from its own cells, and every province. */
export function governmentShareDrafts(panel: Panel, spending: GatheredTable, limits: ShareLimits): FindingDraft[] {
  const repeated = firstRepeatedKey(spending.rows, ["region_code", "year", "indicator"]);
  if (repeated !== null) return [nation, ...panel.map(({ id }) => province(id))].map((subject) => ({ ...repeatedKey(subject, spending, repeated), ...part }));
  const paid = new Map(["CN", ...panel.map(({ id }) => id)].map((id) => [id, paidYears(spending.rows, id)]));
  const baseline: Walk = { period: limits.period_years, block: 1, without: 0 };
  const verdicts = provinceVerdicts(panel, paid, baseline, limits);
  const others = otherWalks(limits).map(([label, walk]) => ({ label, walk, verdicts: provinceVerdicts(panel, paid, walk, limits) }));
  const nationwide = changeOf(paid.get("CN") ?? [], limits);
  return [{ id: "CN", name: { en: "the nation", zh: "全国" } }, ...panel].map(({ id, name }) => {
    const years = paid.get(id) ?? [];
    const choices = others.flatMap(({ label, walk, verdicts: said }) => {
      const test = walkTest(years, walk, limits);
      if (test === null) return [];
      const { verdict, null: chance } = againstChance(test, limits);
      return [{ label, value: test.held.observed, null: chance, verdict: id === "CN" ? verdict : (said.get(id)?.verdict ?? verdict) }];
    });
    const test = walkTest(years, baseline, limits);
    return regionDraft({ id, name, years, test, choices, said: verdicts.get(id) ?? null }, spending, id === "CN" ? null : (nationwide?.change ?? null), limits);
  });
}

function otherWalks({ period_years }: ShareLimits): readonly (readonly [LocalText, Walk])[] {
  return [
    ...[2, 4]
      .filter((period) => period !== period_years)
      .map(
        (period) =>
          [
            { en: `means of ${period} years`, zh: `取${period}年平均` },
            { period, block: 1, without: 0 },
          ] as const,
      ),
    [
      { en: "steps of two following years kept together", zh: "相邻两年的变动绑定" },
      { period: period_years, block: 2, without: 0 },
    ],
    [
      { en: "without the newest year", zh: "不含最新年份" },
      { period: period_years, block: 1, without: 1 },
    ],
  ];
}

/** Null where there are too few years. */
function walkTest(years: readonly PaidYear[], { period, block, without }: Walk, limits: ShareLimits): ChanceTest | null {
  const shares = years.slice(0, years.length - without).map(({ share }) => share);
  if (period < 1 || shares.length < 2 * period) return null;
  return { held: signFlipNull(Float64Array.from(shares), period, block, limits), claim: "below", minimum: limits.minimum_fall };
}

function provinceVerdicts(panel: Panel, paid: ReadonlyMap<string, readonly PaidYear[]>, walk: Walk, limits: ShareLimits) {
  const outcomes = panel.flatMap(({ id }) => {
    const test = walkTest(paid.get(id) ?? [], walk, limits);
    return test === null ? [] : [[id, outcomeOf(test, limits)] as const];
  });
  return familyVerdicts("P3.4-unstable-support-government-share", new Map(outcomes), limits);
}

interface Region {
  readonly id: string;
  readonly name: LocalText;
  readonly years: readonly PaidYear[];
  readonly test: ChanceTest | null;
  readonly choices: FindingDraft["choices"];
  /** Null for the nation, which is one look. */
  readonly said: FamilyVerdict | null;
}

function regionDraft({ id, name, years, test, choices, said }: Region, spending: GatheredTable, nationwide: number | null, limits: ShareLimits): FindingDraft {
  const subject = province(id);
  const asked =
    id === "CN"
      ? part
      : {
          ...part,
          question: {
            en: `Did the share of R&D in ${name.en} that government pays fall by more than its own yearly steps explain?`,
            zh: `${name.zh}研发经费中政府资金比重的下降是否超出其自身的年际波动？`,
          },
        };
  const rows = spending.rows.filter((row) => textOf(row, "region_code") === id);
  const evidence = referenceTo(spending, rows);
  const measured = changeOf(years, limits);
  const chart = shareChart(years);
  const synthetic = anySynthetic(rows);
  if (measured === null || test === null)
    return insufficientData(
      subject,
      {
        en: `Total R&D spending and what government paid of it are both known for ${years.length} years of ${name.en}; ${2 * limits.period_years} are needed.`,
        zh: `${name.zh}研发经费总额与政府资金均有数据的年份为${years.length}个，需要${2 * limits.period_years}个。`,
      },
      evidence,
      { ...asked, chart, synthetic },
    );
  const { first, last, change } = measured;
  const judged = againstChance(test, limits);
  const [before, now] = [moneyOf10k(first.paid), moneyOf10k(last.paid)];
  const beside = nationwide === null ? { en: "", zh: "" } : { en: ` The nation as a whole: ${points(nationwide).en}.`, zh: `全国为${points(nationwide).zh}。` };
  const [low, high] = [decimal(100 * test.held.p05, 1), decimal(100 * test.held.p95, 1)];
  const outcome = {
    confirmed: { en: "a fall beyond them", zh: "降幅超出这一范围" },
    "not-supported": { en: "no fall beyond them", zh: "降幅没有超出这一范围" },
    "insufficient-data": { en: "whether it fell cannot be told", zh: "是否下降无法判断" },
  }[said?.verdict ?? judged.verdict];
  return findingDraft({
    subject,
    ...asked,
    evidence,
    synthetic,
    ...judged,
    ...said,
    choices,
    effectWords: (effect) => ({ en: `a fall of ${points(Math.abs(effect)).en}`, zh: `${points(Math.abs(effect)).zh}的下降` }),
    value: change,
    comparison: {
      kind: "null",
      text: {
        en: `walks that take the share's own yearly steps, each as likely down as up; and the mean share of ${first.period.en}`,
        zh: `以该比重自身的年际变动、升降机会均等的随机游走；以及${first.period.zh}年的平均比重`,
      },
      first_value: first.share,
      last_value: last.share,
      nation: nationwide,
      steps: years.length - 1,
    },
    chart,
    statement: {
      en: `Government paid ${percent(last.share)} of R&D spending in ${name.en} in ${last.period.en} and ${percent(first.share)} in ${first.period.en} (means of years): ${points(change).en}; walks of the same yearly steps give ${low} to ${high} points (${probability(judged.null.p_value)}): ${outcome.en}. The yearly amount went from ${before.en} to ${now.en} (nominal): a share also falls where others pay more.${beside.en}`,
      zh: `${name.zh}研发经费中政府资金所占比重，${first.period.zh}年平均为${percent(first.share)}，${last.period.zh}年平均为${percent(last.share)}，变化${points(change).zh}；以同样年际变动随机游走为${low}至${high}个百分点（${probability(judged.null.p_value)}）：${outcome.zh}。年均金额由${before.zh}变为${now.zh}（当年价）：其他方面投入增加也会使比重下降。${beside.zh}`,
    },
  });
}

function paidYears(rows: readonly EvidenceRow[], region: string): PaidYear[] {
  const cells = new Map<number, { total?: number; paid?: number }>();
  for (const row of rows) {
    const [year, value] = [numberOf(row, "year"), numberOf(row, "value")];
    if (textOf(row, "region_code") !== region || year === null || value === null) continue;
    const name = textOf(row, "indicator") === totalIndicator ? "total" : textOf(row, "indicator") === governmentIndicator ? "paid" : null;
    if (name !== null) cells.set(year, { ...cells.get(year), [name]: value });
  }
  return [...cells]
    .sort(([a], [b]) => a - b)
    .flatMap(([year, { total, paid }]) => (total === undefined || paid === undefined || total <= 0 ? [] : [{ year, paid, share: paid / total }]));
}

function changeOf(years: readonly PaidYear[], { period_years: length }: ShareLimits) {
  if (years.length < 2 * length || length < 1) return null;
  const [first, last] = [meanOf(years.slice(0, length)), meanOf(years.slice(-length))];
  return { first, last, change: last.share - first.share };
}

function meanOf(years: readonly PaidYear[]) {
  const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
  return {
    period: span(Number(years[0]?.year), Number(years.at(-1)?.year)),
    share: mean(years.map(({ share }) => share)),
    paid: mean(years.map(({ paid }) => paid)),
  };
}

function shareChart(years: readonly PaidYear[]): FindingDraft["chart"] {
  if (years.length === 0) return null;
  return {
    kind: "trend",
    title: { en: "Share of R&D spending that government pays", zh: "研发经费中政府资金的比重" },
    years: years.map(({ year }) => year),
    lines: [{ label: { en: "government", zh: "政府资金" }, unit: "share", values: years.map(({ share }) => share) }],
    band: null,
    threshold: null,
  };
}
