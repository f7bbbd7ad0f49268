import { describe, expect, test } from "vitest";
import { answered, fileOf, told, workspacePortsOf } from "../../../test/asked-of.ts";
import { rules } from "../rules.ts";
import { listRules } from "./list-rules.ts";
import { ruleNeeds } from "./rule-needs.ts";

describe("the list of rules", () => {
  test("says what each asks, which table it reads here, and each threshold with its default", async () => {
    const ports = workspacePortsOf({
      tables: { grants: { csv: "project\n" } },
      choices: { roles: { projects: "grants" }, thresholds: { herding: { draws: 99 } } },
    });
    const { rules: told, shared } = answered(await listRules.run(ports, {}));
    expect(told.map(({ code }) => code)).toEqual(rules.map(({ code }) => code));
    const herding = told.find(({ code }) => code === "herding");
    expect(herding?.tables).toContain("grants");
    expect(herding?.thresholds.find(({ name }) => name === "draws")).toMatchObject({ value: 99, default: expect.any(Number) });
    const kinds = told.flatMap(({ thresholds }) => thresholds).map(({ value }) => (Array.isArray(value) ? "list" : typeof value));
    expect(new Set(kinds)).toEqual(new Set(["number", "string", "list"]));
    expect(shared.map(({ name }) => name)).toContain("significance");
    const bare = answered(await listRules.run(workspacePortsOf(), {})).rules.find(({ code }) => code === "herding");
    expect(bare?.tables).toContain("projects");
  });

  test.each([
    ["of a rule", { "missing-subject": { nothing_such: 1 } }],
    ["shared by all", { all: { nothing_such: 1 } }],
  ])("a threshold %s that there is not is refused", async (_, thresholds) => {
    expect((await listRules.run(workspacePortsOf({ choices: { thresholds } }), {})).ok).toBe(false);
  });
});

describe("what a rule needs", () => {
  const partsOf = async (rule: string, tables: Parameters<typeof workspacePortsOf>[0]) => {
    const { rules: found } = answered(await ruleNeeds.run(workspacePortsOf(tables), { rule }));
    return found[0]?.parts.map(({ part, runs, missing }) => [part, runs, missing]);
  };

  test("nothing is known of a workspace that is not asked; money is in a currency to come", async () => {
    const needs = answered((await ruleNeeds.alone?.({} as never, { rule: "institute-support" })) as Awaited<ReturnType<typeof ruleNeeds.run>>);
    const [first] = needs.rules[0]?.parts ?? [];
    expect([first?.runs, first?.missing, first?.roles.every(({ table }) => table === null)]).toEqual([null, [], true]);
    expect(first?.roles.flatMap(({ fields }) => fields).find(({ field }) => field === "total_assets")?.unit).toBe("currency 10k");
  });

  test.each<[string, string, Readonly<Record<string, string>>, readonly unknown[]]>([
    ["without any of its tables", "institute-support", {}, ["findings", "no", ["institutes", "firms"]]],
    [
      "with one whose field is not there",
      "institute-support",
      { institutes: "institute,region,programmes", firms: "firm,industry" },
      ["findings", "no", ["firms.total_assets"]],
    ],
    ["with all", "institute-support", { institutes: "institute,region,programmes", firms: "firm,industry,total_assets" }, ["findings", "yes", []]],
    [
      "a table beside, with what it must have alone",
      "dispersed-supervision",
      { departments: "department,name" },
      ["departments", "partly", ["departments.kind"]],
    ],
  ])("a part runs or not: %s", async (_, rule, headers, expected) => {
    const tables = Object.fromEntries(Object.entries(headers).map(([name, header]) => [name, { csv: `${header}\n` }]));
    expect(await partsOf(rule, { tables })).toContainEqual(expected);
  });

  test("a rule that there is not, and a file without the name of its table, are refused", async () => {
    expect(told(await ruleNeeds.run(workspacePortsOf(), { rule: "guessing" }))).toEqual(["diagnosis.unknown-rule --rule"]);
    expect(told(await ruleNeeds.run(workspacePortsOf(), { data: fileOf("a,b\n1,2\n") }))).toEqual(["import.table-name as"]);
    expect((await ruleNeeds.run(workspacePortsOf(), { data: fileOf(""), as: "firms" })).ok).toBe(false);
  });

  test("a file that is not imported yet is looked at as if it were", async () => {
    const ports = workspacePortsOf({ tables: { institutes: { csv: "institute,region,programmes\na,b,c\n" } } });
    const asked = {
      rule: "institute-support",
      data: fileOf("firm,industry,total_assets\nf,gears,5\n"),
      as: "firms",
      mapping: fileOf("units: {total_assets: CNY}\n", "m.yaml"),
    };
    expect(answered(await ruleNeeds.run(ports, asked)).rules[0]?.parts[0]).toMatchObject({ runs: "yes", missing: [] });
  });
});
