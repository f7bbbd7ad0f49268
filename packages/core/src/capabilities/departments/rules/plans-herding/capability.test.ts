import { describe, expect, test } from "vitest";
import { recordOf } from "../../../../../test/record-of.ts";
import { storedRecord } from "../../../../../test/stored-record.ts";
import type { WrittenTable } from "../../../../evidence/queries/evidence-in-memory.ts";
import { sourcesInMemory } from "../../../../judging/sources-in-memory.ts";
import type { OfficePlan } from "../../../../register/entities/office-plan.ts";
import type { OfficePlanLine } from "../../../../register/entities/office-plan-line.ts";
import type { PlannedLine } from "../plans/gather-plans.ts";
import { gatherCapability } from "./capability.ts";
import { crowdingTests, fieldChoices } from "./field-choices.ts";

const capabilityOf = (tables: Readonly<Record<string, WrittenTable>>) => gatherCapability(sourcesInMemory(tables));
const programmes = { csv: "programme,field\nP,physics\nQ,biology\nR,\n" };
const projects = (rows: string) => ({ csv: `project,programme,region\n${rows}` });

describe("how able places are", () => {
  test("as the office states it, by every figure that its table has; what is unknown is missing", async () => {
    const csv = "region,field,strength,talent\nb,physics,0.2,\na,physics,0.1,0.5\n,physics,0.9,0.9\na,,0.9,0.9\n";
    const found = await capabilityOf({ office_fields: { csv, numbers: ["strength", "talent"] } });
    expect([found?.regions, found?.fields, found?.figures]).toEqual([["a", "b"], ["physics"], ["strength", "talent"]]);
    expect([found?.of("a", "physics"), found?.of("b", "physics"), found?.of("c", "physics")]).toEqual([[0.1, 0.5], [0.2, Number.NaN], null]);
  });

  test("by the projects led: against the most in the field, against what size gives, and nearness of the other fields", async () => {
    const rows = "1,P,a\n2,P,a\n3,Q,a\n4,P,b\n5,Q,c\n6,R,c\n7,P,\n8,X,c\n";
    const found = await capabilityOf({ projects: projects(rows), programmes });
    expect([found?.regions, found?.fields, found?.figures]).toEqual([
      ["a", "b", "c"],
      ["biology", "physics"],
      ["strength", "specialisation", "relatedness"],
    ]);
    // Five projects, three in physics: a leads 2 of its 3 there, where its size gives 1.8. Cosine of the fields: 2 / (sqrt 5 sqrt 2).
    const cosine = 2 / Math.sqrt(10);
    expect(found?.of("a", "physics")).toEqual([1, expect.closeTo(3 / 2.8 / (1 + 3 / 2.8), 9), expect.closeTo(cosine, 9)]);
    expect(found?.of("b", "physics")).toEqual([0.5, expect.closeTo(2 / 1.6 / (1 + 2 / 1.6), 9), Number.NaN]);
    expect(found?.of("b", "biology")).toEqual([0, expect.closeTo(1 / 1.4 / (1 + 1 / 1.4), 9), expect.closeTo(cosine, 9)]);
    expect([found?.of("d", "physics"), found?.of("a", "chemistry")]).toEqual([null, null]);
  });

  test.each<[string, Readonly<Record<string, WrittenTable>>]>([
    ["without any table", {}],
    ["without programmes", { projects: projects("1,P,a\n2,Q,b\n") }],
    ["of one place", { projects: projects("1,P,a\n2,Q,a\n"), programmes }],
    ["of one field", { projects: projects("1,P,a\n2,P,b\n"), programmes }],
  ])("it is not known %s", async (_, tables) => {
    expect(await capabilityOf(tables)).toBeNull();
  });
});

const kept = { plan: "p", plan_version: "1", bundle: "b", signed_by: "s" };
const planned = (office: string, own: { readonly technology?: string; readonly field?: string; readonly region?: string | null }): PlannedLine => ({
  line: recordOf<OfficePlanLine>("office-plan-line", { id: `${office}-l`, plan: office, line: "1", field: own.field ?? null }),
  plan: recordOf<OfficePlan>("office-plan", { id: office, office, region: own.region === undefined ? office : own.region, status: "adopted", ...kept }),
  ...{ office, region: null, technology: own.technology ?? null, record: storedRecord("office-plan-line", `${office}-l`) },
});

test("a line acts in the field that is its technology or that its text names; others are outside, each once, and a line of nothing is neither", () => {
  const lines = [
    planned("b", { technology: "physics" }),
    planned("b", { field: "Ｂiology" }),
    planned("b", { technology: "chemistry" }),
    planned("b", { technology: "chemistry" }),
    planned("a", { field: "geology", region: null }),
    planned("a", { region: null }),
  ];
  const found = fieldChoices(lines, { fields: ["biology", "physics"] });
  expect([found.offices, [...found.chosen], found.known, found.unknown]).toEqual([
    [
      { id: "a", region: null },
      { id: "b", region: "b" },
    ],
    [0, 0, 1, 1],
    2,
    2,
  ]);
});

test("without capability every field is as likely: four offices that choose one of two each fill a field as rarely as they leave it empty", () => {
  const offices = ["a", "b", "c", "d"];
  const found = fieldChoices(
    offices.map((office) => planned(office, { technology: "x" })),
    { fields: ["x", "y"] },
  );
  const [x, y] = crowdingTests(found, null, 0.05);
  expect([x?.observed, x?.mean, x?.pValue]).toEqual([4, expect.closeTo(2, 9), expect.closeTo(1 / 8, 9)]);
  expect([y?.observed, y?.mean]).toEqual([0, expect.closeTo(2, 9)]);
});

test("a figure that nobody knows of a field, and an office without a place, count as the mean and change nothing", async () => {
  const csv = "region,field,strength\na,x,1\na,y,1\nb,x,1\nb,y,1\na,z,\nb,z,\n";
  const capability = await capabilityOf({ office_fields: { csv, numbers: ["strength"] } });
  const lines = ["a", "b", "c"].map((office) => planned(office, { technology: office === "c" ? "y" : "x", region: office === "c" ? null : office }));
  const tests = crowdingTests(fieldChoices(lines, capability ?? { fields: [] }), capability, 0.05);
  expect(tests.map(({ observed, mean }) => [observed, mean])).toEqual([2, 1, 0].map((observed) => [observed, expect.closeTo(1, 6)]));
});
