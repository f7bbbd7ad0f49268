import {
  cellOf,
  changedOutput,
  type DatedTable,
  footprint,
  foreignReliance,
  lostSupply,
  propagationLengths,
  strongestInfluences,
  structuralChange,
  supplyPaths,
  supplyReach,
  type TradeSystem,
  transposedMatrix,
} from "@quoin/methods";
import type { OutputFile } from "../../contract/fields.ts";
import type { AuditRow, Made } from "./audit-table.ts";
import { changedFile, changeFile, chokeFile, controlFile, footprintsFile, influenceFile, lengthsFile, pathsFile } from "./chain-files.ts";
import { changeIdentity, footprintIdentity, shiftIdentity } from "./identity-checks.ts";
import type { ChainsAsked } from "./read-chains.ts";
import type { NamedWorld } from "./read-world-table.ts";

/** Sectors of a path at most, and the part of the final demand below which none is followed. */
const [pathLength, pathThreshold] = [5, 1e-6];

/** Tables of chains that are asked for; computed at once, printed when they are written. `before` is the table of an earlier date. */
export function chainTables(world: NamedWorld, system: TradeSystem, before: DatedTable | null, asked: ChainsAsked): Made {
  const { accounts, inverse, table } = system;
  const n = accounts.output.length;
  const made: (() => OutputFile)[] = [];
  const checks: AuditRow[] = [];
  const wants = (name: ChainsAsked["tables"][number]): boolean => asked.tables.includes(name);
  if (wants("control")) {
    const reliance = foreignReliance(system);
    made.push(() => controlFile(world, reliance));
  }
  const { country, sector } = asked;
  if (wants("choke") && country !== null) {
    const reach = supplyReach(system, country);
    const lost = (part: Float64Array): Float64Array => part.map((each, i) => lostSupply(each, reach.own[i]!, asked.replaceable));
    const losses = { output: lost(reach.output), valueAdded: lost(reach.valueAdded) };
    made.push(() => chokeFile(world, accounts, country, losses, asked.most));
  }
  if (wants("influence")) {
    const held = (row: number, column: number): boolean => cellOf(accounts.inputs, row, column) > 0;
    const strongest = strongestInfluences(inverse, n, asked.most, held);
    made.push(() => influenceFile(world, strongest, (row, column) => cellOf(accounts.inputs, row, column)));
  }
  if (wants("lengths") && sector !== null) {
    const lengths = propagationLengths(inverse, n, sector);
    made.push(() => lengthsFile(world, lengths));
  }
  if (wants("paths") && sector !== null) {
    const bought = totalDemand(table, sector);
    const limits = { length: pathLength, threshold: pathThreshold, most: asked.most };
    const paths = supplyPaths(transposedMatrix(accounts.inputs), accounts.valueShare, bought, sector, limits);
    made.push(() => pathsFile(world, paths, bought));
  }
  if (asked.stressors.length > 0) {
    const footprints = asked.stressors.map(({ name, amounts }) => ({ name, footprint: footprint(system, amounts) }));
    made.push(() => footprintsFile(world, footprints));
    checks.push(...footprints.map(({ name, footprint: found }) => footprintIdentity(name, found, accounts)));
  }
  const demand = Float64Array.from({ length: n }, (_, i) => totalDemand(table, i));
  if (asked.shifts !== null) {
    const changed = changedOutput(inverse, accounts.valueShare, demand, asked.shifts);
    made.push(() => changedFile(world, accounts.valueShare, changed));
    checks.push(shiftIdentity(changed, accounts));
  }
  if (before !== null) {
    const change = structuralChange(before, { inverse, demand });
    made.push(() => changeFile(world, change));
    checks.push(changeIdentity(change, accounts));
  }
  return { made, checks };
}

/** Final demand of all countries for the goods of a sector. */
export function totalDemand({ countries, demand }: TradeSystem["table"], sector: number): number {
  let sum = 0;
  for (let r = 0; r < countries; r++) sum += demand[sector * countries + r]!;
  return sum;
}
