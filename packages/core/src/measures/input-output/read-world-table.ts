import { compressedRows, grainOf, sumsOfOthers, type WorldTable } from "@quoin/methods";
import { elementAt } from "../../contract/assert-present.ts";
import type { SourceFile } from "../../contract/fields.ts";
import { fault, type Outcome, success } from "../../contract/outcome.ts";
import type { Ports } from "../../contract/ports.ts";
import type { CodedTexts } from "../../evidence/cells/raw-column.ts";
import { type KeyedTable, readKeyedTable } from "../../evidence/files/keyed-table.ts";
import type { TableOptions } from "../../evidence/files/table-reader.ts";
import { type Note, note } from "../../language/note.ts";
import { type AggregationMap, grouped, withoutGroup } from "./aggregation-map.ts";
import { appearanceOrder } from "./appearance-order.ts";
import type { PublishedLayout } from "./published-layouts.ts";
import { readPublishedTable } from "./read-published-table.ts";

/** A world table with its names. */
export interface NamedWorld {
  readonly countries: readonly string[];
  readonly industries: readonly string[];
  readonly table: WorldTable;
  /** Changes of stocks by sector, where categories were named as such. */
  readonly stocks: Float64Array | null;
  /** Negative final demand by sector, what was named as stocks apart. */
  readonly negativeDemand: Float64Array;
  /** Categories of final demand that are sums of others, with these. */
  readonly demandTotals: readonly { readonly name: string; readonly parts: readonly string[] }[];
  /** Every cell is a whole number. */
  readonly whole: boolean;
  /** Columns of final demand: its countries times its categories. */
  readonly demandColumns: number;
  /** From this country, and this industry, on: names that final demand alone holds. */
  readonly linkedCountries: number;
  readonly linkedIndustries: number;
  readonly inputs: readonly { readonly name: string; readonly sha256: string }[];
}

interface WorldFiles {
  readonly flows: SourceFile;
  readonly final: SourceFile;
  readonly inventories: readonly string[];
  readonly map: AggregationMap | null;
  readonly options: TableOptions;
}

interface AnyWorldFiles extends Omit<WorldFiles, "final"> {
  readonly final: SourceFile | undefined;
  readonly labels?: SourceFile | undefined;
  readonly finalLabels?: SourceFile | undefined;
  /** How the table was published; the tidy schema where none is named. */
  readonly layout?: PublishedLayout | undefined;
}

const flowKeys = { from: "src_country", makes: "src_industry", to: "dst_country", takes: "dst_industry" } as const;
const demandKeys = { from: "src_country", makes: "src_industry", to: "dst_country", category: "category" } as const;
const value = { column: "value", negative: "keep", missing: "refuse" } as const;

/** Reads flows and final demand. Sectors are every country with every industry, each in order of first appearance, flows before final demand. */
export async function readWorldTable(
  ports: Pick<Ports, "tables">,
  { flows, final, labels, finalLabels, layout, inventories, map, options }: AnyWorldFiles,
): Promise<Outcome<NamedWorld>> {
  if (layout === undefined)
    return final === undefined
      ? fault(note("input-output.nothing-given", {}, { field: "--final" }))
      : readTidyTable(ports, { flows, final, inventories, map, options });
  const read = await readPublishedTable(ports, layout, { flows, final, labels, finalLabels }, options);
  if (!read.ok) return read;
  const named = { file: flows.name, place: () => 1 };
  return namedWorld(
    { keys: read.value.flows.keys, numbers: { value: read.value.flows.value } },
    { ...named, keys: read.value.final.keys, numbers: { value: read.value.final.value } },
    inventories,
    map,
    read.value.inputs,
  );
}

async function readTidyTable({ tables }: Pick<Ports, "tables">, { flows, final, inventories, map, options }: WorldFiles): Promise<Outcome<NamedWorld>> {
  const [z, f] = await Promise.all([
    readKeyedTable(tables, flows, { keys: flowKeys, numbers: { value }, options }),
    readKeyedTable(tables, final, { keys: demandKeys, numbers: { value }, options }),
  ]);
  if (!z.ok || !f.ok) return fault([...(z.ok ? [] : z.notes), ...(f.ok ? [] : f.notes)]);
  const inputs = [z.value, f.value].map(({ decided }, at) => ({ name: (at === 0 ? flows : final).name, sha256: decided.sha256 }));
  const named = namedWorld(z.value, f.value, inventories, map, inputs);
  return named.ok ? success(named.value, [...z.notes, ...f.notes, ...named.notes]) : named;
}

function namedWorld(
  z: FlowTable,
  f: DemandTable,
  inventories: readonly string[],
  map: AggregationMap | null,
  inputs: NamedWorld["inputs"],
): Outcome<NamedWorld> {
  const faults = unknownInventories(f, inventories);
  if (faults.length > 0) return fault(faults);
  const [inFlows, inDemand] = [groupedKeys(z.keys, map), groupedKeys(f.keys, map)];
  const missing = [...inFlows.faults, ...inDemand.faults];
  if (missing.length > 0) return fault(missing);
  const tooMany = tooManySectors(inFlows.keys, inDemand.keys);
  if (tooMany !== null) return fault(tooMany);
  return success(worldOf(z, f, inFlows.keys, inDemand.keys, inventories, inputs));
}

type FlowTable = Pick<KeyedTable<keyof typeof flowKeys, "value">, "keys" | "numbers">;
type DemandTable = Pick<KeyedTable<keyof typeof demandKeys, "value">, "keys" | "numbers" | "file" | "place">;

