import { RandomStream } from "@quoin/methods";
import { describe, expect, test } from "vitest";
import { type CsvCell, csvText } from "../contract/csv-text.ts";
import type { MeasureDefinition } from "./measure-definition.ts";
import type { MeasureFamily, MeasureTable, MeasureTables } from "./measure-family.ts";
import { coded, type Observations } from "./observations.ts";
import { measureFamilies, measures } from "./registry/registry.ts";

/** Every registered family keeps the rules of `MeasureFamily`. Input is made from the roles that it declares: a made-up table of small whole numbers. */

interface Row {
  readonly keys: readonly string[];
  readonly numbers: readonly number[];
}

function sampleRows(family: MeasureFamily, seed: number): Row[] {
  const random = new RandomStream(seed);
  const labels = family.keys.map(({ role }) => (role === "time" ? ["1999", "2004", "2010"] : ["10", "0011", "2", "b", "甲"].map((text) => `${role}-${text}`)));
  let keys: string[][] = [[]];
  for (const column of labels) keys = keys.flatMap((lead) => column.map((label) => [...lead, label]));
  return keys
    .filter(() => random.uniform() < 0.85)
    .map((key) => ({ keys: key, numbers: family.numbers.map(() => 1 + random.integer(30) + (random.uniform() < 0.2 ? 60 : 0)) }));
}

function observations(family: MeasureFamily, rows: readonly Row[], leaveOut: (role: string) => boolean = () => false): Observations {
  const keyEntries = family.keys.flatMap(({ role }, k) => (leaveOut(role) ? [] : [[role, coded(rows.map(({ keys }) => keys[k] as string))] as const]));
  const numberEntries = family.numbers.map(({ role }, n) => [role, Float64Array.from(rows, ({ numbers }) => numbers[n] as number)] as const);
  return { rowCount: rows.length, keys: Object.fromEntries(keyEntries), numbers: Object.fromEntries(numberEntries) };
}

const parametersOf = (family: MeasureFamily) => family.parameters.parse({});
const compute = (family: MeasureFamily, input: Observations) => family.compute(input, parametersOf(family));
const bytes = ({ tables }: MeasureTables) => tables.map(({ name, columns, rows }) => `${name}\n${csvText(columns, rows)}`).join("\n");

function shuffled(rows: readonly Row[], seed: number): Row[] {
  const random = new RandomStream(seed);
  return rows
    .map((row) => [random.uniform(), row] as const)
    .sort(([a], [b]) => a - b)
    .map(([, row]) => row);
}

/** Rows of the table in which a measure stands, and the place of its column. */
function standing({ tables }: MeasureTables, { table: name, column, rows: only }: MeasureDefinition): { rows: MeasureTable["rows"]; place: number } {
  const table = tables.find((one) => one.name === name) as MeasureTable;
  const place = table.columns.indexOf(column);
  if (only === undefined) return { rows: table.rows, place };
  const filter = table.columns.indexOf(only[0]);
  return { rows: table.rows.filter((row) => row[filter] === only[1]), place };
}

/** Whether two rows agree in all keys but the time. */
function isSameCell({ keys }: MeasureFamily, a: Row, b: Row): boolean {
  return keys.every(({ role }, k) => role === "time" || a.keys[k] === b.keys[k]);
}

/** Figures of one measure by the text cells of their row. */
function figures(result: MeasureTables, definition: MeasureDefinition): Map<string, CsvCell> {
  const { rows, place } = standing(result, definition);
  return new Map(rows.map((row) => [row.filter((cell) => typeof cell === "string").join("|"), row[place]]));
}

const isNear = (a: number, b: number) => Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a), Math.abs(b));

test("ids are unique, and every measure says what it tells in both languages", () => {
  expect(new Set(measures.map(({ id }) => id)).size).toBe(measures.length);
  for (const { tells, unit, id, family } of measures) {
    expect(id.startsWith(`${family}.`)).toBe(true);
    expect(tells.en).not.toBe("");
    expect(tells.zh).toMatch(/\p{Script=Han}/u);
    expect(unit).not.toBe("");
  }
});

