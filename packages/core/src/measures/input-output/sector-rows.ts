import { cellOf, type InputChange, type SparseMatrix, shiftedInput } from "@quoin/methods";
import { elementAt } from "../../contract/assert-present.ts";
import type { SourceFile } from "../../contract/fields.ts";
import { fault, type Outcome, success } from "../../contract/outcome.ts";
import type { Ports } from "../../contract/ports.ts";
import type { CodedTexts } from "../../evidence/cells/raw-column.ts";
import { readKeyedTable } from "../../evidence/files/keyed-table.ts";
import type { TableOptions } from "../../evidence/files/table-reader.ts";
import { type Note, note } from "../../language/note.ts";
import type { AggregationMap } from "./aggregation-map.ts";
import type { NamedWorld } from "./read-world-table.ts";

/** Amounts of one stressor by sector; 0 where the file has none. */
export interface NamedStressor {
  readonly name: string;
  readonly amounts: Float64Array;
}

/** What a file of rows by sector held, and the file itself. */
export interface SectorRows<T> {
  readonly read: T;
  readonly input: NamedWorld["inputs"][number];
}

/** Sectors of a table by their codes, in groups where there are groups. */
export class SectorPlaces {
  readonly size: number;
  readonly #countries: ReadonlyMap<string, number>;
  readonly #industries: ReadonlyMap<string, number>;
  readonly #map: AggregationMap | null;

  constructor({ countries, industries }: Pick<NamedWorld, "countries" | "industries">, map: AggregationMap | null) {
    this.size = countries.length * industries.length;
    this.#countries = new Map(countries.map((name, at) => [name, at]));
    this.#industries = new Map(industries.map((name, at) => [name, at]));
    this.#map = map;
  }

  /** Place of a sector, null where the table has none of these codes. */
  of(country: string, industry: string): number | null {
    const c = this.#countries.get(this.#map?.country.get(country) ?? country);
    const i = this.#industries.get(this.#map?.industry.get(industry) ?? industry);
    return c === undefined || i === undefined ? null : c * this.#industries.size + i;
  }
}

const mostFaults = 20;
const textAt = ({ codes, texts }: CodedTexts, row: number): string => elementAt(texts, codes[row]!);

/** country, industry, stressor, value: what each sector emits, uses or employs. In groups the amounts add up. */
export async function readStressors(
  { tables }: Pick<Ports, "tables">,
  file: SourceFile,
  places: SectorPlaces,
  options: TableOptions,
): Promise<Outcome<SectorRows<readonly NamedStressor[]>>> {
  const read = await readKeyedTable(tables, file, {
    keys: { country: "country", industry: "industry", stressor: "stressor" },
    numbers: { value: { column: "value", negative: "keep", missing: "refuse" } },
    options,
  });
  if (!read.ok) return read;
  const { keys, numbers, rowCount, line, place, decided } = read.value;
  const stressors = keys.stressor.texts.map((name) => ({ name, amounts: new Float64Array(places.size) }));
  const faults: Note[] = [];
  for (let row = 0; row < rowCount && faults.length < mostFaults; row++) {
    const [country, industry] = [textAt(keys.country, row), textAt(keys.industry, row)];
    const at = places.of(country, industry);
    const amounts = stressors[keys.stressor.codes[row]!]?.amounts;
    if (at === null || amounts === undefined)
      faults.push(note("input-output.unknown-sector", { country, industry }, { file: read.value.file, line: line(row), column: place("country") }));
    else amounts[at] = amounts[at]! + numbers.value[row]!;
  }
  if (faults.length > 0) return fault(faults);
  return success({ read: stressors, input: { name: file.name, sha256: decided.sha256 } }, read.notes);
}

const shiftKeys = {
  buyerCountry: "buyer_country",
  buyerIndustry: "buyer_industry",
  fromCountry: "from_country",
  fromIndustry: "from_industry",
  toCountry: "to_country",
  toIndustry: "to_industry",
} as const;

/** Who buys a share of what it buys from one seller from another one instead; the shares taken from one seller by one buyer pass 1 nowhere. */
export async function readShifts(
  { tables }: Pick<Ports, "tables">,
  file: SourceFile,
  places: SectorPlaces,
  inputs: SparseMatrix,
  options: TableOptions,
): Promise<Outcome<SectorRows<readonly InputChange[]>>> {
  const read = await readKeyedTable(tables, file, { keys: shiftKeys, numbers: { share: { column: "share", missing: "refuse" } }, options });
  if (!read.ok) return read;
  const { keys, numbers, rowCount, line, place, decided } = read.value;
  const faults: Note[] = [];
  const changes: InputChange[] = [];
  const taken = new Map<number, number>();
  for (let row = 0; row < rowCount && faults.length < mostFaults; row++) {
    const at = { file: read.value.file, line: line(row), column: place("buyer_country") };
    const found = (["buyer", "from", "to"] as const).map((who) => {
      const [country, industry] = [textAt(keys[`${who}Country`], row), textAt(keys[`${who}Industry`], row)];
      const sector = places.of(country, industry);
      if (sector === null) faults.push(note("input-output.unknown-sector", { country, industry }, at));
      return sector;
    });
    const [buyer, from, to] = found;
    if (buyer == null || from == null || to == null) continue;
    const share = numbers.share[row]!;
    const all = (taken.get(from * places.size + buyer) ?? 0) + share;
    taken.set(from * places.size + buyer, all);
    if (all > 1) faults.push(note("input-output.share-above-one", { share: all }, { ...at, column: place("share") }));
    else changes.push(...shiftedInput(cellOf(inputs, from, buyer), from, to, buyer, share));
  }
  if (faults.length > 0) return fault(faults);
  return success({ read: changes, input: { name: file.name, sha256: decided.sha256 } }, read.notes);
}
