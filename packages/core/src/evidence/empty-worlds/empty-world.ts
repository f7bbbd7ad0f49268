import { RandomStream, shuffleWithin } from "@quoin/methods";
import { elementAt } from "../../contract/assert-present.ts";
import { csvText } from "../../contract/csv-text.ts";
import type { TableContract } from "../../schema/table.ts";
import { isNumberKind } from "../../schema/table-column.ts";
import { type TextColumn, tableColumns } from "../columns/table-columns.ts";
import type { EvidenceEngine, EvidenceValue } from "../evidence-engine.ts";
import { EvidenceFault, readOrNull } from "../evidence-fault.ts";
import { evidenceInMemory, type WrittenTable } from "../queries/evidence-in-memory.ts";
import type { BoundTable, FieldSource, RoleEvidence } from "../roles/bound-table.ts";
import { indicators } from "../tables/indicators.ts";
import { comparedPlaces } from "../territory/compared-places.ts";
import { wholeTerritory } from "../territory/territory.ts";
import { dealLabels } from "./deal-labels.ts";
import { drawPlaces, type PlaceSizes, resampleCounts, type WorldPlaces } from "./draw-places.ts";
import { keepMixes } from "./keep-mixes.ts";
import { placeOf, type Sheet } from "./sheet.ts";
import { signSteps } from "./sign-steps.ts";
import { sizeIndicator, type WorldLaw, worldLaws } from "./world-law.ts";

/** A table from which worlds are made: what it holds, and by which laws it is emptied. */
export interface WorldTable {
  readonly role: string;
  /** The office's table. */
  readonly table: string;
  readonly laws: readonly WorldLaw[];
  /** Whether the blocks are those that the table declares; else they are those of the law. */
  readonly isDeclared: boolean;
  readonly contract: TableContract;
  readonly sheet: Sheet;
  readonly numbers: readonly string[];
  readonly languages: ReadonlyMap<string, readonly string[]>;
  /** Codes of the places that are compared, of which the table need not name each. */
  readonly compared: ReadonlySet<string>;
}

/** Under this name a table of a world is read: what is found in it names it, so that nobody takes it for the office's own. */
export function worldTableName(role: string): string {
  return `empty_world_${role}`;
}

/** Reads what worlds are made from, each table once. A table that cannot be read as it says is left out: whoever asks it is told so by the table itself. */
export async function worldTables(evidence: RoleEvidence, contracts: readonly TableContract[]): Promise<readonly WorldTable[]> {
  const tables: WorldTable[] = [];
  const compared = (await readOrNull(comparedPlaces(evidence)))?.compared ?? new Set<string>();
  for (const contract of contracts) {
    const laws = worldLaws[contract.role];
    const bound = laws === undefined ? null : evidence.bind(contract);
    if (laws === undefined || bound === null) continue;
    try {
      tables.push({ ...(await readTable(evidence, contract, bound, laws)), compared });
    } catch (cause) {
      if (!(cause instanceof EvidenceFault)) throw cause;
    }
  }
  return tables;
}

async function readTable(evidence: RoleEvidence, contract: TableContract, bound: BoundTable, laws: readonly WorldLaw[]): Promise<Omit<WorldTable, "compared">> {
  const held = Object.keys(contract.columns).filter((field) => field in bound.sources);
  const read = await tableColumns(evidence, contract, { fields: held });
  const fields: string[] = [];
  const columns: ((row: number) => EvidenceValue)[] = [];
  const languages = new Map<string, string[]>();
  const addText = (name: string, column: TextColumn): void => {
    fields.push(name);
    columns.push((row) => {
      const text = column.valid[row] === 1 ? elementAt(column.texts, column.codes[row]!) : null;
      return text;
    });
  };
  for (const field of held) {
    const column = read.column[field];
    if (column === undefined) continue;
    if ("texts" in column) {
      addText(field, column);
      for (const [language, each] of Object.entries(column.languages ?? {})) {
        addText(`${field}.${language}`, each);
        languages.set(field, [...(languages.get(field) ?? []), language]);
      }
    } else {
      fields.push(field);
      columns.push((row) => (column.valid[row] === 1 ? column.values[row]! : null));
    }
  }
  const rows = Array.from({ length: read.rowCount }, (_, row) => columns.map((cell) => cell(row)));
  const declared = declaredBlocks(evidence.evidence, bound);
  const numbers = held.filter((field) => isNumberKind(contract.columns[field]?.kind ?? "text"));
  const blocked = laws.map((law) => withBlocks(law, declared, bound));
  const isDeclared = blocked.some((law, at) => law !== laws[at]);
  return { role: contract.role, table: bound.table, laws: blocked, isDeclared, contract, sheet: { fields, rows }, numbers, languages };
}

/** What the table's own description says that moves as one: names of its columns. */
function declaredBlocks(evidence: EvidenceEngine, { table }: BoundTable): readonly string[] {
  return evidence.tables().includes(table) ? (evidence.schema(table).blocks ?? []).map(({ column }) => column) : [];
}

/** Labels and places move by the first declared block that is a column of the table, whatever the law says by itself. */
function withBlocks(law: WorldLaw, declared: readonly string[], { sources }: BoundTable): WorldLaw {
  if (law.kind !== "labels-dealt" && law.kind !== "places-drawn") return law;
  const field = Object.entries(sources).find(([, source]) => source !== undefined && "column" in source && declared[0] === source.column)?.[0];
  return field === undefined ? law : { ...law, block: field };
}

