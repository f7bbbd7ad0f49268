import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { settingsTextWith } from "./roles-text.ts";

const regions = { table: "miesta", fields: { code: "Kód", name: { column: "Názov: ľud" } } };
const block = '  regions:\n    table: miesta\n    fields:\n      code: Kód\n      name:\n        column: "Názov: ľud"\n';

describe("a role is written into quoin.yaml, and every other line stays", () => {
  test.each([
    ["an empty file", "", `roles:\n${block}`],
    ["no roles", "# ours\ncurrency: EUR  # of the union\n", `# ours\ncurrency: EUR  # of the union\n\nroles:\n${block}`],
    ["no end of line", "currency: EUR", `currency: EUR\n\nroles:\n${block}`],
    ["roles of nothing", "roles:\nlanguages: [en]\n", `roles:\n${block}languages: [en]\n`],
    ["an empty list of roles", "roles: {}\nlanguages: [en]\n", `roles:\n${block}languages: [en]\n`],
    [
      "beside others, with their comments",
      "roles:\n  firms: firmy  # all of them\n  # what follows is old\n\nlanguages: [en]\n",
      `roles:\n  firms: firmy  # all of them\n${block}  # what follows is old\n\nlanguages: [en]\n`,
    ],
    [
      "in place of what it was",
      "roles:\n  regions: old # was\n  firms: {table: firmy,   fields: {firm: id}}\n",
      `roles:\n${block.trimEnd()} # was\n  firms: {table: firmy,   fields: {firm: id}}\n`,
    ],
    ["in place of a block", "roles:\n  regions:\n    table: old\n    fields: {code: k}\n  firms: firmy\nx: 1\n", `roles:\n${block}  firms: firmy\nx: 1\n`],
  ])("%s", (_, before, after) => {
    const written = settingsTextWith(before, "regions", regions);
    // A comment behind a plain value cannot stay behind a block.
    if (before.includes("# was")) return expect(parse(written ?? "")).toEqual({ roles: { regions, firms: { table: "firmy", fields: { firm: "id" } } } });
    expect(written).toBe(after);
  });

  test("roles in one line, another indentation, a plain table", () => {
    expect(parse(settingsTextWith("roles: {firms: firmy}\na: 1\n", "regions", regions) ?? "")).toEqual({ roles: { firms: "firmy", regions }, a: 1 });
    expect(settingsTextWith("roles:\n    firms: firmy\n", "regions", "miesta")).toBe("roles:\n    firms: firmy\n    regions: miesta\n");
  });

  test("what cannot be changed so is not", () => {
    expect(settingsTextWith("roles: [a, b]\n", "regions", regions)).toBeNull();
    expect(settingsTextWith("- a\n", "regions", regions)).toBeNull();
    expect(settingsTextWith("a: {b: [}\n", "regions", regions)).toBeNull();
  });
});
