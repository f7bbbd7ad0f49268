import type { EvidenceRow } from "../../../evidence/evidence-engine.ts";
import { firstRepeatedKey, numberOf, referenceTo, textOf } from "../../../evidence/gathered-table.ts";
import { benchmarkWords as words } from "../../benchmark/benchmark.words.ts";
import { decimal, moneyOf10k, percent } from "../../benchmark/figure-text.ts";
import { type FindingDraft, findingDraft, insufficientData, nation } from "../../finding-draft.ts";
import { repeatedKey } from "../../repeated-key.ts";
import { sourcesDisagree } from "../../verdict/sources-disagree.ts";
import type { ContractedLimits } from "./falling-share.ts";
import type { ContractedResearch } from "./gather.ts";

const asked = {
  part: "university-money",
  question: {
    en: "Do industrial firms pay for less than a tenth of what universities spend on R&D?",
    zh: "工业企业支付的经费是否不足高校研发经费的一成？",
  },
  measure: "ratio.university-rd-paid-by-firms",
  unit: "share of university R&D",
  bearsOn: ["M1.7", "M4.3"],
} as const;
const LIMIT = 0.1;

/**
 * What firms pay to universities, from both sides: universities report what business pays them, industrial firms what they pay out. In one currency through the total R&D of the
 * nation, which both statistics hold. Where the two sides contradict each other there is no answer, and both are printed.
 */
export function universityMoneyDraft({ firms, payers, totals }: ContractedResearch, limits: ContractedLimits): FindingDraft {
  if (payers === null || totals === null)
    return insufficientData(
      nation,
      words.say("said", {
        text: {
          en: "The workspace does not hold who pays for the R&D of universities (gerd_performer_by_funder_eurostat) beside total R&D (province_indicators).",
          zh: "工作区中没有高校研发经费来源（gerd_performer_by_funder_eurostat）及研发经费总额（province_indicators）。",
        },
      }),
      [],
      asked,
    );
  for (const [table, key] of [
    [payers, ["geo", "year", "performed_by", "funded_by", "unit"]],
    [firms, ["region", "year", "indicator"]],
    [totals, ["region", "year", "indicator"]],
  ] as const) {
    const repeated = firstRepeatedKey(table.rows, key);
    if (repeated !== null) return { ...repeatedKey(nation, table, repeated), ...asked };
  }
  const paid = (rows: readonly EvidenceRow[], year: number, by: string, funder: string): number | null =>
    cell(rows, { performed_by: by, funded_by: funder }, year);
  const years = [...new Set(payers.rows.map((row) => numberOf(row, "year")))].filter((year) => year !== null).sort((a, b) => b - a);
  const pair = years.flatMap((year) => {
    const [total, university, business] = [
      paid(payers.rows, year, "total", "total"),
      paid(payers.rows, year, "higher_education", "total"),
      paid(payers.rows, year, "higher_education", "business"),
    ];
    const national = cell(totals.rows, { region: "CN", indicator: "rd_spend_total" }, year);
    const reported = cell(firms.rows, { region: "CN", indicator: "rd_extramural_to_universities" }, year);
    if (total === null || university === null || business === null || national === null || reported === null || total <= 0 || university <= 0) return [];
    return [{ year, spent: (university / total) * national, received: (business / total) * national, reported }];
  })[0];
  const evidence = [
    ...referenceTo(
      payers,
      payers.rows.filter((row) => numberOf(row, "year") === pair?.year),
    ),
    ...referenceTo(
      firms,
      firms.rows.filter((row) => textOf(row, "region") === "CN" && numberOf(row, "year") === pair?.year),
    ),
    ...referenceTo(
      totals,
      totals.rows.filter((row) => textOf(row, "region") === "CN" && numberOf(row, "year") === pair?.year),
    ),
  ];
  if (pair === undefined)
    return insufficientData(
      nation,
      words.say("said", {
        text: {
          en: "No year holds what universities receive from business, what industrial firms pay them, and total R&D.",
          zh: "没有任何年份同时具有高校来自企业的经费、工业企业付给高校的经费和研发经费总额。",
        },
      }),
      evidence,
      asked,
    );
  const { year, spent, received, reported } = pair;
  const [low, high] = [moneyOf10k(reported), moneyOf10k(received)];
  const factor = Math.max(received, reported) / Math.min(received, reported);
  const both = {
    en: `In ${year} universities report ${high.en} from business (${percent(received / spent)} of their R&D), industrial firms report ${low.en} paid to universities (${percent(reported / spent)})`,
    zh: `${year}年高校报告来自企业的研发经费为${high.zh}（占其研发经费${percent(received / spent)}），工业企业报告付给高校${low.zh}（${percent(reported / spent)}）`,
  };
  if (sourcesDisagree({ source: payers.table, value: received, error: 0 }, { source: firms.table, value: reported, error: 0 }, limits.disagreement))
    return insufficientData(
      nation,
      words.say("said", {
        text: {
          en: `${both.en}: a factor of ${decimal(factor, 1)}. The sources disagree; firms outside industry and services explain only part of it.`,
          zh: `${both.zh}：相差${decimal(factor, 1)}倍。两个来源不一致；非工业企业与服务只能解释其中一部分。`,
        },
      }),
      evidence,
      { ...asked, reason: "sources-disagree", threshold: LIMIT },
    );
  const shares = [received / spent, reported / spent];
  const sides = shares.map((share) => (share < LIMIT ? ("confirmed" as const) : ("not-supported" as const)));
  return findingDraft({
    subject: nation,
    ...asked,
    evidence,
    synthetic: false,
    verdict: sides[0] === sides[1] ? (sides[0] ?? "insufficient-data") : "insufficient-data",
    reason: sides[0] === sides[1] ? null : "sources-disagree",
    value: shares[0] ?? null,
    threshold: LIMIT,
    baseline: { en: "as universities report it", zh: "按高校报告" },
    choices: [
      { label: { en: "as industrial firms report it", zh: "按工业企业报告" }, value: shares[1] ?? null, null: null, verdict: sides[1] ?? "insufficient-data" },
    ],
    comparison: { kind: "threshold", text: { en: `${percent(LIMIT, 0)} of university R&D`, zh: `高校研发经费的${percent(LIMIT, 0)}` } },
    statement: words.say("said", { text: { en: `${both.en}.`, zh: `${both.zh}。` } }),
  });
}

function cell(rows: readonly EvidenceRow[], key: Readonly<Record<string, string>>, year: number): number | null {
  const row = rows.find((each) => numberOf(each, "year") === year && Object.entries(key).every(([column, value]) => textOf(each, column) === value));
  return row === undefined ? null : numberOf(row, "value");
}
