import { expect, test } from "vitest";
import { officeOf } from "../../../../test/office.ts";
import type { Finding } from "../../../diagnosis/finding/finding.ts";
import type { DesignContext } from "../../../plan/design-context.ts";
import { hoursShort, lendElsewhere } from "./lend-elsewhere.ts";

const records = {
  region: [{ id: "p" }, { id: "c", parent: "p" }],
  organisation: [{ id: "o1" }, { id: "o2" }],
  facility: [{ id: "full" }, { id: "other" }],
};
const units = [
  {
    type: "facility",
    id: "full",
    owner: "o1",
    region: "c",
    refused: 60,
    free_elsewhere: 40,
    short: 20.04,
    elsewhere: [{ type: "facility", id: "other", owner: "o2", hours: 40 }],
  },
  { type: "facility", id: "other", owner: "o2", region: null, refused: 5, free_elsewhere: 0, short: 5, elsewhere: [] },
];
const found = (part: string, verdict = "confirmed", synthetic = false) =>
  ({
    id: `P4.3-refused-hours-CN-${part}`,
    part,
    verdict,
    synthetic,
    threshold: 0.25,
    value: 0.5,
    question: { en: "q", zh: "q" },
    comparison: { units },
  }) as unknown as Finding;
const context = (region?: string) => ({ ...officeOf({ records }, region), findings: [], national: [] }) as unknown as DesignContext;

test("each pair of a full unit and one alike that stood free is named with both owners and hours, within a year", async () => {
  const [line] = await lendElsewhere.make(context(), [found("elsewhere")]);
  expect(line).toMatchObject({ withinYears: 1, figures: { hours: 40, pairs: 1 }, because: [{ finding: "P4.3-refused-hours-CN-elsewhere" }], synthetic: false });
  expect(line?.table?.rows).toEqual([["full", "o1", "other", "o2", 40]]);
  expect(line?.action.text.en).toContain("40 hours of a year could have been had so");
});

test("hours that nobody had stand by unit and owner, most first, to a tenth", async () => {
  const [line] = await hoursShort.make(context(), [found("short")]);
  expect(line?.figures).toEqual({ hours: 25, facilities: 2 });
  expect(line?.table?.rows).toEqual([
    ["full", "o1", 20],
    ["other", "o2", 5],
  ]);
});

test("a place names its own units alone, those of places within it too; a place without any makes no line", async () => {
  const [line] = await hoursShort.make(context("p"), [found("short")]);
  expect(line?.figures).toEqual({ hours: 20, facilities: 1 });
  expect(await hoursShort.make(context("elsewhere"), [found("short")])).toEqual([]);
});

test("what is not confirmed makes no line, and what rests on invented records says so", async () => {
  expect(await lendElsewhere.make(context(), [found("elsewhere", "not-supported")])).toEqual([]);
  expect(await hoursShort.make(context(), [])).toEqual([]);
  expect((await hoursShort.make(context(), [found("short", "confirmed", true)]))[0]?.synthetic).toBe(true);
});
