import {
  allocation,
  type ChainVectors,
  chainVectors,
  type DatedTable,
  type ExportTerms,
  exportTerms,
  flowPerimeters,
  identityMinus,
  inverseFigures,
  iterativeSolution,
  koopmanTerms,
  type SectorAccounts,
  SingularMatrix,
  sectorAccounts,
  spectralRadius,
  type TradeParts,
  type TradeSystem,
  timesVector,
  tivaSet,
  tradeSystem,
  verticalSpecialisation,
  type WorldTable,
  wangTerms,
  worldPerimeter,
} from "@quoin/methods";
import type { OutputFile } from "../../contract/fields.ts";
import { fault, type Outcome, success } from "../../contract/outcome.ts";
import type { Ports } from "../../contract/ports.ts";
import type { Stopwatch } from "../../contract/stopwatch.ts";
import { overLimit } from "../../contract/work-limits.ts";
import { note } from "../../language/note.ts";
import { type AuditRow, auditFile, auditRow, auditSummary, type Made, suspicions } from "./audit-table.ts";
import { auditWorld } from "./audit-world.ts";
import { betweennessFile, pathScores } from "./betweenness-file.ts";
import { chainTables, totalDemand } from "./compute-chains.ts";
import {
  koopmanIdentity,
  perimeterIdentities,
  specialisationIdentity,
  termIdentities,
  tivaIdentities,
  vectorIdentities,
  wangIdentity,
} from "./identity-checks.ts";
import type { InputOutputRequest, WorldTableName } from "./input-output-request.ts";
import { asksForChains, type ChainsAsked } from "./read-chains.ts";
import type { NamedWorld } from "./read-world-table.ts";
import { solvedWithoutInverse } from "./solve-trade.ts";
import { perimetersFile, tivaFile } from "./trade-files.ts";
import { bilateralFile, countriesFile, inverseFile, koopmanFile, sectorsFile, vectorsFile, wangFile } from "./world-files.ts";

/** Files of a run, and what provenance tells of it. */
export interface Computed {
  readonly files: readonly OutputFile[];
  readonly engine: string;
  /** Of the sparse systems, and of sampled rows of the inverse. */
  readonly residual: number;
}

/** Tables made of the terms of exports. */
const ofExports = ["sectors", "countries", "bilateral", "kww", "wwz", "perimeters", "tiva"] as const;

type Asked = Pick<InputOutputRequest, "allocation" | "inverse"> & { readonly tables: readonly WorldTableName[]; readonly chains: ChainsAsked };

/** Everything that is asked of a world table; what nobody asked for is not computed. */
export async function computeWorld(ports: Ports, world: NamedWorld, reported: Float64Array | null, asked: Asked, watch: Stopwatch): Promise<Outcome<Computed>> {
  const { table } = world;
  const wants = (...names: WorldTableName[]): boolean => names.some((name) => asked.tables.includes(name));
  const n = table.flows.rows;
  const accounts = sectorAccounts(table);
  const audit: AuditRow[] = wants("audit") ? [...auditWorld(world, accounts, reported)] : [];
  const vectors = chainVectors(table, accounts);
  if (!vectors.productive) return fault([note("input-output.not-productive"), ...suspicions(auditWorld(world, accounts, reported))]);
  if (wants("audit")) audit.push(...conditions(accounts, vectors), ...vectorIdentities({ table, accounts, vectors }));
  const needsInverse = asked.inverse !== undefined || wants(...ofExports) || asksForChains(asked.chains);
  const files: (() => OutputFile)[] = [];
  if (wants("vectors")) files.push(() => vectorsFile(world, accounts, vectors));
  if (wants("betweenness")) {
    const through = pathScores(accounts, allocation(table.flows, accounts.output));
    files.push(() => betweennessFile(world, through));
  }
  let [engine, residual] = ["typescript", vectors.residual];
  const swept = needsInverse && readsNoCells(asked, wants) ? await solvedWithoutInverse(ports, table, accounts) : null;
  if (swept !== null) {
    engine = swept.engine;
    residual = Math.max(residual, swept.residual);
    const { made, checks } = fromParts(world, swept.parts, wants);
    files.push(...made);
    if (wants("audit")) audit.push(...checks);
  } else if (needsInverse) {
    const refused = overLimit(ports, "cells", n * n, "flows");
    if (refused !== null) return fault(refused);
    const { bytes, limit } = ports.dense.memory(n);
    if (bytes > limit) return fault(note("input-output.too-large", { sectors: n, needed: gigabytes(bytes), limit: gigabytes(limit) }));
    ports.progress.step({ en: "Inverting the table", zh: "正在求逆" });
    const answer = await inverted(ports, accounts, n);
    if (answer === null) return fault(note("input-output.not-productive"));
    engine = answer.engine;
    residual = Math.max(residual, sampledResidual(accounts, answer.inverse));
    const before = asked.chains.base === null ? null : await dated(ports, asked.chains.base);
    if (before === "not-productive") return fault(note("input-output.not-productive", {}, { field: "--base-flows" }));
    const { made, checks } = fromInverse(world, accounts, vectors, answer.inverse, before, asked, wants);
    files.push(...made);
    if (wants("audit")) audit.push(...checks);
  }
  watch.lap("compute");
  const written = files.map((make) => make());
  if (wants("audit")) written.push(auditFile(audit));
  return success({ files: written, engine, residual }, auditSummary(audit));
}

