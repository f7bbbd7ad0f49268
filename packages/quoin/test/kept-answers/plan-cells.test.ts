import { expect, test } from "vitest";
import { keptAnswers } from "./kept-answers.ts";

interface Table {
  readonly rows: readonly (readonly unknown[])[];
  readonly names?: Readonly<Record<string, { readonly en: string }>>;
}
interface Line {
  readonly id: string;
  readonly table: Table | null;
  readonly details: readonly { readonly name: string; readonly table: Table }[];
}

const han = /\p{Script=Han}/u;

/** Cells of a table that stand in Chinese without an English name beside them. */
function chineseAlone({ rows, names = {} }: Table): readonly string[] {
  const cells = rows.flat(2).filter((cell): cell is string => typeof cell === "string" && han.test(cell));
  return [...new Set(cells)].filter((cell) => names[cell] === undefined || han.test(names[cell].en));
}

test("no cell of a plan's tables stands in Chinese alone", async () => {
  const plans = Object.entries(await keptAnswers()).filter(([asked]) => asked.includes(": design")) as readonly (readonly [
    string,
    { readonly lines: readonly Line[] },
  ])[];
  expect(plans.length).toBeGreaterThan(3);
  const tables = plans.flatMap(([asked, { lines }]) =>
    lines.flatMap(({ id, table, details }) => [
      ...(table === null ? [] : [[`${asked} ${id}`, table] as const]),
      ...details.map((detail) => [`${asked} ${id} ${detail.name}`, detail.table] as const),
    ]),
  );
  expect(tables.flatMap(([where, table]) => chineseAlone(table).map((cell) => `${where}: ${cell}`))).toEqual([]);
  expect(tables.some(([, { rows }]) => rows.flat(2).some((cell) => typeof cell === "string" && han.test(cell)))).toBe(true);
});
