import { addUp, grainOf, type SumOfOthers, sumsOfOthers } from "@quoin/methods";
import { elementAt } from "../../contract/assert-present.ts";
import { listedNames } from "../listed-names.ts";
import { type AuditRow, auditRow } from "./audit-table.ts";
import type { NamedWorld } from "./read-world-table.ts";

type Where = Pick<AuditRow, "country" | "industry">;

/**
 * Industries, countries, sectors of one country and categories of final demand that are sums of others: of all of them, or of some, wherever these stand. What a sum sells has to agree
 * buyer by buyer; what it buys, too, unless it buys nothing.
 */
export function totalsAmong({ countries, industries, table, demandTotals }: NamedWorld): readonly AuditRow[] {
  const [g, m] = [countries.length, industries.length];
  const grain = Math.min(grainOf(table.flows.value), grainOf(table.demand));
  const { sold, bought } = byGroup(table, m, (i) => i % m);
  const ofIndustries = agreeing(sold, bought, grain * g);
  const ofCountries = byGroup(table, g, (i) => Math.floor(i / m));
  const known = new Set(ofIndustries.map(({ whole }) => whole));
  return [
    ...ofIndustries.map((sum) => said(sum, sold, industries, (industry) => ({ country: "", industry }))),
    ...agreeing(ofCountries.sold, ofCountries.bought, grain * m).map((sum) => said(sum, ofCountries.sold, countries, (country) => ({ country, industry: "" }))),
    ...(g === 1 ? [] : countries).flatMap((country, c) => {
      const own = sectorsOf(table, c);
      return agreeing(own.sold, own.bought, grain)
        .filter(({ whole }) => !known.has(whole))
        .map((sum) => said(sum, own.sold, industries, (industry) => ({ country, industry })));
    }),
    ...demandTotals.map(({ name, parts }) => auditRow("input-output.total-among-categories", parts.length, {}, { name, parts: quoted(parts) })),
  ];
}

/** Sectors of one country that are sums of others, by rows of their flows and, further on, of their final uses; nothing is known of what they buy but the flows. */
export function totalsOfNation(industries: readonly string[], flows: Float64Array, uses: readonly Float64Array[]): readonly AuditRow[] {
  const n = industries.length;
  const sold = industries.map((_, i) => Float64Array.from([...flows.subarray(i * n, (i + 1) * n), ...uses.map((use) => use[i]!)]));
  const bought = industries.map((_, j) => Float64Array.from({ length: n }, (__, i) => flows[i * n + j]!));
  return agreeing(sold, bought, grainOf(flows)).map((sum) => said(sum, sold, industries, (industry) => ({ country: "", industry })));
}

/** Sums in what is sold that are sums in what is bought, too. */
function agreeing(sold: readonly Float64Array[], bought: readonly Float64Array[], grain: number): readonly SumOfOthers[] {
  return sumsOfOthers(sold, grain).filter(({ whole, parts }) => {
    const purchases = elementAt(bought, whole);
    return purchases.every((cell) => cell === 0) || addUp(purchases, parts, bought, grain);
  });
}

/** `total` where the parts are all others that sell anything, but for other sums. */
function said(sum: SumOfOthers, sold: readonly Float64Array[], names: readonly string[], where: (name: string) => Where): AuditRow {
  const [name, held] = [elementAt(names, sum.whole), sold.filter((row) => row.some((cell) => cell !== 0)).length];
  if (sum.parts.length >= held - 1) return auditRow("input-output.total-among-sectors", sum.whole + 1, where(name), { name });
  const parts = quoted(sum.parts.map((part) => elementAt(names, part)));
  return auditRow("input-output.subtotal-among-sectors", sum.whole + 1, where(name), { name, parts });
}

function quoted(names: readonly string[]): string {
  return listedNames(names.map((name) => `'${name}'`));
}

interface Sales {
  readonly sold: readonly Float64Array[];
  readonly bought: readonly Float64Array[];
}

/** What groups of sectors sell to groups and to the final demand of each country, and what they buy from groups. */
function byGroup({ countries, flows, demand }: NamedWorld["table"], groups: number, group: (sector: number) => number): Sales {
  const sold = Array.from({ length: groups }, () => new Float64Array(groups + countries));
  const bought = Array.from({ length: groups }, () => new Float64Array(groups));
  for (let i = 0; i < flows.rows; i++) {
    const from = group(i);
    const row = elementAt(sold, from);
    for (let k = flows.start[i]!; k < flows.start[i + 1]!; k++) {
      const to = group(flows.index[k]!);
      row[to] = row[to]! + flows.value[k]!;
      const column = elementAt(bought, to);
      column[from] = column[from]! + flows.value[k]!;
    }
    for (let r = 0; r < countries; r++) row[groups + r] = row[groups + r]! + demand[i * countries + r]!;
  }
  return { sold, bought };
}

/** Sectors of one country: what each sells to every sector and country, and what it buys from the sectors of its own country. */
function sectorsOf({ countries, industries, flows, demand }: NamedWorld["table"], country: number): Sales {
  const [n, from] = [countries * industries, country * industries];
  const sold = Array.from({ length: industries }, () => new Float64Array(n + countries));
  const bought = Array.from({ length: industries }, () => new Float64Array(industries));
  for (let i = 0; i < industries; i++) {
    const row = elementAt(sold, i);
    for (let k = flows.start[from + i]!; k < flows.start[from + i + 1]!; k++) {
      const j = flows.index[k]!;
      row[j] = flows.value[k]!;
      const column = bought[j - from];
      if (column !== undefined) column[i] = flows.value[k]!;
    }
    row.set(demand.subarray((from + i) * countries, (from + i + 1) * countries), n);
  }
  return { sold, bought };
}
