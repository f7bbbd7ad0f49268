import { expect, test } from "vitest";
import { laterImports, undoneImports } from "./undone-imports.ts";

const made = (number: number, table: string, undoes: number | null = null) => ({
  id: `import-${number}`,
  table,
  undoes: undoes === null ? null : `import-${undoes}`,
});

test("an import is undone by its undoing, and not where that was undone itself", () => {
  expect([...undoneImports([made(1, "a"), made(2, "a"), made(3, "a", 2)])]).toEqual([["import-2", "import-3"]]);
  expect([...undoneImports([made(1, "a"), made(2, "a", 1), made(3, "a", 2)])]).toEqual([["import-2", "import-3"]]);
});

test.each([
  ["the newest has none", [made(1, "a"), made(2, "a")], 2, []],
  ["an older one names what came after it", [made(1, "a"), made(2, "a"), made(3, "a")], 1, ["import-2", "import-3"]],
  ["another table is no matter", [made(1, "a"), made(2, "b")], 1, []],
  ["what was undone since leaves nothing", [made(1, "a"), made(2, "a"), made(3, "a", 2)], 1, []],
  ["an undoing of what came before is a state of its own", [made(1, "a"), made(2, "a"), made(3, "a", 2), made(4, "a", 1)], 3, ["import-4"]],
] as const)("%s", (_, imports, number, later) => {
  expect(laterImports(imports, imports.find(({ id }) => id === `import-${number}`) ?? made(0, ""))).toEqual(later);
});
