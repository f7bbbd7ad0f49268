import { compressedRows, type InputChange, type SparseMatrix, type WorldTable } from "@quoin/methods";
import { fault, type Outcome, success } from "../../contract/outcome.ts";
import type { Ports } from "../../contract/ports.ts";
import type { TableOptions } from "../../evidence/files/table-reader.ts";
import { type Note, note } from "../../language/note.ts";
import { listedNames } from "../listed-names.ts";
import type { AggregationMap } from "./aggregation-map.ts";
import type { InputOutputRequest, WorldTableName } from "./input-output-request.ts";
import { type NamedWorld, readWorldTable } from "./read-world-table.ts";
import { type NamedStressor, readShifts, readStressors, SectorPlaces } from "./sector-rows.ts";

/** Tables of chains, by what they look from. */
const [fromCountry, fromSector, fromNowhere] = [["choke"], ["lengths", "paths"], ["control", "influence"]] as const;

/** What is asked about chains, over and above the tables of exports. */
export interface ChainsAsked {
  readonly tables: readonly WorldTableName[];
  /** Place of the country, and of the sector, that was named. */
  readonly country: number | null;
  readonly sector: number | null;
  readonly replaceable: number;
  readonly most: number;
  readonly stressors: readonly NamedStressor[];
  readonly shifts: readonly InputChange[] | null;
  /** The table of an earlier date in the order of this one's sectors. */
  readonly base: WorldTable | null;
}

/** Whether anything of it is asked for. */
export function asksForChains({ tables, stressors, shifts, base }: ChainsAsked): boolean {
  const ofChains: readonly string[] = [...fromCountry, ...fromSector, ...fromNowhere];
  return tables.some((table) => ofChains.includes(table)) || stressors.length > 0 || shifts !== null || base !== null;
}

interface ReadChains {
  readonly asked: ChainsAsked;
  readonly inputs: NamedWorld["inputs"];
}

/** Reads what the tables of chains need beside the world table itself. */
export async function readChains(
  ports: Pick<Ports, "tables">,
  request: InputOutputRequest,
  world: NamedWorld,
  coefficients: () => SparseMatrix,
  map: AggregationMap | null,
  options: TableOptions,
): Promise<Outcome<ReadChains>> {
  const subject = subjectOf(request, world);
  if (!subject.ok) return subject;
  const places = new SectorPlaces(world, map);
  const stressors = request.stressors === undefined ? null : await readStressors(ports, request.stressors, places, options);
  const shifts = request.shifts === undefined ? null : await readShifts(ports, request.shifts, places, coefficients(), options);
  const base = await readBase(ports, request, world, map, options);
  const faults = [stressors, shifts, base].flatMap((read) => (read === null || read.ok ? [] : read.notes));
  if (stressors?.ok === false || shifts?.ok === false || base?.ok === false) return fault(faults);
  const { replaceable, most } = request;
  const asked: ChainsAsked = {
    tables: request.tables as readonly WorldTableName[],
    ...subject.value,
    replaceable,
    most,
    stressors: stressors?.value.read ?? [],
    shifts: shifts?.value.read ?? null,
    base: base?.value.table ?? null,
  };
  const inputs = [...(stressors === null ? [] : [stressors.value.input]), ...(shifts === null ? [] : [shifts.value.input]), ...(base?.value.inputs ?? [])];
  return success({ asked, inputs }, [...(stressors?.notes ?? []), ...(shifts?.notes ?? []), ...(base?.notes ?? [])]);
}

function subjectOf(request: InputOutputRequest, { countries, industries }: NamedWorld): Outcome<Pick<ChainsAsked, "country" | "sector">> {
  const { country, industry, tables } = request;
  const asks = (names: readonly string[]): string | undefined => names.find((name) => tables.includes(name));
  const [ofSector, ofAny] = [asks(fromSector), asks([...fromCountry, ...fromSector])];
  const faults: Note[] = [];
  const lacking = (table: string, option: string): Note => note("input-output.no-subject", { table, option }, { field: option });
  if (ofAny !== undefined && country === undefined) faults.push(lacking(ofAny, "--country"));
  if (ofSector !== undefined && industry === undefined) faults.push(lacking(ofSector, "--industry"));
  const placeOf = (code: string | undefined, codes: readonly string[], option: string): number | null => {
    if (code === undefined) return null;
    const at = codes.indexOf(code);
    if (at < 0) faults.push(note("input-output.unknown-code", { code, codes: listedNames(codes) }, { field: option }));
    return at;
  };
  const [c, i] = [placeOf(country, countries, "--country"), placeOf(industry, industries, "--industry")];
  if (faults.length > 0) return fault(faults);
  return success({ country: c, sector: c === null || i === null ? null : c * industries.length + i });
}

/** The table of an earlier date, its sectors in the order of the later one's; both must have the same. */
async function readBase(
  ports: Pick<Ports, "tables">,
  { base_flows: flows, base_final: final }: InputOutputRequest,
  world: NamedWorld,
  map: AggregationMap | null,
  options: TableOptions,
): Promise<Outcome<{ readonly table: WorldTable; readonly inputs: NamedWorld["inputs"] }> | null> {
  if (flows === undefined && final === undefined) return null;
  if (flows === undefined || final === undefined)
    return fault(note("input-output.nothing-given", {}, { field: flows === undefined ? "--base-flows" : "--base-final" }));
  const base = await readWorldTable(ports, { flows, final, inventories: [], map, options });
  if (!base.ok) return base;
  const others = [...difference(world.countries, base.value.countries), ...difference(world.industries, base.value.industries)];
  if (others.length > 0) return fault(note("input-output.other-sectors", { codes: listedNames(others) }, { field: "--base-flows" }));
  return success({ table: inOrderOf(world, base.value), inputs: base.value.inputs }, base.notes);
}

/** Names that only one of two lists has. */
function difference(some: readonly string[], others: readonly string[]): readonly string[] {
  return [...some.filter((name) => !others.includes(name)), ...others.filter((name) => !some.includes(name))];
}

function inOrderOf({ countries, industries }: NamedWorld, base: NamedWorld): WorldTable {
  const [g, m] = [countries.length, industries.length];
  const country = Int32Array.from(base.countries, (name) => countries.indexOf(name));
  const industry = Int32Array.from(base.industries, (name) => industries.indexOf(name));
  const moved = (sector: number): number => country[Math.floor(sector / m)]! * m + industry[sector % m]!;
  const { flows, demand } = base.table;
  const row = new Int32Array(flows.index.length);
  for (let i = 0; i < flows.rows; i++) row.fill(moved(i), flows.start[i], flows.start[i + 1]);
  const ordered = new Float64Array(demand.length);
  demand.forEach((value, at) => {
    ordered[moved(Math.floor(at / g)) * g + country[at % g]!] = value;
  });
  return { countries: g, industries: m, flows: compressedRows(g * m, g * m, { row, column: flows.index.map(moved), value: flows.value }), demand: ordered };
}