/** Whether the terms of exports are all that is asked for, so that nobody reads single cells of the inverse. */
function readsNoCells(asked: Asked, wants: (...names: WorldTableName[]) => boolean): boolean {
  const readers = ofExports.filter((name) => name !== "countries" && name !== "bilateral" && name !== "kww");
  return asked.inverse === undefined && asked.allocation === "source" && !wants(...readers) && !asksForChains(asked.chains);
}

async function inverted(ports: Ports, { inputs }: SectorAccounts, n: number): Promise<{ readonly inverse: Float64Array; readonly engine: string } | null> {
  try {
    return await ports.dense.inverse(identityMinus(inputs), n);
  } catch (cause) {
    if (cause instanceof SingularMatrix) return null;
    throw cause;
  }
}

/** The inverse and the final demand of the table of an earlier date. */
async function dated(ports: Ports, table: WorldTable): Promise<DatedTable | "not-productive"> {
  const accounts = sectorAccounts(table);
  const n = accounts.output.length;
  const answer = chainVectors(table, accounts).productive ? await inverted(ports, accounts, n) : null;
  if (answer === null) return "not-productive";
  return { inverse: answer.inverse, demand: Float64Array.from({ length: n }, (_, i) => totalDemand(table, i)) };
}

function fromInverse(
  world: NamedWorld,
  accounts: SectorAccounts,
  vectors: ChainVectors,
  inverse: Float64Array,
  before: DatedTable | null,
  asked: Asked,
  wants: (...names: WorldTableName[]) => boolean,
): Made {
  const made: (() => OutputFile)[] = [];
  const checks: AuditRow[] = [];
  if (asked.inverse !== undefined) made.push(() => inverseFile(world, asked.inverse === "ghosh" ? ghoshInverse(inverse, accounts.output) : inverse));
  if (!wants(...ofExports) && !asksForChains(asked.chains)) return { made, checks };
  const system = tradeSystem(world.table, accounts, inverse);
  if (wants("sectors", "countries", "bilateral")) {
    const terms = exportTerms(system, asked.allocation);
    if (wants("sectors")) {
      const figures = inverseFigures(inverse, accounts.output);
      const adjusted = world.stocks === null ? null : stockAdjusted(world, accounts, world.stocks);
      made.push(() => sectorsFile(world, accounts, vectors, figures, terms, adjusted));
    }
    const trade = termsFiles(world, system, terms, wants);
    made.push(...trade.made);
    checks.push(...trade.checks);
  }
  if (wants("kww")) {
    const trade = koopmanFiles(world, system);
    made.push(...trade.made);
    checks.push(...trade.checks);
  }
  for (const part of [decompositions(world, system, wants), chainTables(world, system, before, asked.chains)]) {
    made.push(...part.made);
    checks.push(...part.checks);
  }
  if (wants("kww")) checks.push(auditRow("input-output.kww-biased", 0));
  return { made, checks };
}

/** The files for which the parts of a trade system are enough. */
function fromParts(world: NamedWorld, parts: TradeParts, wants: (...names: WorldTableName[]) => boolean): Made {
  const trade = wants("countries", "bilateral") ? termsFiles(world, parts, exportTerms(parts), wants) : { made: [], checks: [] };
  if (!wants("kww")) return trade;
  const koopman = koopmanFiles(world, parts);
  return { made: [...trade.made, ...koopman.made], checks: [...trade.checks, ...koopman.checks, auditRow("input-output.kww-biased", 0)] };
}

