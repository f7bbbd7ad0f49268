import { describe, expect, test } from "vitest";
import { recordOf } from "../../../test/record-of.ts";
import { findingOn, findingsOf } from "../../../test/rule-probe.ts";
import { storedRecord } from "../../../test/stored-record.ts";
import { mandatesMissing } from "../../capabilities/bodies/rules/mandates-missing/mandates-missing.ts";
import { idleBases } from "../../capabilities/facilities/rules/idle-bases/idle-bases.ts";
import { instrumentHoles } from "../../capabilities/instruments/rules/instrument-holes/instrument-holes.ts";
import { qualificationGaps } from "../../capabilities/qualification/rules/qualification-gaps/qualification-gaps.ts";
import { needsUnanswered } from "../../capabilities/results/rules/needs-unanswered/needs-unanswered.ts";
import { skillsShort } from "../../capabilities/skills/rules/skills-short/skills-short.ts";
import { sourcesInMemory } from "../../judging/sources-in-memory.ts";
import type { StoredRecord } from "../../register/record-store.ts";
import type { ThresholdValue } from "../../workspace/threshold.ts";
import type { Rule } from "../rule.ts";

type Fields = Readonly<Record<string, unknown>>;

const stored = (type: string, id: string, fields: Fields = {}): StoredRecord => {
  const { id: own, ...body } = recordOf<Fields & { readonly id: string }>(type, { id, ...fields });
  return storedRecord(type, own, body);
};
const many = (n: number, make: (at: number) => StoredRecord): StoredRecord[] => Array.from({ length: n }, (_, at) => make(at));
async function of(rule: Rule, records: readonly StoredRecord[], part?: string, given: Readonly<Record<string, ThresholdValue>> = {}, base = 2026) {
  return findingOn(await findingsOf(rule, sourcesInMemory({}, records), given, base), "CN", part);
}

describe("needs without an offer", () => {
  const technologies = many(8, (at) => stored("technology", `t${at}`));
  const needs = many(8, (at) => stored("need", `n${at}`, { problem: "p", technologies: [`t${at}`] }));
  const offers = (n: number) => many(n, (at) => stored("result", `r${at}`, { technologies: [`t${at}`], offered_on: "2024" }));

  test("six of eight needs meet no result: confirmed, and each is named", async () => {
    const found = await of(needsUnanswered, [...technologies, ...needs, ...offers(2)]);
    expect(found).toMatchObject({ verdict: "confirmed", value: 0.75, comparison: expect.objectContaining({ open: ["n2", "n3", "n4", "n5", "n6", "n7"] }) });
    expect(found.bears_on).toContain("M1.4");
  });

  test("one of eight is not a finding; a match that both agreed to answers a need", async () => {
    expect(await of(needsUnanswered, [...technologies, ...needs, ...offers(7)])).toMatchObject({ verdict: "not-supported", value: 0.125 });
    const agreed = many(5, (at) => stored("match", `m${at}`, { result: "r0", need: `n${at + 2}`, score: 1, status: "agreed" }));
    expect(await of(needsUnanswered, [...technologies, ...needs, ...offers(2), ...agreed])).toMatchObject({ verdict: "not-supported", value: 0.125 });
  });

  test("results that name no technology, or none at all, tell nothing: unknown is not none", async () => {
    const uncoded = many(5, (at) => stored("result", `u${at}`, { offered_on: "2024" }));
    expect(await of(needsUnanswered, [...needs, ...uncoded])).toMatchObject({ verdict: "insufficient-data", reason: "not-coded" });
    expect((await of(needsUnanswered, needs)).verdict).toBe("insufficient-data");
    expect((await of(needsUnanswered, [])).verdict).toBe("insufficient-data");
  });

  test("a withdrawn result answers nobody, and the order of records changes nothing", async () => {
    const withdrawn = offers(8).map((each, at) => (at < 6 ? { ...each, body: { ...each.body, withdrawn_on: "2025" } } : each));
    const all = [...technologies, ...needs, ...withdrawn];
    const found = await of(needsUnanswered, all);
    expect(found.value).toBe(0.75);
    expect(await of(needsUnanswered, all.toReversed())).toEqual(found);
  });
});

