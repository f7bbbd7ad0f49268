import { expect, test } from "vitest";
import { officeOf } from "../../../../test/office.ts";
import type { Finding } from "../../../diagnosis/finding/finding.ts";
import type { DesignContext } from "../../../plan/design-context.ts";
import { openHours } from "./open-hours.ts";

const records = {
  region: [{ id: "p" }, { id: "c", parent: "p" }],
  organisation: [{ id: "o1", labels: { en: "First owner" } }, { id: "o2" }],
  facility: [{ id: "low" }, { id: "lower" }],
};
const unit = (id: string, effective: number, more: object = {}) => ({
  ...{ type: "facility", id, owner: "o1", region: "c", machines: 1, available: 2_000, effective, external: 12.34, firms: 0, wait: null },
  ...more,
});
const found = (rule: string, part: string | null, more: object = {}) =>
  ({
    id: `P4.3-${rule}-CN`,
    ...{ part, verdict: "confirmed", synthetic: false, threshold: 0.5, value: 1, question: { en: "q", zh: "q" } },
    comparison: { units: [unit("low", 300), unit("lower", 100, { owner: "o2", region: null })] },
    ...more,
  }) as unknown as Finding;
const context = (region?: string) => ({ ...officeOf({ records }, region), findings: [], national: [] }) as unknown as DesignContext;
const makers = (item: string) => openHours.filter((each) => each.item === item);

test.each([
  ["M4.5", "lent-hours", "idle", 1],
  ["M4.5", "lent-hours", "sharing", 1],
  ["M4.3", "lent-hours", "firms", 2],
  ["M4.1", "lent-hours", "waits", 1],
  ["M4.2", "idle-bases", null, 2],
] as const)("%s: what %s finds (%s) names unit, owner, hours and a term", async (item, rule, part, years) => {
  const lines = (await Promise.all(makers(item).map((each) => each.make(context(), [found(rule, part)])))).flat();
  expect(lines).toHaveLength(1);
  const [line] = lines;
  expect(line).toMatchObject({ withinYears: years, figures: { units: 2, owners: 2 }, because: [{ finding: `P4.3-${rule}-CN` }], synthetic: false });
  expect(line?.table?.rows.map(([id, owner]) => [id, owner])).toContainEqual(["lower", "o2"]);
  expect(line?.table?.rows.find(([id]) => id === "low")).toEqual(["low", "o1", 1, 300, 12.3, 0, null]);
  expect(line?.action.text.en).toMatch(/^Within [12] years? .*2 (units|testing bases)/);
});

test("those with the fewest hours stand first; a place names its own units, and one without any makes no line", async () => {
  const [maker] = makers("M4.5");
  expect((await maker?.make(context(), [found("lent-hours", "idle")]))?.[0]?.table?.rows.map(([id]) => id)).toEqual(["lower", "low"]);
  expect((await maker?.make(context("p"), [found("lent-hours", "idle")]))?.[0]?.table?.rows.map(([id]) => id)).toEqual(["low"]);
  expect(await maker?.make(context("elsewhere"), [found("lent-hours", "idle")])).toEqual([]);
});

test("what is not confirmed, or another part, makes no line; invented records mark it", async () => {
  const [maker] = makers("M4.3");
  expect(await maker?.make(context(), [found("lent-hours", "firms", { verdict: "not-supported" })])).toEqual([]);
  expect(await maker?.make(context(), [found("lent-hours", "idle")])).toEqual([]);
  expect((await maker?.make(context(), [found("lent-hours", "firms", { synthetic: true })]))?.[0]?.synthetic).toBe(true);
});

test("each unit is to reach the limits of the rule, in hours, shares or days, beside what was found", async () => {
  const targets = async (item: string, part: string | null, choices = {}) => {
    const line = makers(item).map((each) =>
      each.make({ ...context(), ...officeOf({ records, choices }) } as unknown as DesignContext, [found(part === null ? "idle-bases" : "lent-hours", part)]),
    );
    return (await Promise.all(line)).flat()[0]?.targets?.map(({ facility, figure, bound, value, now }) => [facility, figure, bound, value, now]);
  };
  expect(await targets("M4.5", "idle")).toEqual([
    ["lower", "effective_hours", "least", 1_200, 100],
    ["low", "effective_hours", "least", 1_200, 300],
  ]);
  expect(await targets("M4.5", "idle", { thresholds: { "lent-hours": { effective_hours: 800 } } })).toContainEqual([
    "low",
    "effective_hours",
    "least",
    800,
    300,
  ]);
  expect(await targets("M4.5", "sharing")).toContainEqual(["low", "external_share", "least", 0.16, 12.34 / 300]);
  expect(await targets("M4.3", "firms")).toContainEqual(["low", "firm_share", "least", 0.05, 0]);
  // Nobody recorded how long one waited.
  expect(await targets("M4.1", "waits")).toContainEqual(["low", "wait_days", "most", 30, null]);
  expect((await targets("M4.2", null))?.map(([, figure, bound]) => [figure, bound])).toEqual([
    ["effective_hours", "least"],
    ["external_share", "least"],
    ["effective_hours", "least"],
    ["external_share", "least"],
  ]);
});
