import { coded, type Observations } from "../src/measures/observations.ts";

/** One row of a panel. */
export interface ObservedRow {
  readonly location: string;
  readonly activity: string;
  readonly time?: string;
  readonly value: number;
}

/**
 * Rows of a table as it is drawn: the first line names the activities, each other one a location and its values. `.` is a row that the file lacks, `?` one without a number.
 *
 *   gridRows("x y, a 1 ., b ? 2")  // a x 1, b x NaN, b y 2
 */
export function gridRows(grid: string, time?: string): ObservedRow[] {
  const [activities = [], ...lines] = grid.split(",").map((line) => line.trim().split(/\s+/));
  return lines.flatMap(([location = "", ...cells]) =>
    cells.flatMap((cell, a): ObservedRow[] =>
      cell === "."
        ? []
        : [{ location, activity: activities[a] ?? "", ...(time === undefined ? {} : { time }), value: cell === "?" ? Number.NaN : Number(cell) }],
    ),
  );
}

/** The same as a measure takes them: one grid, or one a time by its name. */
export function observedGrid(grids: string | Readonly<Record<string, string>>): Observations {
  return observedRows(typeof grids === "string" ? gridRows(grids) : Object.entries(grids).flatMap(([time, grid]) => gridRows(grid, time)));
}

/** Rows as a measure takes them; times where any row has one. */
export function observedRows(rows: readonly ObservedRow[]): Observations {
  const timed = rows.some(({ time }) => time !== undefined);
  return {
    rowCount: rows.length,
    keys: {
      location: coded(rows.map(({ location }) => location)),
      activity: coded(rows.map(({ activity }) => activity)),
      ...(timed ? { time: coded(rows.map(({ time = "" }) => time)) } : {}),
    },
    numbers: { value: Float64Array.from(rows, ({ value }) => value) },
  };
}
