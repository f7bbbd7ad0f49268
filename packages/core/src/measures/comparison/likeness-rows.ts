import { benjaminiHochberg, complementarityNull, locationPairs, type NullSummary, relatedVariety, sameMixNull, shares, varietyNull } from "@quoin/methods";
import type { CsvCell } from "../../contract/csv-text.ts";
import { figureCell } from "../figure-cell.ts";
import type { MeasureTable } from "../measure-family.ts";
import { groupNumbers } from "../relatedness/group-numbers.ts";
import { nearnessOfTime } from "../relatedness/relatedness-of-time.ts";
import type { StructureMatrix } from "../structure/structure-matrices.ts";
import type { ComparisonParameters } from "./comparison-parameters.ts";

/** twins.csv: the nearest others of each location by mix, and whether the two could have one and the same mix. Counts alone can be drawn. */
export function twinTable(matrix: StructureMatrix | null, counted: boolean, { draws, seed, nearest }: ComparisonParameters): MeasureTable {
  const columns = ["location", "other", "krugman", "cosine", "same_mix_mean", "excess", "p_distant", "units", "other_units"];
  if (matrix === null) return { name: "twins", columns, rows: [] };
  const { locations, activities, values } = matrix;
  const [C, P] = [locations.length, activities.length];
  const pairs = locationPairs(shares(values, C, P), C, P);
  const place = (a: number, b: number): number => {
    const [low, high] = a < b ? [a, b] : [b, a];
    return low * C - (low * (low + 1)) / 2 + high - low - 1;
  };
  const row = (c: number): Float64Array => values.subarray(c * P, (c + 1) * P);
  const units = (c: number): number => row(c).reduce((sum, each) => sum + each, 0);
  const rows = locations.flatMap((location, a) => {
    const others = locations.flatMap((_, b) => (b === a ? [] : [b]));
    const distance = (b: number): number => pairs.krugman[place(a, b)] as number;
    return others
      .sort((x, y) => distance(x) - distance(y) || x - y)
      .slice(0, nearest)
      .map((b): CsvCell[] => {
        // The smaller number first, so that a pair has one answer whoever asks.
        const chance = counted ? sameMixNull(row(Math.min(a, b)), row(Math.max(a, b)), { draws, seed }) : null;
        return [
          location,
          locations[b] as string,
          distance(b),
          pairs.cosine[place(a, b)],
          figureCell(chance?.mean),
          chance === null ? null : distance(b) - chance.mean,
          figureCell(chance?.pDistant),
          units(a),
          units(b),
        ];
      });
  });
  return { name: "twins", columns, rows };
}

/** complements.csv: how near to each location lies what each other holds and it lacks, against others dealt anew. */
export function complementTable(matrix: StructureMatrix | null, { threshold, draws, seed }: ComparisonParameters): MeasureTable {
  const columns = ["location", "other", "complementarity", "null_mean", "null_p05", "null_p95", "p_value", "q_value", "offered"];
  if (matrix === null) return { name: "complements", columns, rows: [] };
  const nearness = nearnessOfTime(matrix, { normalisation: "minimum-conditional", threshold });
  const { locations, activities } = matrix;
  const P = activities.length;
  const summaries = complementarityNull(nearness.presence, nearness.density, { draws, seed });
  const adjusted = benjaminiHochberg(summaries.map((summary) => summary?.pValue ?? Number.NaN));
  const rows = summaries.flatMap((summary, pair): CsvCell[][] => {
    if (summary === null) return [];
    const [c, other] = [Math.floor(pair / locations.length), pair % locations.length];
    const offered = activities.filter((_, p) => nearness.marks[other * P + p] === 1 && nearness.marks[c * P + p] === 0).length;
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
    const grouped = own.reduce((sum, each, p) => sum + (groups?.has(activities[p] as string) ? each : 0), 0);
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
