import { type FindingDraft, findingDraft, insufficientData, nation } from "../../../../diagnosis/finding/finding-draft.ts";
import { askedTable } from "../../../../diagnosis/finding/lacks-table.ts";
import { repeatedKey } from "../../../../diagnosis/finding/repeated-key.ts";
import type { LimitsOf } from "../../../../diagnosis/rule.ts";
import { sourcesDisagree } from "../../../../diagnosis/verdict/sources-disagree.ts";
import type { EvidenceRow } from "../../../../evidence/evidence-engine.ts";
import {
  anySynthetic,
  firstRepeatedKey,
  type GatheredTable,
  numberOf,
  numberUnder,
  type RowOf,
  type RowWith,
  referenceTo,
  textOf,
  textUnder,
} from "../../../../evidence/roles/gathered-table.ts";
import { rowsBehind } from "../../../../evidence/roles/rows-behind.ts";
import { indicators } from "../../../../evidence/tables/indicators.ts";
import { wholeTerritory } from "../../../../evidence/territory/territory.ts";
import { decimal, money, percent, restingOn, year as yearOf } from "../../../../language/statement/values.ts";
import { researchByPayer } from "../../tables/research-by-payer.ts";
import type { contractedResearchFacts } from "./contracted-research.ts";
import { contractedResearchWords as words } from "./contracted-research.words.ts";
import type { ContractedResearch, payersTable } from "./gather.ts";

const LIMIT = 0.1;
const limit = percent(LIMIT, 0);
const asked = {
  part: "university-money",
  question: words.text("money-question", { limit }),
  measure: "ratio.university-rd-paid-by-firms",
  unit: "share of university R&D",
  bearsOn: ["M1.7", "M4.3"],
} as const;

export type MoneyLimits = LimitsOf<typeof contractedResearchFacts>;

/**
 * What firms pay to universities, from both sides: universities report what business pays them, industrial firms what they pay out. In one currency through the total R&D of the
 * nation, which both statistics hold. Where the two sides contradict each other there is no answer, and both are printed.
 */