function termsFiles(world: NamedWorld, parts: TradeParts, terms: ExportTerms, wants: (...names: WorldTableName[]) => boolean): Made {
  const specialisation = verticalSpecialisation(parts, terms);
  const made: (() => OutputFile)[] = [];
  if (wants("countries")) made.push(() => countriesFile(world, terms, specialisation));
  if (wants("bilateral")) made.push(() => bilateralFile(world, terms));
  // Looked at where somebody reads the audit.
  const checks = wants("audit") ? [...termIdentities(terms, parts.accounts, world.countries.length), specialisationIdentity(specialisation)] : [];
  return { made, checks };
}

function koopmanFiles(world: NamedWorld, parts: TradeParts): Made {
  const terms = koopmanTerms(parts);
  return { made: [() => koopmanFile(world, terms)], checks: [koopmanIdentity(terms, parts.exported, parts.table, parts.accounts.output)] };
}

function decompositions(world: NamedWorld, system: TradeSystem, wants: (...names: WorldTableName[]) => boolean): Made {
  const made: (() => OutputFile)[] = [];
  const checks: AuditRow[] = [];
  const { table, accounts, exported } = system;
  if (wants("wwz")) {
    const terms = wangTerms(system);
    made.push(() => wangFile(world, terms));
    checks.push(wangIdentity(terms, exported, table, accounts.output));
  }
  if (wants("perimeters")) {
    const [flows, frontiers] = [flowPerimeters(system), worldPerimeter(system)];
    made.push(() => perimetersFile(world, exported, flows, frontiers));
    checks.push(...perimeterIdentities(flows, accounts));
  }
  if (wants("tiva")) {
    const set = tivaSet(system);
    made.push(() => tivaFile(world, set));
    checks.push(...tivaIdentities(set, accounts, table.countries));
  }
  return { made, checks };
}

/** The Ghosh inverse is diag(x)⁻¹ L diag(x); where output is not positive it is that of the unit matrix, as L is. */
function ghoshInverse(inverse: Float64Array, output: Float64Array): Float64Array {
  const n = output.length;
  return inverse.map((cell, at) => {
    const [i, j] = [Math.floor(at / n), at % n];
    if (i === j) return cell;
    return output[i]! > 0 && output[j]! > 0 ? (cell * output[j]!) / output[i]! : 0;
  });
}

/** Upstreamness with the changes of stocks taken out of what a sector sells; 0 where nothing else is left. */
function stockAdjusted({ table }: NamedWorld, { output }: SectorAccounts, stocks: Float64Array): Float64Array {
  const sold = output.map((x, i) => x - stocks[i]!);
  const sales = allocation(table.flows, sold);
  const { x } = iterativeSolution((from, to) => timesVector(sales, from, to), new Float64Array(sold.length).fill(1));
  return x;
}

function conditions({ inputs }: SectorAccounts, { multiplier }: ChainVectors): readonly AuditRow[] {
  const n = inputs.rows;
  const columns = new Float64Array(n).fill(1);
  for (let i = 0; i < n; i++)
    for (let k = inputs.start[i]!; k < inputs.start[i + 1]!; k++) {
      const [j, a] = [inputs.index[k]!, inputs.value[k]!];
      columns[j] = columns[j]! + (i === j ? Math.abs(1 - a) - 1 : Math.abs(a));
    }
  const largest = (values: Float64Array): number => values.reduce((most, each) => Math.max(most, each), 0);
  return [auditRow("input-output.spectral-radius", spectralRadius(inputs)), auditRow("input-output.condition", largest(columns) * largest(multiplier))];
}

/** Largest |(I - A) L - I| over sixteen rows, spread evenly. */
function sampledResidual({ inputs }: SectorAccounts, inverse: Float64Array): number {
  const n = inputs.rows;
  let worst = 0;
  for (let sample = 0; sample < Math.min(16, n); sample++) {
    const i = Math.floor((sample * n) / Math.min(16, n));
    const row = inverse.slice(i * n, (i + 1) * n);
    for (let k = inputs.start[i]!; k < inputs.start[i + 1]!; k++) {
      const [from, a] = [inputs.index[k]! * n, inputs.value[k]!];
      for (let j = 0; j < n; j++) row[j] = row[j]! - a * inverse[from + j]!;
    }
    row[i] = row[i]! - 1;
    for (const cell of row) worst = Math.max(worst, Math.abs(cell));
  }
  return worst;
}

function gigabytes(bytes: number): string {
  return `${(bytes / 1e9).toFixed(1)} GB`;
}