describe("groups that a tool leaves out", () => {
  const policy = (id: string, instrument: string, groups: readonly string[], own: Fields = {}) =>
    stored("policy-instrument", id, { instrument, target_groups: groups, ...own });
  const groups = ["research-organisations", "people", "firms-by-size", "firms-by-age"];
  const known = async (records: readonly StoredRecord[], part: string, listed: readonly string[] = [part]) =>
    of(instrumentHoles, records, part, { listed_tools: [...listed], groups });

  test("a hole is one only where somebody says that the list is whole", async () => {
    const relief = [policy("relief", "PI015", ["people"])];
    expect(await known(relief, "tax")).toMatchObject({ verdict: "confirmed", value: 0.75 });
    expect(await known(relief, "tax", [])).toMatchObject({ verdict: "insufficient-data", reason: "not-coded" });
    expect((await known([policy("relief", "PI015", groups)], "tax")).verdict).toBe("not-supported");
  });

  test("each of the five tools has a finding of its own on its own measure", async () => {
    const found = await findingsOf(instrumentHoles, sourcesInMemory({}, [policy("loan", "PI012", groups)]), {
      listed_tools: ["tax", "finance", "procurement", "property", "bodies"],
      groups,
    });
    expect(found.map(({ part, verdict, bears_on: on }) => [part, verdict, on.filter((each) => each.startsWith("M1.T"))])).toEqual([
      ["tax", "confirmed", ["M1.T1"]],
      ["finance", "not-supported", ["M1.T2"]],
      ["procurement", "confirmed", ["M1.T3"]],
      ["property", "confirmed", ["M1.T4"]],
      ["bodies", "confirmed", ["M1.T5"]],
    ]);
  });

  test("a policy that has ended reaches nobody; one without groups is unknown and no hole", async () => {
    expect((await known([policy("old", "PI015", groups, { to: 2020 })], "tax")).verdict).toBe("confirmed");
    expect((await known([policy("vague", "PI015", [])], "tax")).verdict).toBe("insufficient-data");
  });
});

test("testing bases of firms: idle or closed ones are found, hours that nobody recorded are no idleness", async () => {
  const base = (at: number, effective: number | null, external: number | null) =>
    stored("facility", `f${at}`, { owner_type: "enterprise-led", effective_hours: effective, external_hours: external });
  expect(await of(idleBases, [base(1, 300, null), base(2, 1500, 10), base(3, 1500, 10), base(4, 1500, 900)])).toMatchObject({
    verdict: "confirmed",
    value: 0.75,
  });
  expect(
    (
      await of(
        idleBases,
        many(4, (at) => base(at, 1500, 600)),
      )
    ).verdict,
  ).toBe("not-supported");
  expect(
    await of(
      idleBases,
      many(9, (at) => base(at, null, null)),
    ),
  ).toMatchObject({ verdict: "insufficient-data", reason: "not-coded" });
  expect((await of(idleBases, [base(1, 1, 0)])).verdict).toBe("insufficient-data");
});

describe("technologies without a body", () => {
  const records = many(5, (at) => stored("technology", `t${at}`));
  const priority = stored("priority", "p", { technologies: records.map(({ id }) => id) });
  const mandate = (at: number, role: string, own: Fields = {}) => stored("mandate", `m${at}${role}`, { body: "b", technology: `t${at}`, role, ...own });
  const answered = [0, 1, 2].map((at) => mandate(at, "answers", { years_of_money: at === 0 ? 5 : 1 }));
  const listed = { listed_roles: ["answers", "supervises"] };
  const ask = (mandates: readonly StoredRecord[], part: string, given: Readonly<Record<string, ThresholdValue>> = {}) =>
    of(mandatesMissing, [...records, priority, ...mandates], part, given);

  test("by role and in the base year, where all mandates of the role are recorded", async () => {
    expect(await ask(answered, "answers", listed)).toMatchObject({ verdict: "confirmed", value: 0.4 });
    expect(await ask(answered, "supervises", listed)).toMatchObject({ verdict: "confirmed", value: 1 });
    const all = [0, 1, 2, 3, 4].map((at) => mandate(at, "answers"));
    expect((await ask(all, "answers", listed)).verdict).toBe("not-supported");
    // The same mandates, over before the base year.
    const over = answered.map((each) => ({ ...each, body: { ...each.body, to: "2020-12-31" } }));
    expect(await ask(over, "answers", listed)).toMatchObject({ verdict: "confirmed", value: 1 });
  });

  test("what nobody recorded any mandate of was perhaps forgotten: unknown, and neither confirmed nor counted", async () => {
    expect((await ask(answered, "answers")).verdict).toBe("insufficient-data");
    expect((await ask([], "answers")).verdict).toBe("insufficient-data");
    // Who recorded another role of it has looked at it.
    const supported = [3, 4].map((at) => mandate(at, "supports"));
    expect(await ask([...answered, ...supported], "answers")).toMatchObject({ verdict: "confirmed", value: 0.4 });
    expect(await ask([...answered, mandate(3, "supports")], "answers")).toMatchObject({ verdict: "confirmed", value: 0.25 });
    expect(await ask([...answered, mandate(3, "answers")], "answers")).toMatchObject({ verdict: "not-supported", value: 0 });
  });
});

