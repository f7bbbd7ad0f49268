import { expect, test } from "vitest";
import { blocksOfResource, type DataResource } from "../../evidence/data-package.ts";
import { importedResource } from "./imported-resource.ts";
import type { ImportColumn } from "./table/import-table.ts";
import { mapping, readMapping } from "./table/mapping.ts";

const column = (name: string): ImportColumn => ({ source: name, name, place: 1, type: "text", cells: ["a"] });
const parts = { table: "grants", key: [], codes: [], national: null, sources: [], bytes: 1, sha256: "0".repeat(64) };
const imported = (given: unknown, existing?: DataResource, names = ["grant", "house", "round"]) =>
  importedResource({ ...parts, existing, columns: names.map(column), blocks: mapping.parse({ blocks: given }).blocks });

test("what a mapping says to hang together stands in the description of the table, in its order", () => {
  const made = imported({ call: "round", institution: "house" });
  expect(made.quoin).toEqual({
    blocks: [
      { name: "call", column: "round" },
      { name: "institution", column: "house" },
    ],
  });
  expect(imported({}).quoin).toBeUndefined();
});

test("what the table says of others stays; null takes one out, and what names a column that went goes with it", () => {
  const before = imported({ call: "round", institution: "house" });
  expect(imported({ institution: "grant" }, before).quoin?.blocks).toEqual([
    { name: "institution", column: "grant" },
    { name: "call", column: "round" },
  ]);
  expect(imported({ call: null }, before).quoin?.blocks).toEqual([{ name: "institution", column: "house" }]);
  expect(imported({}, before, ["grant", "house"]).quoin?.blocks).toEqual([{ name: "institution", column: "house" }]);
});

test("kinds are those that rules know; a list of columns alone goes on being read", () => {
  expect(readMapping("blocks: {street: house}\n", "m.yaml").ok).toBe(false);
  expect(blocksOfResource({ blocks: ["house", "round"], quoin: { blocks: [{ name: "call", column: "round" }] } })).toEqual([
    { name: "call", column: "round" },
    { name: null, column: "house" },
  ]);
  expect(blocksOfResource({})).toBeUndefined();
});
