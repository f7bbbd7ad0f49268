import { describe, expect, test } from "vitest";
import { belongingsOf, keptFields, toldFaults, writableBy } from "../../../test/told-faults.ts";
import { entityOf } from "../entities.ts";
import type { RecordType } from "../typed-records.ts";

/** Each type that departments share and outsiders do not see, with what it needs. */
const shared: readonly [RecordType, Readonly<Record<string, unknown>>][] = [
  ["candidate", {}],
  ["criterion-state", { criterion: "1", state: "met", assessed: "2026-05-12" }],
  ["edp-record", { date: "2026-05-12" }],
  ["goal", { indicator: "i" }],
  ["monitoring-step", { kind: "evaluation", due: "2026-12-31" }],
  ["priority", {}],
  ["strategy-body", { organisation: "o", role: "managing" }],
  ["passage", { chapter: "method", stands: "before" }],
];

test.each(shared)("%s: departments read it and who keeps the register writes it, nobody from outside", (type, needed) => {
  const told = toldFaults(type, needed).filter((each) => !each.startsWith("unknown-code"));
  expect([entityOf(type)?.policy.seen, told]).toEqual(["departments", []]);
  expect(toldFaults(type, {}).filter((each) => each.startsWith("missing"))).toEqual(Object.keys(needed).map((name) => `missing-field ${name}`));
  expect(writableBy(type, null, ["editor"]).fields).toEqual(expect.arrayContaining(["labels", ...Object.keys(needed)]));
  for (const role of ["applicant", "reviewer", "finance"]) expect([role, writableBy(type, null, [role]).fields]).toEqual([role, []]);
});

describe("a candidate", () => {
  const told = (fields: object) => toldFaults("candidate", fields);

  test.each([
    [{ earliest: 2027, latest: 2026 }, ["ends-before latest"]],
    [{ earliest: 2027, latest: 2027 }, []],
    [{ trl: 9, trl_after: 10 }, ["out-of-range trl_after"]],
    [{ prerequisites: ["r"], excludes: ["r"] }, ["own-reference prerequisites.0", "own-reference excludes.0"]],
    [{ central_funds: "-1", provincial_funds: "1.5e3" }, ["bad-amount central_funds", "bad-amount provincial_funds"]],
    [{ duration_years: 0 }, []],
    [{ value: { mean: 3, low: 1, high: 2, level: 0.8 }, earliest: 2030, latest: 2029 }, ["out-of-order value", "ends-before latest"]],
    [{ value: { mean: 3, low: 1, high: 4, level: 0.0001 } }, ["out-of-range value.level"]],
    [{ success: { low: 0.2, high: 0.9 } }, ["missing-field success.mode"]],
  ])("%j tells %j", (fields, expected) => {
    expect(told(fields)).toEqual(expected);
  });

  test("it lies in its region, else where its lead lies", async () => {
    const around = { "organisation/maker": { region: "AD1" } };
    expect((await belongingsOf("candidate", { lead: "maker" }, around)).places).toEqual(["AD1"]);
    expect((await belongingsOf("candidate", { lead: "maker", region: "AD2" }, around)).places).toEqual(["AD2"]);
  });
});

describe("a goal", () => {
  test("its figures may be of any sign and may be missing; a year beside them is one", () => {
    expect(keptFields("goal", { indicator: "i", baseline: 0, target: -4.5 })).toMatchObject({ baseline: 0, target: -4.5, milestone: null, actual: null });
    expect(toldFaults("goal", { indicator: "i", target: "10 %", target_year: 30 })).toEqual(["not-number target", "out-of-range target_year"]);
    expect(toldFaults("goal", { indicator: "i", attribute: "wished" })).toEqual(["unknown-code attribute"]);
  });

  test("it lies in its region, else where its priority lies, at whatever distance that says so", async () => {
    const around = { "priority/p": { parent: "q" }, "priority/q": { region: "AD1" }, "priority/x": { parent: "y" }, "priority/y": { parent: "x" } };
    expect((await belongingsOf("goal", { indicator: "i", priority: "p" }, around)).places).toEqual(["AD1"]);
    expect((await belongingsOf("goal", { indicator: "i", priority: "p", region: "AD2" }, around)).places).toEqual(["AD2"]);
    expect((await belongingsOf("goal", { indicator: "i", priority: "x" }, around)).places).toEqual([]);
  });
});