/** The workspace's evidence with the tables made anew, so that nothing is in them but chance. The same seed and number give the same world. */
export function emptyWorld<E extends RoleEvidence>(
  evidence: E,
  tables: readonly WorldTable[],
  { seed, world }: { readonly seed: number; readonly world: number },
): E {
  const sheets = new Map(tables.map((table): [string, Sheet] => [table.role, { fields: table.sheet.fields, rows: table.sheet.rows.map((row) => [...row]) }]));
  const made = tables.toSorted((a, b) => Number(b.role === indicators.role) - Number(a.role === indicators.role));
  // Each table has a stream of its own, so that a world does not change with the tables that are asked for.
  for (const { role, laws, compared } of made) {
    const sheet = sheets.get(role);
    if (sheet === undefined) continue;
    const random = new RandomStream(seed, world * 64 + Object.keys(worldLaws).indexOf(role));
    const places = { sizes: sizesOf(sheets.get(indicators.role)), whole: wholeTerritory, compared };
    for (const law of laws) applyLaw(sheet, law, places, random);
  }
  const written = Object.fromEntries(
    tables.map((table) => [worldTableName(table.role), writtenOf(table, sheets.get(table.role) ?? table.sheet, evidence.root)]),
  );
  const bound = new Map(tables.map((table) => [table.role, boundOf(table)]));
  return {
    ...evidence,
    evidence: withTables(evidence.evidence, written),
    bind: (contract) => (bound.get(contract.role) as ReturnType<typeof evidence.bind<typeof contract>> | undefined) ?? evidence.bind(contract),
  };
}

function applyLaw(sheet: Sheet, law: WorldLaw, places: WorldPlaces, random: RandomStream): void {
  if (law.kind === "labels-dealt") dealLabels(sheet, law, random);
  else if (law.kind === "places-drawn") drawPlaces(sheet, law, places, random);
  else if (law.kind === "counts-resampled") resampleCounts(sheet, law, places, random);
  else if (law.kind === "steps-signed") signSteps(sheet, law, random);
  else if (law.kind === "mixes-kept") keepMixes(sheet, law, wholeTerritory, random);
  else dealNames(sheet, law, random);
}

function dealNames(sheet: Sheet, law: Extract<WorldLaw, { kind: "names-dealt" }>, random: RandomStream): void {
  const place = placeOf(sheet, law.unit);
  if (place === null) return;
  const names = [...new Set(sheet.rows.flatMap((row) => (row[place] == null ? [] : [String(row[place])])))];
  const order = shuffleWithin(
    random,
    Int32Array.from(names, (_, at) => at),
    [names.map((_, at) => at)],
  );
  const dealt = new Map(names.map((name, at) => [name, elementAt(names, order[at]!)]));
  for (const row of sheet.rows) if (row[place] != null) row[place] = dealt.get(String(row[place])) ?? null;
}

/** How large places are in each year. */
function sizesOf(sheet: Sheet | undefined): PlaceSizes {
  if (sheet === undefined) return new Map();
  const [region, year, indicator, value] = ["region", "year", "indicator", "value"].map((field) => placeOf(sheet, field));
  if (region == null || indicator == null || value == null) return new Map();
  const sizes = new Map<string, Map<number, number>>();
  for (const row of sheet.rows) {
    const [place, size] = [row[region], row[value]];
    if (row[indicator] !== sizeIndicator || place == null || place === wholeTerritory || typeof size !== "number") continue;
    const years = sizes.get(String(place)) ?? new Map<number, number>();
    sizes.set(String(place), years.set(year == null ? 0 : Number(row[year]), size));
  }
  return sizes;
}

function writtenOf({ numbers }: WorldTable, { fields, rows }: Sheet, root: string): WrittenTable {
  const cell = (value: EvidenceValue): EvidenceValue => (value === wholeTerritory ? root : value);
  return {
    csv: csvText(
      fields,
      rows.map((row) => row.map(cell)),
    ),
    numbers,
  };
}

/** The world's table plays the role with the contract's own names. */
function boundOf({ contract, sheet, languages, role }: WorldTable): BoundTable {
  const sources = Object.keys(contract.columns).flatMap((field): [string, FieldSource][] => {
    if (!sheet.fields.includes(field)) return [];
    const spoken = languages.get(field);
    return [[field, spoken === undefined ? { column: field } : { languages: Object.fromEntries(spoken.map((each) => [each, `${field}.${each}`])) }]];
  });
  return { contract, table: worldTableName(role), sources: Object.fromEntries(sources), where: [] };
}

function withTables(evidence: EvidenceEngine, tables: Readonly<Record<string, WrittenTable>>): EvidenceEngine {
  const own = evidenceInMemory(tables);
  const of = (table: string): EvidenceEngine => (table in tables ? own : evidence);
  return {
    tables: () => [...evidence.tables(), ...Object.keys(tables)].sort(),
    sha256: (table) => of(table).sha256(table),
    schema: (table) => of(table).schema(table),
    rows: (query) => of(query.table).rows(query),
    columns: (query) => of(query.table).columns(query),
    groups: (query) => of(query.table).groups(query),
  };
}
