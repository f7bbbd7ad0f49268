import { columnSums, exportsByImporter, repeatedSectors, rowSums, type SectorAccounts, type SparseMatrix, transposedMatrix } from "@quoin/methods";
import { elementAt } from "../../contract/assert-present.ts";
import { type AuditRow, auditRow } from "./audit-table.ts";
import { totalsAmong } from "./audit-totals.ts";
import type { NamedWorld } from "./read-world-table.ts";

/** Share of output within which published output agrees with a table that is not whole. */
const agrees = 1e-9;

/** Part of all sales that goes to sectors: 0.3 to 0.65 in published tables of countries and of the world. Beyond these it is hardly one unit. */
const usualFlows = [0.05, 0.9] as const;

/** What is to be known of a table before its numbers are read. `reported`: output as published by sector, NaN where none. */
export function auditWorld(world: NamedWorld, accounts: SectorAccounts, reported: Float64Array | null): readonly AuditRow[] {
  const { countries, industries, table } = world;
  const { output, valueAdded } = accounts;
  const m = industries.length;
  const where = (i: number) => ({ country: elementAt(countries, Math.floor(i / m)), industry: elementAt(industries, i % m) });
  const bought = columnSums(table.flows);
  const exported = exportsByImporter(table);
  const rows: AuditRow[] = [...unlinked(world)];
  for (let i = 0; i < output.length; i++) {
    const x = output[i]!;
    const inputs = bought[i]!;
    if (reported !== null && !Number.isNaN(reported[i])) rows.push(...reportedRow(world, x, reported[i]!, where(i)));
    if (x > 0 && inputs > x) rows.push(auditRow("input-output.column-sum-above-one", inputs / x, where(i)));
    if (valueAdded[i]! < 0) rows.push(auditRow("input-output.negative-value-added", valueAdded[i]!, where(i)));
    if (x === 0) rows.push(auditRow("input-output.zero-output", 0, where(i)));
    if (x < 0) rows.push(auditRow("input-output.negative-output", x, where(i)));
    if (x <= 0) {
      let amount = 0;
      for (let r = 0; r < countries.length; r++) amount += exported[i * countries.length + r]!;
      if (amount !== 0) rows.push(auditRow("input-output.exports-without-output", amount, where(i)));
    }
    const negative = negativeCells(table.flows, i);
    if (negative < 0) rows.push(auditRow("input-output.negative-flow", negative, where(i)));
    if (world.negativeDemand[i]! < 0) rows.push(auditRow("input-output.negative-final-demand", world.negativeDemand[i]!, where(i)));
  }
  const name = (i: number): string => `${where(i).country} ${where(i).industry}`;
  for (const { row, first } of repeatedSectors(table.flows)) rows.push(auditRow("input-output.repeated-row", row + 1, where(row), { other: name(first) }));
  for (const { row, first } of repeatedSectors(transposedMatrix(table.flows)))
    rows.push(auditRow("input-output.repeated-column", row + 1, where(row), { other: name(first) }));
  return [...rows, ...totalsAmong(world), ...transposition(world, accounts), ...unit(world, output, reported)];
}

/** Within the rounding of its cells, half a unit each, only where every cell is whole. */
function reportedRow(
  { table, demandColumns, whole }: NamedWorld,
  x: number,
  reported: number,
  at: { readonly country: string; readonly industry: string },
): AuditRow[] {
  const gap = reported - x;
  if (Math.abs(gap) <= agrees * Math.abs(x)) return [];
  const rounded = whole && Math.abs(gap) <= 0.5 * (table.flows.rows + demandColumns + 1);
  return [auditRow(rounded ? "input-output.rounding" : "input-output.imbalance", gap, at, { what: "the sum of the row", what_zh: "行合计" })];
}

function unlinked({ countries, industries, linkedCountries, linkedIndustries }: NamedWorld): AuditRow[] {
  return [
    ...countries.slice(linkedCountries).map((country) => auditRow("input-output.unlinked", 0, { country })),
    ...industries.slice(linkedIndustries).map((industry) => auditRow("input-output.unlinked", 0, { industry })),
  ];
}

function negativeCells({ start, value }: SparseMatrix, i: number): number {
  let sum = 0;
  for (let k = start[i]!; k < start[i + 1]!; k++) sum += Math.min(0, value[k]!);
  return sum;
}

/** One sector in twenty with negative value added, and not a quarter of them were the flows turned round. */
function transposition({ table, countries }: NamedWorld, { output, valueAdded }: SectorAccounts): AuditRow[] {
  const negative = valueAdded.reduce((count, each) => count + (each < 0 ? 1 : 0), 0);
  if (negative * 20 < output.length) return [];
  const [sold, bought] = [rowSums(table.flows), columnSums(table.flows)];
  let turned = 0;
  for (let i = 0; i < output.length; i++) {
    let demand = 0;
    for (let r = 0; r < countries.length; r++) demand += table.demand[i * countries.length + r]!;
    if (bought[i]! + demand - sold[i]! < 0) turned++;
  }
  return turned * 4 < negative ? [auditRow("input-output.maybe-transposed", negative)] : [];
}

/** Published output that is a power of ten of the sums of rows: of the whole table, else of single countries; and final demand too large or too small beside the flows for one unit. */
function unit({ countries, industries, table }: NamedWorld, output: Float64Array, reported: Float64Array | null): AuditRow[] {
  const m = industries.length;
  const rows: AuditRow[] = [];
  if (reported !== null) {
    const ratios = Array.from(output, (x, i) => reported[i]! / x);
    const whole = powerOf(ratios);
    if (whole !== 1) rows.push(auditRow("input-output.maybe-other-unit", whole));
    else
      countries.forEach((country, at) => {
        const power = powerOf(ratios.slice(at * m, (at + 1) * m));
        if (power !== 1) rows.push(auditRow("input-output.maybe-other-unit", power, { country }));
      });
  }
  const [flows, demand] = [table.flows.value, table.demand].map((values) => values.reduce((sum, value) => sum + Math.abs(value), 0)) as [number, number];
  const share = flows / (flows + demand);
  if (flows > 0 && demand > 0 && (share < usualFlows[0] || share > usualFlows[1])) rows.push(auditRow("input-output.maybe-other-unit-of-demand", share));
  return rows;
}

/** The power of ten that most ratios are near; 1 where they are near none. */
function powerOf(ratios: readonly number[]): number {
  const sorted = ratios.filter((ratio) => ratio > 0 && Number.isFinite(ratio)).sort((a, b) => a - b);
  const median = sorted[sorted.length >> 1] ?? 1;
  const power = 10 ** Math.round(Math.log10(median));
  return Math.abs(median / power - 1) < 0.1 ? power : 1;
}
