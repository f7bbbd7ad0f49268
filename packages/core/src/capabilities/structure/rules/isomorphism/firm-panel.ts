import { quantile, type StructurePanel } from "@quoin/methods";
import { elementAt, entryOf } from "../../../../contract/assert-present.ts";
import { numberOf, type RowOf, type RowWith, textOf } from "../../../../evidence/roles/gathered-table.ts";
import type { Province } from "../../../../evidence/territory/panel.ts";
import type { FirmCounts, firmsTable, industriesTable } from "./gather.ts";

type FirmCount = RowOf<typeof firmsTable>;

/** Which rows are compared, and how industries are told apart. */
export interface PanelChoice {
  readonly activities: "group" | "industry";
  readonly sector: "manufacturing" | "all";
  readonly fromYear: number;
}

/** Counts of firms, provinces with firms in every year only, and what was left out. */
export interface FirmPanel {
  readonly years: readonly number[];
  readonly provinces: readonly Province[];
  readonly leftOut: readonly Province[];
  readonly activities: readonly string[];
  readonly counts: StructurePanel;
  readonly firms: number;
  /** Firms of the newest year in industries that the grouping does not know, as a share of all. */
  readonly unknownShare: number;
  readonly rows: readonly FirmCount[];
}

interface Industry {
  readonly group: string | null;
  readonly isManufacturing: boolean;
}

/**
 * The panel of a choice. A province with a missing count, or without a firm in one of the years, is left out of all years, so that every year compares the same provinces.
 * Rows of the nation and of places outside the panel are not read.
 */
export function firmPanel({ panel, firms, industries }: FirmCounts, { activities: kind, sector, fromYear }: PanelChoice): FirmPanel {
  const known = industriesByName(industries.rows);
  const ids = new Set(panel.map(({ id }) => id));
  const inRange = firms.rows.filter((row) => ids.has(textOf(row, "region") ?? "") && (numberOf(row, "year") ?? Number.NEGATIVE_INFINITY) >= fromYear);
  const activityOf = (row: FirmCount): string | null => {
    const name = textOf(row, "industry");
    const industry = known.get(name);
    if (industry === undefined || (sector === "manufacturing" && !industry.isManufacturing)) return null;
    return kind === "industry" ? name : industry.group;
  };
  const rows = inRange.filter((row) => activityOf(row) !== null);
  const years = [...new Set(rows.map((row) => Number(numberOf(row, "year"))))].sort((a, b) => a - b);
  const incomplete = new Set(rows.filter((row) => numberOf(row, "firms") === null).map((row) => textOf(row, "region")));
  const held = new Set(rows.filter((row) => (numberOf(row, "firms") ?? 0) > 0).map((row) => `${textOf(row, "region")} ${numberOf(row, "year")}`));
  const isComplete = ({ id }: Province): boolean => !incomplete.has(id) && years.every((year) => held.has(`${id} ${year}`));
  const provinces = panel.filter(isComplete);
  const used = rows.filter((row) => provinces.some(({ id }) => id === textOf(row, "region")));
  const activities = [...new Set(used.map(activityOf))].filter((activity) => activity !== null).sort();
  const values = new Float64Array(years.length * provinces.length * activities.length);
  const place = new Map(provinces.map(({ id }, index) => [id, index]));
  const column = new Map(activities.map((activity, index) => [activity, index]));
  const time = new Map(years.map((year, index) => [year, index]));
  for (const row of used) {
    const [t, c] = [entryOf(time, Number(numberOf(row, "year"))), entryOf(place, String(textOf(row, "region")))];
    values[(t * provinces.length + c) * activities.length + entryOf(column, String(activityOf(row)))]! += Number(numberOf(row, "firms"));
  }
  return {
    years,
    provinces,
    leftOut: panel.filter((province) => !isComplete(province)),
    activities,
    counts: { times: years.length, locations: provinces.length, activities: activities.length, values },
    firms: used.filter((row) => numberOf(row, "year") === years.at(-1)).reduce((sum, row) => sum + Number(numberOf(row, "firms")), 0),
    unknownShare: unknownShare(inRange, known),
    rows,
  };
}

function industriesByName(rows: readonly RowOf<typeof industriesTable>[]): ReadonlyMap<string | null, Industry> {
  return new Map(rows.map((row) => [textOf(row, "industry"), { group: textOf(row, "group"), isManufacturing: numberOf(row, "manufacturing") === 1 }]));
}

function unknownShare(rows: readonly FirmCount[], known: ReadonlyMap<string | null, Industry>): number {
  const count = (some: readonly FirmCount[]): number => some.reduce((sum, row) => sum + (numberOf(row, "firms") ?? 0), 0);
  const all = count(rows);
  return all === 0 ? 0 : count(rows.filter((row) => !known.has(textOf(row, "industry")))) / all;
}

/** Whether every number is a count: whole and not negative. */
export function areCounts(rows: readonly RowWith<never, "firms">[]): boolean {
  return rows.every((row) => {
    const value = numberOf(row, "firms");
    return value === null || (Number.isInteger(value) && value >= 0);
  });
}

/** Firms of each province, one list a year. */
function totals({ counts: { times, locations, activities, values } }: FirmPanel): number[][] {
  const total = (row: number): number => values.subarray(row * activities, (row + 1) * activities).reduce((sum, value) => sum + value, 0);
  return Array.from({ length: times }, (_, t) => Array.from({ length: locations }, (__, c) => total(t * locations + c)));
}

/** Firms of each province in its poorest year. */
export function fewestFirms(panel: FirmPanel): number[] {
  const byYear = totals(panel);
  return panel.provinces.map((_, place) => Math.min(...byYear.map((year) => elementAt(year, place))));
}

/** Firms of the median province in the poorest year. */
export function poorestMedian(panel: FirmPanel): number {
  return Math.min(
    ...totals(panel).map((year) =>
      quantile(
        year.toSorted((a, b) => a - b),
        0.5,
      ),
    ),
  );
}
