import { benjaminiHochberg, complementarityNull, locationPairs, type NullSummary, relatedVariety, sameMixNull, shares, varietyNull } from "@quoin/methods";
import { elementAt } from "../../contract/assert-present.ts";
import type { CsvCell } from "../../contract/csv-text.ts";
import { figureCell } from "../figure-cell.ts";
import type { MeasureTable } from "../measure-family.ts";
import { groupNumbers } from "../relatedness/group-numbers.ts";
import { nearnessOfTime } from "../relatedness/relatedness-of-time.ts";
import type { StructureMatrix } from "../structure/structure-matrices.ts";
import type { ComparisonParameters } from "./comparison-parameters.ts";

/** Activities without a number, by location. */
export type UnknownCells = ReadonlyMap<string, ReadonlySet<string>>;

/** Rows of the locations that are asked for. */
function askedOf({ locations }: StructureMatrix, of: ComparisonParameters["of"]): Int32Array {
  return Int32Array.from(locations.flatMap((location, c) => (of === undefined || of.includes(location) ? [c] : [])));
}

/** Two mixes over what both tell. */
interface Likeness {
  readonly other: number;
  readonly krugman: number;
  readonly cosine: number;
  /** Activities that both tell. */
  readonly told: number;
}

/**
 * twins.csv: the nearest others of each location by mix, and whether the two could have one and the same mix. Counts alone can be drawn. Two mixes are compared over the
 * activities that both tell (`told`); a pair that tells fewer than half of all together is compared with nobody.
 */
export function twinTable(
  matrix: StructureMatrix | null,
  counted: boolean,
  unknown: UnknownCells,
  { draws, seed, nearest, of }: ComparisonParameters,
): MeasureTable {
  const columns = ["location", "other", "krugman", "cosine", "same_mix_mean", "excess", "p_distant", "units", "other_units", "told"];
  if (matrix === null) return { name: "twins", columns, rows: [] };
  const { locations, activities, values } = matrix;
  const P = activities.length;
  const row = (c: number): Float64Array => values.subarray(c * P, (c + 1) * P);
  const units = (c: number): number => row(c).reduce((sum, each) => sum + each, 0);
  // The smaller number first, so that a pair has one answer whoever asks.
  const told = (a: number, b: number): readonly [Float64Array, Float64Array] => {
    const hidden = [a, b].map((c) => unknown.get(elementAt(locations, c)));
    const [first, second] = [row(Math.min(a, b)), row(Math.max(a, b))];
    if (hidden.every((each) => each === undefined)) return [first, second];
    const isTold = activities.map((activity) => !hidden.some((each) => each?.has(activity)));
    const shown = (of: Float64Array): Float64Array => of.map((value, p) => (isTold[p] === true ? value : 0));
    return [shown(first), shown(second)];
  };
  const likeness = (a: number, other: number): Likeness | null => {
    const hidden = [a, other].map((c) => unknown.get(elementAt(locations, c)));
    const compared = activities.filter((activity) => !hidden.some((each) => each?.has(activity))).length;
    if (2 * compared < P) return null;
    const both = told(a, other);
    if (both.some((each) => each.every((value) => value === 0))) return null;
    const { krugman, cosine } = locationPairs(shares(Float64Array.of(...both[0], ...both[1]), 2, P), 2, P);
    return { other, krugman: krugman[0]!, cosine: cosine[0]!, told: compared };
  };
  const rows = Array.from(askedOf(matrix, of)).flatMap((a) =>
    locations
      .flatMap((_, b) => (b === a ? [] : (likeness(a, b) ?? [])))
      .sort((x, y) => x.krugman - y.krugman || x.other - y.other)
      .slice(0, nearest)
      .map(({ other, krugman, cosine, told: compared }): CsvCell[] => {
        const chance = counted ? sameMixNull(...told(a, other), { draws, seed }) : null;
        return [
          elementAt(locations, a),
          elementAt(locations, other),
          krugman,
          cosine,
          figureCell(chance?.mean),
          chance === null ? null : krugman - chance.mean,
          figureCell(chance?.pDistant),
          units(a),
          units(other),
          compared,
        ];
      }),
  );
  return { name: "twins", columns, rows };
}