function worldOf(
  z: FlowTable,
  f: DemandTable,
  flowCodes: FlowTable["keys"],
  demandCodes: DemandTable["keys"],
  inventories: readonly string[],
  inputs: NamedWorld["inputs"],
): NamedWorld {
  const linked = { countries: appearanceOrder([flowCodes.from, flowCodes.to]), industries: appearanceOrder([flowCodes.makes, flowCodes.takes]) };
  const countries = appearanceOrder([demandCodes.from, demandCodes.to], linked.countries.names);
  const industries = appearanceOrder([demandCodes.makes], linked.industries.names);
  const [g, m] = [countries.names.length, industries.names.length];
  const sector = (country: CodedTexts, inCountries: Int32Array, industry: CodedTexts, inIndustries: Int32Array): Int32Array =>
    country.codes.map((code, row) => inCountries[code]! * m + inIndustries[industry.codes[row]!]!);
  const flows = compressedRows(g * m, g * m, {
    row: sector(flowCodes.from, elementAt(linked.countries.places, 0), flowCodes.makes, elementAt(linked.industries.places, 0)),
    column: sector(flowCodes.to, elementAt(linked.countries.places, 1), flowCodes.takes, elementAt(linked.industries.places, 1)),
    value: z.numbers.value,
  });
  const seller = sector(demandCodes.from, elementAt(countries.places, 0), demandCodes.makes, elementAt(industries.places, 0));
  const isStock = demandCodes.category.texts.map((category) => inventories.includes(category));
  const demand = new Float64Array(g * m * g);
  const [stocks, negativeDemand] = [new Float64Array(g * m), new Float64Array(g * m)];
  seller.forEach((i, row) => {
    const cell = i * g + elementAt(countries.places, 1)[demandCodes.to.codes[row]!]!;
    const amount = f.numbers.value[row]!;
    demand[cell] = demand[cell]! + amount;
    if (isStock[demandCodes.category.codes[row]!]) stocks[i] = stocks[i]! + amount;
    else if (amount < 0) negativeDemand[i] = negativeDemand[i]! + amount;
  });
  return {
    countries: countries.names,
    industries: industries.names,
    table: { countries: g, industries: m, flows, demand },
    stocks: inventories.length > 0 ? stocks : null,
    negativeDemand,
    demandTotals: totalsOf(demandCodes.category, seller, f.numbers.value),
    whole: z.numbers.value.every(Number.isInteger) && f.numbers.value.every(Number.isInteger),
    demandColumns: new Set(demandCodes.to.codes).size * demandCodes.category.texts.length,
    linkedCountries: linked.countries.names.length,
    linkedIndustries: linked.industries.names.length,
    inputs,
  };
}

/** Categories that are sums of others for every sector. */
function totalsOf({ codes, texts }: CodedTexts, seller: Int32Array, value: Float64Array): NamedWorld["demandTotals"] {
  if (texts.length < 3) return [];
  const sectors = seller.reduce((most, each) => Math.max(most, each + 1), 0);
  const bought = texts.map(() => new Float64Array(sectors));
  value.forEach((amount, row) => {
    const [sums, sector] = [elementAt(bought, codes[row]!), seller[row]!];
    sums[sector] = sums[sector]! + amount;
  });
  const name = (at: number): string => elementAt(texts, at);
  // Each sum over buyers rounds as often as there are rows of a sector.
  const grain = (grainOf(value) * value.length) / Math.max(1, sectors * texts.length);
  return sumsOfOthers(bought, grain).map(({ whole, parts }) => ({ name: name(whole), parts: parts.map(name) }));
}

/** Most cells of final demand that are kept, sectors by countries: ten times the largest tables that are published. */
const mostCells = 2 ** 27;

/** Sectors are every country with every industry, so that a file whose columns were mixed up would ask for endless memory. */
function tooManySectors({ from, to, makes, takes }: FlowTable["keys"], demand: DemandTable["keys"]): Note | null {
  const distinct = (...columns: CodedTexts[]): number => new Set(columns.flatMap(({ texts }) => texts)).size;
  const [countries, industries] = [distinct(from, to, demand.from, demand.to), distinct(makes, takes, demand.makes)];
  return countries ** 2 * industries <= mostCells ? null : note("input-output.too-many-sectors", { countries, industries });
}

/** Every key column of countries and of industries in groups, and the codes that have none. */
function groupedKeys<K extends string>(
  keys: Readonly<Record<K, CodedTexts>>,
  map: AggregationMap | null,
): { readonly keys: Readonly<Record<K, CodedTexts>>; readonly faults: readonly Note[] } {
  if (map === null) return { keys, faults: [] };
  const done: Record<K, CodedTexts> = { ...keys };
  const faults: Note[] = [];
  for (const [kind, roles] of [
    ["country", ["from", "to"]],
    ["industry", ["makes", "takes"]],
  ] as const) {
    const without: string[] = [];
    for (const role of roles.filter((each): each is (typeof roles)[number] & K => each in keys)) {
      const { column, without: lacking } = grouped(keys[role], kind, map);
      done[role] = column;
      without.push(...lacking);
    }
    if (without.length > 0) faults.push(withoutGroup(without, kind, map));
  }
  return { keys: done, faults };
}

function unknownInventories({ keys, file, place }: DemandTable, inventories: readonly string[]): readonly Note[] {
  const known = keys.category.texts;
  return inventories
    .filter((category) => !known.includes(category))
    .map((category) => note("input-output.unknown-category", { category, categories: known.join(", ") }, { file, line: 1, column: place("category") }));
}
