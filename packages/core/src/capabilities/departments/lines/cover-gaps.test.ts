import { expect, test } from "vitest";
import { officeOf } from "../../../../test/office.ts";
import type { Finding } from "../../../diagnosis/finding/finding.ts";
import type { DesignContext } from "../../../plan/design-context.ts";
import { coverGaps } from "./cover-gaps.ts";

const records = {
  technology: [{ id: "oled" }, { id: "lcd" }, { id: "laser" }],
  programme: [
    { id: "displays", technologies: ["oled", "lcd"] },
    { id: "panels", technologies: ["lcd"] },
  ],
};
const gap = (...open: readonly string[]) =>
  ({ id: "P2.2-gap-CN", verdict: "confirmed", synthetic: false, comparison: { kind: "count", text: { en: "", zh: "" }, open } }) as unknown as Finding;
const lineOf = async (finding: Finding) => coverGaps.make({ ...officeOf({ records }), findings: [finding], national: [finding] } as DesignContext, [finding]);

test("a gap sets what is to be covered: the fewest programmes take it up, and what none reaches needs a call", async () => {
  const [line] = await lineOf(gap("technology:oled", "technology:lcd", "technology:laser"));
  expect(line?.because).toEqual([{ finding: "P2.2-gap-CN", sets: [{ kind: "coverage", what: "gaps_to_cover", value: 3 }] }]);
  expect(line?.figures).toEqual({ gaps_covered: 2, programmes: 1, gaps_without_programme: 1 });
  expect(line?.certificate).toMatchObject({ status: "optimal", check: { violated: 0 } });
});

test("a refused gap sets nothing, and no line is made", async () => {
  expect(await lineOf({ ...gap("technology:oled"), verdict: "insufficient-data" } as Finding)).toEqual([]);
});
