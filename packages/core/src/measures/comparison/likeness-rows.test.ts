import { expect, test } from "vitest";
import type { StructureMatrix } from "../structure/structure-matrices.ts";
import { complementTable, twinTable } from "./likeness-rows.ts";

const activities = ["a", "b", "c", "d"];
const matrix = (rows: readonly (readonly number[])[]): StructureMatrix =>
  ({
    time: "2014",
    locations: rows.map((_, c) => `r${c}`),
    activities,
    values: Float64Array.from(rows.flat()),
    unknown: new Uint8Array(rows.flat().length),
  }) as unknown as StructureMatrix;
const parameters = { threshold: 1, nearest: 5, tables: [], draws: 40, seed: 1 } as unknown as Parameters<typeof twinTable>[3];

test("two mixes are compared over what both tell: a hidden cell makes nobody unlike", () => {
  // r1 is r0 with b hidden; taken for none it would lie far away.
  const hidden = matrix([
    [40, 40, 10, 10],
    [40, 0, 10, 10],
    [10, 10, 40, 40],
  ]);
  const twins = (unknown: ReadonlyMap<string, ReadonlySet<string>>) =>
    twinTable(hidden, true, unknown, parameters).rows.filter(([location]) => location === "r0");
  expect(twins(new Map([["r1", new Set(["b"])]]))[0]?.slice(0, 3)).toEqual(["r0", "r1", 0]);
  expect(twins(new Map([["r1", new Set(["b"])]]))[0]?.at(-1)).toBe(3);
  expect(Number(twins(new Map())[0]?.[2])).toBeGreaterThan(0.3);
});

test("who tells fewer than half together with another is nobody's twin", () => {
  const few = new Map([["r1", new Set(["a", "b", "c"])]]);
  const rows = twinTable(
    matrix([
      [4, 3, 2, 1],
      [0, 0, 0, 9],
      [1, 2, 3, 4],
    ]),
    true,
    few,
    parameters,
  ).rows;
  expect(rows.some((row) => row.includes("r1"))).toBe(false);
});

test("one place alone comes out as among all; what is hidden there is neither lacked nor offered", () => {
  const whole = matrix([
    [40, 1, 30, 1],
    [1, 40, 30, 1],
    [1, 1, 40, 40],
    [40, 40, 1, 1],
  ]);
  const [all, one] = [parameters, { ...parameters, of: ["r0"] }].map((asked) =>
    complementTable(whole, new Map(), asked).rows.filter(([location]) => location === "r0"),
  );
  const without = (rows: typeof all) => rows?.map((row) => row.filter((_, column) => column !== 7));
  expect(without(one)).toEqual(without(all));
  const offered = (unknown: ReadonlyMap<string, ReadonlySet<string>>) =>
    complementTable(whole, unknown, { ...parameters, of: ["r0"] })
      .rows.find(([, other]) => other === "r1")
      ?.at(-1);
  expect(offered(new Map())).toBe(1);
  expect(offered(new Map([["r0", new Set(["b"])]]))).toBeUndefined();
});