test("from standard to product: a missing step is one only where the item says to which day its chain is recorded", async () => {
  const technology = stored("technology", "t");
  const item = (at: number, own: Fields = {}) =>
    stored("item", `i${at}`, { link: "l", list: "material", needed: true, technology: "t", chain_as_of: "2026-01-01", ...own });
  const standard = stored("standard", "s", { number: "GB/T 1", technologies: ["t"], status: "in-force" });
  const method = stored("test-method", "m", { standard: "s" });
  const laboratory = (to: string, own: Fields = {}) => stored("accreditation", "a", { facility: "f", scope: [{ standard: "s" }], to, ...own });
  const product = (at: number) => stored("evaluated-product", `p${at}`, { item: `i${at}`, result: "pass", on: "2025-01-01", home: true });
  const items = many(4, (at) => item(at));
  const whole = [technology, ...items, standard, method, laboratory("2030-01-01")];
  expect(await of(qualificationGaps, [...whole, ...many(4, product)])).toMatchObject({ verdict: "not-supported", value: 0 });
  expect(await of(qualificationGaps, [...whole, product(0), product(1)])).toMatchObject({ verdict: "confirmed", value: 0.5 });
  expect((await of(qualificationGaps, [technology, ...items, standard, method, laboratory("2024-01-01"), ...many(4, product)])).value).toBe(1);
  expect(
    (await of(qualificationGaps, [technology, ...items, standard, method, laboratory("2030-01-01", { suspended: true }), ...many(4, product)])).value,
  ).toBe(1);
  expect((await of(qualificationGaps, [technology, ...many(4, (at) => item(at, { chain_as_of: null })), standard])).verdict).toBe("insufficient-data");
});

test("skills: more open posts than a year of training gives who stay", async () => {
  const post = (at: number, skill: string) => stored("post", `p${at}${skill}`, { skills: [skill], needed_from: "2026-01-01" });
  const training = (skill: string) => stored("training", `t-${skill}`, { skills: [skill] });
  const cohort = (skill: string, own: Fields) => stored("cohort", `c-${skill}`, { training: `t-${skill}`, from: "2024-09-01", ...own });
  const posts = ["a", "b", "c"].flatMap((skill) => many(4, (at) => post(at, skill)));
  const short = [
    training("a"),
    cohort("a", { enrolled: 10, completed: 8, asked_after_12: 8, in_field_after_12: 3 }),
    training("b"),
    cohort("b", { enrolled: 9, completed: 9 }),
  ];
  // Of a 8 × 3/8 stay where 4 are asked for; c has no training at all.
  expect(await of(skillsShort, [...posts, ...short])).toMatchObject({ verdict: "confirmed", comparison: expect.objectContaining({ open: ["a", "c"] }) });
  const enough = ["a", "b", "c"].flatMap((skill) => [training(skill), cohort(skill, { enrolled: 9, completed: 9 })]);
  expect((await of(skillsShort, [...posts, ...enough])).verdict).toBe("not-supported");
  expect((await of(skillsShort, [...posts, ...["a", "b", "c"].map(training)])).verdict).toBe("insufficient-data");
});