describe("a body of the strategy", () => {
  const body = { organisation: "o", role: "managing" };

  test("leaves office no earlier than it came into it; staff is counted in full time", () => {
    expect(toldFaults("strategy-body", { ...body, since: "2026-05", until: "2026-04-30" })).toEqual(["ends-before until"]);
    expect(toldFaults("strategy-body", { ...body, since: "2026-05", until: "2026" })).toEqual([]);
    expect(keptFields("strategy-body", { ...body, staff: 2.5 })["staff"]).toBe(2.5);
    expect(toldFaults("strategy-body", { ...body, staff: -1 })).toEqual(["out-of-range staff"]);
    expect(toldFaults("strategy-body", { ...body, role: "owning" })).toEqual(["unknown-code role"]);
  });

  test("it lies in its region, else in that of its organisation", async () => {
    expect((await belongingsOf("strategy-body", body, { "organisation/o": { region: "AD1" } })).places).toEqual(["AD1"]);
  });
});

describe("what was said and decided on the way", () => {
  test("a position is what somebody said, whoever it was", () => {
    const positions = [{ position: "For it" }, { stakeholder: "Chamber" }, { position: "Against", group: "press" }];
    expect(toldFaults("edp-record", { date: "2026", positions })).toEqual(["missing-field positions.1.position", "unknown-code positions.2.group"]);
    expect(toldFaults("edp-record", { date: "2026", people: -1 })).toEqual(["out-of-range people"]);
    expect(keptFields("edp-record", { date: "2026", people: 0 })["people"]).toBe(0);
  });

  test("a step may be done before it is due and after it, and a criterion is one of the list", () => {
    expect(toldFaults("monitoring-step", { kind: "revision", due: "2026-06", done: "2025" })).toEqual([]);
    expect(toldFaults("criterion-state", { criterion: "42", state: "met", assessed: "2026" })).toEqual(["unknown-code criterion"]);
    expect(toldFaults("criterion-state", { state: "nearly", assessed: "soon" })).toEqual([
      "missing-field criterion",
      "unknown-code state",
      "bad-date assessed",
    ]);
  });

  test("a priority is not a part of itself", () => {
    expect(toldFaults("priority", { parent: "r", state: "planned", criteria: ["42"] })).toEqual(["unknown-code state", "unknown-code criteria.0"]);
    expect(toldFaults("priority", { parent: "r" })).toEqual(["own-reference parent"]);
  });
});

describe("a passage of a document", () => {
  const passage = (fields: object) => {
    const [chapter] = chaptersOf("chapter");
    return toldFaults("passage", { chapter, stands: "after", ...fields });
  };
  const chaptersOf = (field: string): readonly string[] =>
    ((entityOf("passage")?.schema.shape ?? {}) as unknown as Record<string, { options?: readonly string[] }>)[field]?.options ?? [];

  test("stands in a chapter that some document has, before or after what the program says there", () => {
    expect(new Set(chaptersOf("chapter")).size).toBe(chaptersOf("chapter").length);
    expect(passage({})).toEqual([]);
    expect(passage({ chapter: "no such chapter", stands: "within" })).toEqual(["unknown-code chapter", "unknown-code stands"]);
    expect(passage({ template: "no such document" })).toEqual(["unknown-code template"]);
  });

  test("its order begins with one, and a further language is one by its code", () => {
    expect(passage({ order: 0 })).toEqual(["out-of-range order"]);
    expect(
      passage({ texts: [{ language: "pt", text: "Olá" }, { language: "portuguese", text: "x" }, { language: "PT", text: "x" }, { language: "ko" }] }),
    ).toEqual(["bad-language texts.1.language", "bad-language texts.2.language", "missing-field texts.3.text"]);
  });

  test("blank lines part its paragraphs, and a text of blanks alone is none", () => {
    expect(passage({ text_en: "One.\n\nTwo.", text_zh: "一。\r\n\r\n二。" })).toEqual([]);
    expect(passage({ text_de: "\n\n" })).toEqual(["not-text text_de"]);
  });
});
