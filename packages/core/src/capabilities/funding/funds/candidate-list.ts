import { type Decimal, decimalOfText, type ExactColumn, packedUnits, powerOfTen } from "@quoin/methods";
import type { ProjectList } from "@quoin/optimise";
import { entryOf, memberOf } from "../../../contract/assert-present.ts";
import type { FundCandidate } from "./fund-candidates.ts";
import { categoryValue } from "./fund-rules.ts";
import { lotColumn } from "./lots.ts";

/** Candidates as the projects of a portfolio, each worth what its list says, else what the office gives to its category (1 where it says nothing), with their lots. */
export function candidateList(candidates: readonly FundCandidate[], weights: Readonly<Record<string, number>>, moneyColumns: readonly string[]): ProjectList {
  const columns = new Map([
    [categoryValue, exactNumbers(candidates.map((each) => candidateWorth(each, weights)))],
    [lotColumn, exactNumbers(candidates.map(({ lot }) => lot ?? 0))] as const,
    ...moneyColumns.map((column) => [column, exactNumbers(candidates.map(({ money }) => memberOf(money, column)))] as const),
  ]);
  const windows = candidates.flatMap(({ window }) => (window === null ? [] : [window]));
  return {
    ids: candidates.map(({ id }) => id),
    fileOrder: Int32Array.from(candidates, (_, at) => at),
    amounts: (column) => entryOf(columns, column),
    groups: (column) => candidates.map(({ groups }) => groups[column] ?? ""),
    windows: windows.length > 0 && windows.length === candidates.length ? windows : null,
  };
}

/** What a candidate is worth: as its list says, else the weight of its category. */
export function candidateWorth({ worth, category }: FundCandidate, weights: Readonly<Record<string, number>>): number {
  return worth ?? weights[category] ?? 1;
}

/** The decimals that these numbers are written as, with one scale for all. */
function exactNumbers(values: readonly number[]): ExactColumn {
  const written = values.map((value) => decimalOfText(String(value)) as Decimal);
  const decimals = written.reduce((most, each) => Math.max(most, each.decimals), 0);
  return { decimals, units: packedUnits(written.map((each) => each.units * powerOfTen(decimals - each.decimals))) };
}