export function universityMoneyDraft({ firms, payers, totals }: ContractedResearch, limits: MoneyLimits): FindingDraft {
  if (payers === null || totals === null)
    return insufficientData(nation, words.say("no-tables", { payers: askedTable(researchByPayer), totals: askedTable(indicators) }), [], asked);
  const keyed: readonly (readonly [GatheredTable, readonly string[]])[] = [
    [payers, ["geo", "year", "performed_by", "funded_by", "unit"]],
    [firms, ["region", "year", "indicator"]],
    [totals, ["region", "year", "indicator"]],
  ];
  for (const [table, key] of keyed) {
    const repeated = firstRepeatedKey(table.rows, key);
    if (repeated !== null) return { ...repeatedKey(nation, table, repeated), ...asked };
  }
  const paid = (rows: readonly RowOf<typeof payersTable>[], year: number, by: string, funder: string): number | null =>
    cell(rows, { performed_by: by, funded_by: funder }, year);
  const years = [...new Set(payers.rows.map((row) => numberOf(row, "year")))].filter((year) => year !== null).sort((a, b) => b - a);
  const pair = years.flatMap((year) => {
    const [total, university, business] = [
      paid(payers.rows, year, "total", "total"),
      paid(payers.rows, year, "higher_education", "total"),
      paid(payers.rows, year, "higher_education", "business"),
    ];
    const national = cell(totals.rows, { region: wholeTerritory, indicator: "rd_spend_total" }, year);
    const reported = cell(firms.rows, { region: wholeTerritory, indicator: "rd_extramural_to_universities" }, year);
    if (total === null || university === null || business === null || national === null || reported === null) return [];
    // A nation in which nobody pays anything has not been reported: there is nothing to hold against each other.
    if (total <= 0 || university <= 0 || business <= 0 || national <= 0 || reported <= 0) return [];
    return [{ year, spent: (university / total) * national, received: (business / total) * national, reported }];
  })[0];
  const national = (table: typeof firms | typeof totals) => ({
    table,
    rows: table.rows.filter((row) => numberOf(row, "year") === pair?.year && textOf(row, "region") === wholeTerritory),
  });
  const used: readonly { readonly table: GatheredTable; readonly rows: GatheredTable["rows"] }[] = [
    { table: payers, rows: payers.rows.filter((row) => numberOf(row, "year") === pair?.year) },
    national(firms),
    national(totals),
  ];
  const evidence = used.flatMap(({ table, rows }) => referenceTo(table, rows));
  const synthetic = anySynthetic(used.flatMap(({ rows }) => rows));
  if (pair === undefined) return insufficientData(nation, words.say("no-year"), evidence, { ...asked, synthetic });
  const { spent, received, reported } = pair;
  // The tables count in ten thousand of the currency.
  const amount = (in10k: number) => money(in10k * 10_000, "@currency");
  const paidRows = (...cells: readonly (readonly [by: string, funder: string])[]) =>
    rowsBehind(
      payers,
      payers.rows.filter(
        (row) => numberOf(row, "year") === pair.year && cells.some(([by, funder]) => textOf(row, "performed_by") === by && textOf(row, "funded_by") === funder),
      ),
    );
  const nationalRow = (table: typeof firms | typeof totals, indicator: string) =>
    rowsBehind(
      table,
      table.rows.filter((row) => numberOf(row, "year") === pair.year && textOf(row, "region") === wholeTerritory && textOf(row, "indicator") === indicator),
    );
  const both = words.say("both", {
    year: yearOf(pair.year),
    received: restingOn(amount(received), [...paidRows(["total", "total"], ["higher_education", "business"]), ...nationalRow(totals, "rd_spend_total")]),
    received_share: restingOn(percent(received / spent), paidRows(["higher_education", "business"], ["higher_education", "total"])),
    reported: restingOn(amount(reported), nationalRow(firms, "rd_extramural_to_universities")),
    reported_share: restingOn(percent(reported / spent), [
      ...nationalRow(firms, "rd_extramural_to_universities"),
      ...nationalRow(totals, "rd_spend_total"),
      ...paidRows(["total", "total"], ["higher_education", "total"]),
    ]),
  });
  if (sourcesDisagree({ source: payers.table, value: received, error: 0 }, { source: firms.table, value: reported, error: 0 }, limits.disagreement))
    return insufficientData(
      nation,
      words.say("disagree", { both, factor: decimal(Math.max(received, reported) / Math.min(received, reported), 1, "times") }),
      evidence,
      { ...asked, synthetic, reason: "sources-disagree", threshold: LIMIT },
    );
  const sideOf = (share: number) => (share < LIMIT ? ("confirmed" as const) : ("not-supported" as const));
  const [share, otherShare] = [received / spent, reported / spent];
  const [side, otherSide] = [sideOf(share), sideOf(otherShare)];
  return findingDraft({
    subject: nation,
    ...asked,
    evidence,
    synthetic,
    verdict: side === otherSide ? side : "insufficient-data",
    reason: side === otherSide ? null : "sources-disagree",
    value: share,
    threshold: LIMIT,
    baseline: words.text("by-universities"),
    choices: [{ label: words.text("by-firms"), value: otherShare, null: null, verdict: otherSide }],
    comparison: { kind: "threshold", text: words.text("comparison", { limit }) },
    statement: words.say("agree", { both }),
  });
}

function cell<C extends RowWith<never, "year" | "value">["values"]>(
  rows: readonly EvidenceRow<C>[],
  key: Readonly<Partial<Record<keyof C & string, string>>>,
  year: number,
): number | null {
  const row = rows.find((each) => numberUnder(each, "year") === year && Object.entries(key).every(([column, value]) => textUnder(each, column) === value));
  return row === undefined ? null : numberUnder(row, "value");
}
