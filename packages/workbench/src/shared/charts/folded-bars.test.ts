import { expect, test } from "vitest";
import { foldedBars } from "./folded-bars.ts";

const bars = Array.from({ length: 31 }, (_, at) => ({ id: `r${at + 1}` }));
const said = (asked: readonly string[], of = bars) =>
  foldedBars(of, new Set(asked)).map((row) => ("bar" in row ? row.bar.id : `${row.folded[0].id}–${row.folded.at(-1)?.id}`));

test("few bars are all drawn", () => {
  expect(said([], bars.slice(0, 18))).toEqual(bars.slice(0, 18).map(({ id }) => id));
});

const top = ["r1", "r2", "r3", "r4", "r5", "r6", "r7", "r8"];
const bottom = ["r28", "r29", "r30", "r31"];

test("of many the first and the last are, and the rest is one row", () => {
  expect(said([])).toEqual([...top, "r9–r27", ...bottom]);
});

test("the place that is asked for stands among its neighbours; one alone between is drawn as it is", () => {
  expect(said(["r20"])).toEqual([...top, "r9–r18", "r19", "r20", "r21", "r22–r27", ...bottom]);
  expect(said(["r11"])).toEqual([...top, "r9", "r10", "r11", "r12", "r13–r27", ...bottom]);
  expect(said(["r1", "nowhere"])).toEqual(said([]));
});
