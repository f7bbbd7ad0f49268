import { expect, test } from "vitest";
import { answered, told, workspacePortsOf } from "../../test/asked-of.ts";
import { regionFindings } from "./region-findings.ts";
import { rules } from "./rules.ts";

const regions = { csv: "code,name,parent\nCN,China,\na,Alpha,CN\n" };
const records = { region: [{ id: "CN" }, { id: "a" }, { id: "far" }] };
const portsOf = (choices = {}) => workspacePortsOf({ tables: { regions }, records, choices });

test("the whole has what is said of it and of no place; a place has its own before those, and one that no table knows is told so", async () => {
  const of = async (region: string) => answered(await regionFindings(portsOf(), region));
  const whole = await of("CN");
  expect(whole.findings.every(({ subject }) => subject.type !== "region" || subject.id === "CN")).toBe(true);
  const [alpha, far] = [await of("a"), await of("far")];
  const own = alpha.findings.filter(({ subject }) => subject.id === "a");
  expect([own.length > 0, alpha.findings.length]).toEqual([true, own.length + whole.findings.filter(({ applies_to: to }) => to === null).length]);
  const silent = far.findings.filter(({ subject }) => subject.id === "far");
  expect(silent.length).toBe(rules.filter(({ speaksOf }) => speaksOf.includes("regions")).length);
  expect(new Set(silent.map(({ verdict }) => verdict))).toEqual(new Set(["insufficient-data"]));
});

test("only rules that are asked for are judged: by code, sub-item, problem, or what they bear on", async () => {
  const judged = async (...only: string[]) => new Set(answered(await regionFindings(portsOf(), "CN", only)).all.map(({ rule }) => rule));
  expect(await judged("herding")).toEqual(new Set(["herding"]));
  const [first] = rules;
  expect((await judged(first?.item ?? "")).has(first?.code ?? "")).toBe(true);
  const ofProblem = await judged("P1");
  expect([...ofProblem].every((code) => rules.some((rule) => rule.code === code && (rule.item.startsWith("P1") || rule.bearsOn.includes("P1"))))).toBe(true);
});

test.each<[string, object, string, readonly string[], readonly string[]]>([
  ["a word that names no rule", {}, "CN", ["guessing"], ["diagnosis.unknown-item --only"]],
  ["a place that is not there", {}, "x", [], ["diagnosis.unknown-region --region"]],
  ["thresholds of a rule that there is not", { thresholds: { guessing: { a: 1 } } }, "CN", [], ["diagnosis.unknown-rule thresholds.guessing"]],
])("refused: %s", async (_, choices, region, only, notes) => {
  expect(told(await regionFindings(portsOf(choices), region, only))).toEqual(notes);
});
