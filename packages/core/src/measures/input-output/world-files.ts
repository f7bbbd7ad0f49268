import {
  byCountry,
  byPartner,
  bySector,
  type ChainVectors,
  type ExportTerms,
  exportTermNames,
  type InverseFigures,
  type KoopmanTermName,
  koopmanTermNames,
  type SectorAccounts,
  type VerticalSpecialisation,
  type WangTerms,
  wangTermNames,
} from "@quoin/methods";
import type { TableColumn } from "../../contract/column-table.ts";
import type { OutputFile } from "../../contract/fields.ts";
import { type Columns, file, type NamedSectors, names, sectorColumns } from "./sector-columns.ts";
import { abroad } from "./trade-files.ts";

/** What both `vectors.csv` and `sectors.csv` begin with. */
function vectorColumns(
  world: NamedSectors,
  { output, valueAdded, valueShare }: SectorAccounts,
  vectors: Omit<ChainVectors, "residual" | "productive">,
): Columns {
  return [
    ...sectorColumns(world),
    ["output", output],
    ["value_added", valueAdded],
    ["va_share", valueShare],
    ["output_multiplier", vectors.multiplier],
    ["upstreamness", vectors.upstreamness],
    ["downstreamness", vectors.multiplier],
    ["power_of_dispersion", vectors.power],
    ["sensitivity_of_dispersion", vectors.sensitivity],
  ];
}

/** `vectors.csv`, by sector. */
export function vectorsFile(world: NamedSectors, accounts: SectorAccounts, vectors: ChainVectors): OutputFile {
  return file("vectors", vectorColumns(world, accounts, vectors));
}

const keyKinds = ["none", "backward", "forward", "key"];

/** `sectors.csv`, by sector; `adjusted`: upstreamness with stocks taken out of sales, where they were named. */
export function sectorsFile(
  world: NamedSectors,
  accounts: SectorAccounts,
  vectors: Omit<ChainVectors, "residual" | "productive">,
  figures: InverseFigures,
  terms: ExportTerms,
  adjusted: Float64Array | null,
): OutputFile {
  const g = world.countries.length;
  const kind = Int32Array.from(vectors.power, (power, i) => (power > 1 ? 1 : 0) + (vectors.sensitivity[i]! > 1 ? 2 : 0));
  return file("sectors", [
    ...vectorColumns(world, accounts, vectors),
    ["backward_cv", figures.backwardVariation],
    ["forward_cv", figures.forwardVariation],
    ["key_sector", { texts: keyKinds, codes: kind }],
    ["extraction_loss", figures.extractionLoss],
    ["extraction_backward", figures.extractionBackward],
    ["extraction_forward", figures.extractionForward],
    ["sensitivity_leontief", figures.sensitivityLeontief],
    ...exportTermNames.map((term) => [term, bySector(terms[term], g)] as const),
    ...(adjusted === null ? [] : ([["upstreamness_inventory_adjusted", adjusted]] as const)),
  ]);
}

/** `countries.csv`, in the order of the countries; nothing but a header for one country alone. */
export function countriesFile({ countries, industries }: NamedSectors, terms: ExportTerms, { vs, vs1, position }: VerticalSpecialisation): OutputFile {
  const g = countries.length;
  const of = (term: Float64Array): Float64Array => byCountry(term, g, industries.length);
  const exported = of(terms.exports);
  const shown = g === 1 ? 0 : g;
  const columns: readonly (readonly [string, Float64Array])[] = [
    ["exports", exported],
    ["vs", vs],
    ["vs1", vs1],
    ["vax", of(terms.vax)],
    ...(["dc", "dva", "ddc", "fc", "fva", "fdc", "ref", "davax", "gvc", "gvc_backward", "gvc_forward"] as const).map(
      (term) => [term, of(terms[term])] as const,
    ),
    ["gvc_share", of(terms.gvc).map((gvc, s) => (exported[s] === 0 ? Number.NaN : gvc / exported[s]!))],
    ["position", position],
  ];
  return file("countries", [["country", names(countries, shown, (s) => s)], ...columns.map(([name, cells]) => [name, cells.slice(0, shown)] as const)]);
}

const bilateralTerms = ["exports", "dc", "dva", "ddc", "fc", "fva", "fdc", "ref", "davax", "vax", "gvc", "gvc_backward", "gvc_forward"] as const;

/** `bilateral.csv`: exporter by importer, the exporter itself left out. */
export function bilateralFile({ countries, industries }: NamedSectors, terms: ExportTerms): OutputFile {
  const g = countries.length;
  const pairs = Int32Array.from({ length: g * (g - 1) }, (_, at) => pairPlace(at, g));
  return file("bilateral", [
    ["exporter", { texts: countries, codes: pairs.map((pair) => Math.floor(pair / g)) }],
    ["importer", { texts: countries, codes: pairs.map((pair) => pair % g) }],
    ...bilateralTerms.map((term) => [term, picked(byPartner(terms[term], g, industries.length), pairs)] as const),
  ]);
}

/** Place in an exporter × importer table of the `at`-th pair of two countries. */
function pairPlace(at: number, g: number): number {
  const s = Math.floor(at / (g - 1));
  const r = at % (g - 1);
  return s * g + r + (r >= s ? 1 : 0);
}

function picked(values: Float64Array, places: Int32Array): Float64Array {
  return Float64Array.from(places, (place) => values[place]!);
}

/** `kww.csv`, by country. */
export function koopmanFile({ countries }: NamedSectors, terms: Readonly<Record<KoopmanTermName, Float64Array>>): OutputFile {
  const shown = countries.length === 1 ? 0 : countries.length;
  return file("kww", [["country", names(countries, shown, (s) => s)], ...koopmanTermNames.map((term) => [term, terms[term].slice(0, shown)] as const)]);
}

/** `wwz.csv`: exporter, industry, importer, the exporter itself left out. */
export function wangFile({ countries, industries }: NamedSectors, terms: WangTerms): OutputFile {
  const [g, m] = [countries.length, industries.length];
  const places = abroad({ countries, industries });
  return file("wwz", [
    ["exporter", { texts: countries, codes: places.map((place) => Math.floor(place / (g * m))) }],
    ["industry", { texts: industries, codes: places.map((place) => Math.floor(place / g) % m) }],
    ["importer", { texts: countries, codes: places.map((place) => place % g) }],
    ...wangTermNames.map((term) => [term, picked(terms[term], places)] as const),
  ]);
}

/** `inverse.csv`: every cell, row by row; zeros are left out as in the flows. */
export function inverseFile({ countries, industries }: NamedSectors, inverse: Float64Array): OutputFile {
  const [n, m] = [countries.length * industries.length, industries.length];
  const places = Int32Array.from(inverse.keys()).filter((at) => inverse[at] !== 0);
  const coded = (texts: readonly string[], place: (sector: number) => number, side: (at: number) => number): TableColumn => ({
    texts,
    codes: places.map((at) => place(side(at))),
  });
  const [row, column] = [(at: number) => Math.floor(at / n), (at: number) => at % n];
  const [country, industry] = [(i: number) => Math.floor(i / m), (i: number) => i % m];
  return file("inverse", [
    ["src_country", coded(countries, country, row)],
    ["src_industry", coded(industries, industry, row)],
    ["dst_country", coded(countries, country, column)],
    ["dst_industry", coded(industries, industry, column)],
    ["value", picked(inverse, places)],
  ]);
}
