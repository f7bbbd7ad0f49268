import type { EvidenceRow } from "../../../evidence/evidence-engine.ts";
import { anySynthetic, firstRepeatedKey, type GatheredTable, numberOf, referenceTo, textOf } from "../../../evidence/gathered-table.ts";
import type { Panel } from "../../../evidence/panel.ts";
import type { LocalText } from "../../../language/text.ts";
import { moneyOf10k, percent, points, span } from "../../../language/wording.ts";
import { type FindingDraft, findingDraft, insufficientData, nation, province } from "../../finding-draft.ts";
import { repeatedKey } from "../../repeated-key.ts";
import { governmentIndicator, totalIndicator } from "./gather.ts";

export interface ShareLimits {
  readonly minimum_fall: number;
  readonly period_years: number;
}

/** One year of a region: what government paid of R&D spending, in 10,000 CNY. */
interface PaidYear {
  readonly year: number;
  readonly paid: number;
  readonly share: number;
}

const part = {
  part: "government-share",
  question: { en: "Does government carry a falling share of R&D?", zh: "政府承担的研发经费比重是否下降？" },
  measure: "ratio.government-share-of-rd",
  unit: "change of the share",
} as const;

/** The change of government's share of R&D spending from the first to the last years of the table: the nation from its own cells, and every province. */
export function governmentShareDrafts(panel: Panel, spending: GatheredTable, limits: ShareLimits): FindingDraft[] {
  const repeated = firstRepeatedKey(spending.rows, ["region_code", "year", "indicator"]);
  if (repeated !== null) return [nation, ...panel.map(({ id }) => province(id))].map((subject) => ({ ...repeatedKey(subject, spending, repeated), ...part }));
  const nationwide = changeOf(paidYears(spending.rows, "CN"), limits);
  return [
    regionDraft("CN", { en: "the nation", zh: "全国" }, spending, null, limits),
    ...panel.map(({ id, name }) => regionDraft(id, name, spending, nationwide?.change ?? null, limits)),
  ];
}

function regionDraft(id: string, name: LocalText, spending: GatheredTable, nationwide: number | null, limits: ShareLimits): FindingDraft {
  const subject = province(id);
  const asked =
    id === "CN"
      ? part
      : { ...part, question: { en: `Does government carry a falling share of R&D in ${name.en}?`, zh: `${name.zh}政府承担的研发经费比重是否下降？` } };
  const rows = spending.rows.filter((row) => textOf(row, "region_code") === id);
  const evidence = referenceTo(spending, rows);
  const years = paidYears(rows, id);
  const measured = changeOf(years, limits);
  const chart = shareChart(years);
  const synthetic = anySynthetic(rows);
  if (measured === null)
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
  const confirmed = change <= -limits.minimum_fall;
  const [before, now] = [moneyOf10k(first.paid), moneyOf10k(last.paid)];
  const beside = nationwide === null ? { en: "", zh: "" } : { en: ` The nation as a whole: ${points(nationwide).en}.`, zh: `全国为${points(nationwide).zh}。` };
  return findingDraft({
    subject,
    ...asked,
    evidence,
    synthetic,
    verdict: confirmed ? "confirmed" : "not-supported",
    value: change,
    threshold: -limits.minimum_fall,
    comparison: {
      kind: "past",
      text: { en: `the mean share of ${first.period.en}`, zh: `${first.period.zh}年的平均比重` },
      first_value: first.share,
      last_value: last.share,
      nation: nationwide,
    },
    chart,
    statement: {
      en: `Government paid ${percent(last.share)} of R&D spending in ${name.en} in ${last.period.en} and ${percent(first.share)} in ${first.period.en} (means of years): ${points(change).en}, ${confirmed ? "a fall of" : "not a fall of"} ${points(limits.minimum_fall, 0).en} or more. The yearly amount went from ${before.en} to ${now.en} (nominal).${beside.en}`,
      zh: `${name.zh}研发经费中政府资金所占比重，${first.period.zh}年平均为${percent(first.share)}，${last.period.zh}年平均为${percent(last.share)}，变化${points(change).zh}，${confirmed ? "降幅达到" : "降幅未达到"}${points(limits.minimum_fall, 0).zh}。年均金额由${before.zh}变为${now.zh}（当年价）。${beside.zh}`,
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