describe.each(measureFamilies.map((family) => [family.name, family] as const))("%s", (_, family) => {
  const rows = sampleRows(family, 5);
  const result = compute(family, observations(family, rows));

  test("shape: every figure stands where its definition says, inside its range", () => {
    for (const { columns, rows: tableRows } of result.tables) for (const row of tableRows) expect(row.length).toBe(columns.length);
    for (const definition of family.measures) {
      expect(result.tables.map(({ name }) => name)).toContain(definition.table);
      const { rows: own, place } = standing(result, definition);
      expect(place, definition.column).toBeGreaterThanOrEqual(0);
      expect(
        own.some((row) => typeof row[place] === "number"),
        definition.id,
      ).toBe(true);
      for (const row of own) {
        const figure = row[place];
        if (typeof figure !== "number" || Number.isNaN(figure)) continue;
        expect(figure, definition.id).toBeGreaterThanOrEqual(definition.range[0] - 1e-12);
        expect(figure, definition.id).toBeLessThanOrEqual(definition.range[1] + 1e-12);
      }
    }
  });

  test("permutation: the order of rows changes no byte", () => {
    for (const seed of [1, 2, 3]) expect(bytes(compute(family, observations(family, shuffled(rows, seed))))).toBe(bytes(result));
  });

  test("determinism: the same input gives the same bytes and notes", () => {
    const again = compute(family, observations(family, rows));
    expect([bytes(again), again.notes]).toEqual([bytes(result), result.notes]);
  });

  test("missing: a number that is not known counts as a row that is not there, or makes the figure missing, and is never 0", () => {
    if (family.numbers.length === 0) return;
    for (const hole of [0, Math.floor(rows.length / 2), rows.length - 1]) {
      const unknown = compute(
        family,
        observations(
          family,
          rows.map((row, i) => (i === hole ? { ...row, numbers: row.numbers.map(() => Number.NaN) } : row)),
        ),
      );
      const absent = compute(
        family,
        observations(
          family,
          rows.filter((row, i) => i !== hole && !(family.missingTakesCell === true && isSameCell(family, row, rows[hole] as Row))),
        ),
      );
      expect(bytes(unknown)).not.toMatch(/NaN|Infinity/);
      for (const definition of family.measures) {
        const withoutRow = figures(absent, definition);
        for (const [key, figure] of figures(unknown, definition)) {
          if (figure === null || figure === undefined || Number.isNaN(figure)) continue;
          if (family.madeOfTold?.some((name) => definition.id.endsWith(`.${name}`)) === true) continue;
          expect(isNear(figure as number, withoutRow.get(key) as number), `${definition.id} ${key}`).toBe(true);
        }
      }
    }
  });

  test("unit scaling: another unit changes a figure as its definition says", () => {
    const inSevenths = rows.map((row) => ({ ...row, numbers: row.numbers.map((number) => number * 7) }));
    const scaled = compute(family, observations(family, inSevenths));
    for (const definition of family.measures) {
      if (definition.scaling === "fixed-unit") continue;
      const factor = definition.scaling === "proportional" ? 7 : 1;
      const after = figures(scaled, definition);
      for (const [key, figure] of figures(result, definition))
        if (typeof figure === "number") expect(isNear(figure * factor, after.get(key) as number), `${definition.id} ${key}`).toBe(true);
    }
  });

  test("empty input: the same tables without rows", () => {
    const empty = compute(family, observations(family, []));
    expect(empty.tables.map(({ name }) => name)).toEqual(result.tables.map(({ name }) => name));
    for (const { rows: none } of empty.tables) expect(none).toEqual([]);
  });

  test("a key that may be left out may be left out", () => {
    for (const [place, { role, optional }] of family.keys.entries()) {
      if (!optional) continue;
      const first = rows[0]?.keys[place];
      const one = rows.filter(({ keys }) => keys[place] === first);
      const { tables } = compute(
        family,
        observations(family, one, (name) => name === role),
      );
      for (const { columns } of tables) expect(columns).not.toContain(role);
      expect(tables.some(({ rows: some }) => some.length > 0)).toBe(true);
    }
  });
});
