import { type PerimeterTerms, perimeterTermNames, type TivaSet, tivaNames, type WorldPerimeter } from "@quoin/methods";
import type { OutputFile } from "../../contract/fields.ts";
import { type Columns, file, type NamedSectors } from "./sector-columns.ts";

/**
 * `perimeters.csv`: every flow from a perimeter of its own (`flow`), an empty industry or importer being all of them; then every industry to every importer from the perimeter of the
 * world (`world`), whose ways after the first frontier are not told apart, so that these cells are empty.
 */
export function perimetersFile(world: NamedSectors, exported: Float64Array, { flows, terms }: PerimeterTerms, frontiers: WorldPerimeter): OutputFile {
  const pairs = abroad(world);
  const [countries, industries] = [
    [...world.countries, ""],
    [...world.industries, ""],
  ];
  const [g, m] = [world.countries.length, world.industries.length];
  const coded = (texts: readonly string[], ofFlow: (at: number) => number, ofPair: (place: number) => number) => ({
    texts,
    codes: Int32Array.from([...flows.keys()].map(ofFlow).concat([...pairs].map(ofPair))),
  });
  const none = (at: number, all: number): number => (at < 0 ? all : at);
  const [dc, picked] = [frontiers.dva.map((dva, at) => dva + frontiers.ddc[at]!), (values: Float64Array) => [...pairs].map((at) => values[at]!)];
  const empty = picked(exported).fill(Number.NaN);
  const beyond: Readonly<Record<string, readonly number[]>> = {
    exports: picked(exported),
    dc: picked(dc),
    dva: picked(frontiers.dva),
    ddc: picked(frontiers.ddc),
    fc: picked(frontiers.fdc),
    fva: empty.map(() => 0),
    fdc: picked(frontiers.fdc),
  };
  const columns: Columns = [
    ["perimeter", { texts: ["flow", "world"], codes: Int32Array.from([...flows.map(() => 0), ...Array.from(pairs, () => 1)]) }],
    [
      "exporter",
      coded(
        countries,
        (at) => flows[at]?.exporter as number,
        (place) => Math.floor(place / (g * m)),
      ),
    ],
    [
      "industry",
      coded(
        industries,
        (at) => none(flows[at]?.industry as number, m),
        (place) => Math.floor(place / g) % m,
      ),
    ],
    [
      "importer",
      coded(
        countries,
        (at) => none(flows[at]?.importer as number, g),
        (place) => place % g,
      ),
    ],
    ...perimeterTermNames.map((name) => [name, Float64Array.from([...terms[name], ...(beyond[name] ?? empty)])] as const),
    ["fc_straight", Float64Array.from([...flows.map(() => Number.NaN), ...picked(frontiers.straight)])],
  ];
  return file("perimeters", columns);
}

/** `tiva.csv`: country, industry, partner, the country itself left out. */
export function tivaFile(world: NamedSectors, { terms }: TivaSet): OutputFile {
  const pairs = abroad(world);
  const [g, m] = [world.countries.length, world.industries.length];
  return file("tiva", [
    ["country", { texts: world.countries, codes: pairs.map((place) => Math.floor(place / (g * m))) }],
    ["industry", { texts: world.industries, codes: pairs.map((place) => Math.floor(place / g) % m) }],
    ["partner", { texts: world.countries, codes: pairs.map((place) => place % g) }],
    ...tivaNames.map((name) => [name, Float64Array.from(pairs, (place) => terms[name][place]!)] as const),
  ]);
}

/** Places in a table n × countries whose importer is another country. */
export function abroad({ countries, industries }: NamedSectors): Int32Array {
  const [g, m] = [countries.length, industries.length];
  return Int32Array.from({ length: g * m * (g - 1) }, (_, at) => {
    const i = Math.floor(at / (g - 1));
    const r = at % (g - 1);
    return i * g + r + (r >= Math.floor(i / m) ? 1 : 0);
  });
}
