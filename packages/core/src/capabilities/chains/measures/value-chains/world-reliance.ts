import { chainVectors, foreignReliance, identityMinus, inverse, SingularMatrix, sectorAccounts, supplyReach, tradeSystem } from "@quoin/methods";
import type { WorkspaceWorld } from "./workspace-world.ts";

/** Sectors of the largest table that a finding is made of: its inverse takes 8 n² bytes and 2 n³ operations a year. */
const mostSectors = 3000;

/** What the industries of all economies hang on in one year, by sector (economy × industries + industry). NaN where a sector buys nothing. */
export interface RelianceOfYear {
  readonly year: number;
  readonly output: Float64Array;
  /** Foreign part of what a sector buys: as invoices show it, and with the inputs of its inputs. */
  readonly face: Float64Array;
  readonly lookThrough: Float64Array;
  /** Value added of the own economy that hangs on the sector's deliveries, and the part of the sector's own output that does (`lostSupply`). */
  readonly reach: Float64Array;
  readonly own: Float64Array;
  /** Value added of the own economy. */
  readonly valueAdded: number;
  /** industries × economies: value added of each economy in a unit of the own industry's goods. */
  readonly origins: Float64Array;
}

/** The years of a workspace's world table of which everything is known; `lacks` says why there are none. */
export interface WorldReliance extends Pick<WorkspaceWorld, "economies" | "industries" | "evidence" | "synthetic" | "nameOf"> {
  /** Place of the own economy; -1 where no name says which it is. */
  readonly at: number;
  readonly years: readonly RelianceOfYear[];
  readonly lacks: "economy" | "size" | "productive" | null;
}

/** Reliance of all economies and reach of all suppliers into the own one, every year. Cost: one inverse a year, 2 n³. */
export function worldReliance(world: WorkspaceWorld): WorldReliance {
  const { economies, industries, evidence, synthetic, nameOf, own } = world;
  const at = own === null ? -1 : economies.indexOf(own);
  const rest = { economies, industries, evidence, synthetic, nameOf, at };
  if (at < 0) return { ...rest, years: [], lacks: "economy" };
  if (economies.length * industries.length > mostSectors) return { ...rest, years: [], lacks: "size" };
  const years = world.years.map((year) => ofYear(world, year, at));
  const known = years.filter((each) => each !== null);
  return known.length < years.length || known.length === 0 ? { ...rest, years: [], lacks: "productive" } : { ...rest, years: known, lacks: null };
}

function ofYear(world: WorkspaceWorld, year: number, at: number): RelianceOfYear | null {
  const table = world.table(year);
  const accounts = sectorAccounts(table);
  try {
    if (!chainVectors(table, accounts).productive) return null;
    const system = tradeSystem(table, accounts, inverse(identityMinus(accounts.inputs), accounts.output.length));
    const { face, lookThrough } = foreignReliance(system);
    const { valueAdded: reach, own } = supplyReach(system, at);
    const m = table.industries;
    const valueAdded = accounts.valueAdded.subarray(at * m, (at + 1) * m).reduce((sum, value) => sum + value, 0);
    const n = table.countries * m;
    const origins = Float64Array.from({ length: m * table.countries }, (_, cell) => {
      const [industry, economy] = [Math.floor(cell / table.countries), cell % table.countries];
      return system.origins[economy * n + at * m + industry]!;
    });
    return { year, output: accounts.divisor, face, lookThrough, reach, own, valueAdded, origins };
  } catch (cause) {
    if (cause instanceof SingularMatrix) return null;
    throw cause;
  }
}
