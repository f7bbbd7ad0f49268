import { readFile } from "node:fs/promises";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { settingsTextWith, valueAt } from "./settings-text.ts";

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
      "in place of what it was, its comment behind the name",
      "roles:\n  regions: old # was\n  firms: {table: firmy,   fields: {firm: id}}\n",
      `roles:\n${block.replace("regions:", "regions: # was")}  firms: {table: firmy,   fields: {firm: id}}\n`,
    ],
    [
      "key by key where it was a map",
      "roles:\n  regions:\n    table: old # the list of 2020\n    fields: {code: k}\n  firms: firmy\nx: 1\n",
      'roles:\n  regions:\n    table: miesta # the list of 2020\n    fields: {code: Kód, name: {column: "Názov: ľud"}}\n  firms: firmy\nx: 1\n',
    ],
  ])("%s", (_, before, after) => {
    expect(settingsTextWith(before, ["roles", "regions"], regions)).toBe(after);
  });

  test("roles in one line, another indentation, a plain table", () => {
    expect(parse(settingsTextWith("roles: {firms: firmy}\na: 1\n", ["roles", "regions"], regions) ?? "")).toEqual({ roles: { firms: "firmy", regions }, a: 1 });
    expect(settingsTextWith("roles:\n    firms: firmy\n", ["roles", "regions"], "miesta")).toBe("roles:\n    firms: firmy\n    regions: miesta\n");
  });

  test("what cannot be changed so is not", () => {
    expect(settingsTextWith("- a\n", ["roles", "regions"], regions)).toBeNull();
    expect(settingsTextWith("a: {b: [}\n", ["roles", "regions"], regions)).toBeNull();
    expect(settingsTextWith("roles: [a, b]\n", ["roles", "regions"], regions)).toBeNull();
  });
});

describe("any setting", () => {
  const text = "# head\nplan:\n  # how long\n  years: 5 # as the law says\n  lead_regions: 3\n\nweights: {A: 1, B: 2} # by call\nsiting: {}\n#   open: 5\n";
  test.each([
    ["a number keeps the comment behind it", ["plan", "years"], 6, text.replace("years: 5", "years: 6")],
    ["a key of a map in one line", ["weights", "C"], 0.5, text.replace("B: 2}", "B: 2, C: 0.5}")],
    ["a key of an empty map", ["siting", "open"], 7, text.replace("siting: {}", "siting:\n  open: 7")],
    ["a path of which nothing is there", ["scenarios", "more", "plan", "years"], 7, `${text}\nscenarios:\n  more:\n    plan:\n      years: 7\n`],
    ["taken away", ["plan", "lead_regions"], undefined, text.replace("  lead_regions: 3\n", "")],
    ["taken away from a line", ["weights", "A"], undefined, text.replace("A: 1, ", "")],
    ["the last of a line", ["weights", "B"], undefined, text.replace(", B: 2", "")],
    ["a list", ["plan", "floors"], [1, 2], text.replace("lead_regions: 3\n", "lead_regions: 3\n  floors: [1, 2]\n").replace(" [1, 2]", "\n    - 1\n    - 2")],
    ["what is not there is not taken away", ["envelope", "long_share"], undefined, text],
  ])("%s", (_, path, value, after) => {
    expect(settingsTextWith(text, path, value)).toBe(after);
  });

  test("the last key of a block leaves an empty map, its comments stay", () => {
    expect(settingsTextWith("plan:\n  # how long\n  years: 5\n# end\n", ["plan", "years"], undefined)).toBe("plan: {}\n  # how long\n# end\n");
  });

  test("a text that means something to YAML comes back as it was given", () => {
    for (const word of ["yes", "no", "1e3", "a: b", "# no", "a, b", "'", "", " x ", "2024-01-01", "地区", "[", "~", "null", "0123"]) {
      for (const before of ["plan: {owners: {M1: x}}\n", "plan:\n  owners:\n    M1: x\n", ""])
        expect(valueAt(parse(settingsTextWith(before, ["plan", "owners", "M2"], word) ?? ""), ["plan", "owners", "M2"]), word).toBe(word);
    }
  });

  test("lists of rows are replaced as a whole, and what follows stays", () => {
    const budgets = [{ source: "central", column: "central_funds", fraction: 0.5 }];
    const before = "budgets:\n  - source: old\n    column: x\n    fraction: 1 # all\n# floors\nfloors: []\n";
    expect(settingsTextWith(before, ["budgets"], budgets)).toBe(
      "budgets: # all\n  - source: central\n    column: central_funds\n    fraction: 0.5\n# floors\nfloors: []\n",
    );
  });

  test("the largest example keeps every line but the one that is changed, whatever is set", async () => {
    const china = await readFile(new URL("../../../../../examples/china-its/quoin.yaml", import.meta.url), "utf8");
    const changes: readonly (readonly [string[], unknown])[] = [
      [["base_year"], 2022],
      [["thresholds", "herding", "minimum_excess"], 0.05],
      [["weights"], { A: 2 }],
      [["scenarios", "smaller"], { label: { zh: "缩减资金" }, budgets: [{ source: "central", column: "central_funds", fraction: 0.5 }] }],
    ];
    let now = china;
    for (const [path, value] of changes) {
      const after: string | null = settingsTextWith(now, path, value);
      expect(after, path.join(".")).not.toBeNull();
      const held = new Set((after ?? "").split("\n"));
      expect(now.split("\n").filter((line) => !held.has(line)).length, path.join(".")).toBeLessThanOrEqual(1);
      now = after ?? now;
    }
    expect(valueAt(parse(now), ["thresholds", "herding", "minimum_excess"])).toBe(0.05);
  });
});