/** complements.csv: how near to each location lies what each other holds and it lacks, against others dealt anew. */
export function complementTable(matrix: StructureMatrix | null, unknown: UnknownCells, { threshold, draws, seed, of }: ComparisonParameters): MeasureTable {
  const columns = ["location", "other", "complementarity", "null_mean", "null_p05", "null_p95", "p_value", "q_value", "offered"];
  if (matrix === null) return { name: "complements", columns, rows: [] };
  const { presence, density, marks } = nearnessOfTime(matrix, { normalisation: "minimum-conditional", threshold });
  const { locations, activities } = matrix;
  const P = activities.length;
  const isUnknown = (c: number, p: number): boolean => unknown.get(elementAt(locations, c))?.has(elementAt(activities, p)) === true;
  const near = unknown.size === 0 ? density : density.map((value, cell) => (isUnknown(Math.floor(cell / P), cell % P) ? Number.NaN : value));
  const lacking = askedOf(matrix, of);
  const summaries = complementarityNull(presence, near, { draws, seed }, lacking);
  const adjusted = benjaminiHochberg(summaries.map((summary) => summary?.pValue ?? Number.NaN));
  const rows = summaries.flatMap((summary, pair): CsvCell[][] => {
    if (summary === null) return [];
    const [c, other] = [lacking[Math.floor(pair / locations.length)]!, pair % locations.length];
    const offered = activities.filter((_, p) => marks[other * P + p] === 1 && marks[c * P + p] === 0 && !isUnknown(c, p)).length;
    const { observed, mean, p05, p95, pValue } = summary;
    return [
      [locations[c], locations[other], observed, figureCell(mean), figureCell(p05), figureCell(p95), figureCell(pValue), figureCell(adjusted[pair]), offered],
    ];
  });
  return { name: "complements", columns, rows };
}

/** variety.csv: related and unrelated variety of each location, against its units drawn from the mix of all; `grouped` is the share of its units whose activity has a group. */
export function varietyTable(
  matrix: StructureMatrix | null,
  counted: boolean,
  groups: ReadonlyMap<string, number> | undefined,
  { draws, seed }: ComparisonParameters,
): MeasureTable {
  const against = ["null_mean", "null_p05", "null_p95", "p_value"];
  const columns = [
    "location",
    "units",
    "grouped",
    "related",
    ...against.map((name) => `related_${name}`),
    "unrelated",
    ...against.map((name) => `unrelated_${name}`),
  ];
  if (matrix === null) return { name: "variety", columns, rows: [] };
  const { locations, activities, values } = matrix;
  const P = activities.length;
  const numbers = groupNumbers(activities, groups);
  const observed = relatedVariety(shares(values, locations.length, P), numbers, locations.length, P);
  const summaries = counted ? varietyNull(values, numbers, [locations.length, P], { draws, seed }) : [];
  const chance = (summary: NullSummary | undefined): CsvCell[] => [summary?.mean, summary?.p05, summary?.p95, summary?.pValue].map(figureCell);
  const rows = locations.map((location, c): CsvCell[] => {
    const own = values.subarray(c * P, (c + 1) * P);
    const units = own.reduce((sum, each) => sum + each, 0);
    const grouped = own.reduce((sum, each, p) => sum + (groups?.has(elementAt(activities, p)) ? each : 0), 0);
    const share = groups === undefined ? null : grouped / units;
    return [
      location,
      units,
      share,
      figureCell(observed.related[c]),
      ...chance(summaries[c]?.related),
      figureCell(observed.unrelated[c]),
      ...chance(summaries[c]?.unrelated),
    ];
  });
  return { name: "variety", columns, rows };
}
