import { expect, test } from "vitest";
import { outlinesOf } from "./outlines.ts";

test("places are drawn north up, degrees narrower towards the poles", () => {
  const drawn = outlinesOf([
    { region: "A", shape: "10 60 12 60 12 61 10 61 10 60" },
    { region: "B", shape: "12 60 13 60 13 61 12 61 12 60;14 60 14.1 60 14.1 60.1 14 60" },
    { region: "C", shape: "" },
  ]);
  expect(drawn?.outlines.map(({ id }) => id)).toEqual(["A", "B"]);
  // 4.1 degrees of longitude at 60.5 north are as wide as 2.02 of latitude.
  expect((drawn?.width as number) / (drawn?.height as number)).toBeCloseTo(4.1 * Math.cos((60.5 * Math.PI) / 180), 2);
  expect(drawn?.outlines[0]?.path).toMatch(/^M0 /);
  expect(drawn?.outlines[1]?.path.match(/Z/g)).toHaveLength(2);
  const [whole, island] = [drawn?.outlines[1]?.room[0] as number, drawn?.outlines[0]?.room[0] as number];
  expect(whole / island).toBeCloseTo(0.5, 2);
});

test("metres of a projection are taken as they are; nothing is no picture", () => {
  const drawn = outlinesOf([{ region: "A", shape: "4000000 3000000 4100000 3000000 4100000 3050000 4000000 3050000 4000000 3000000" }]);
  expect([drawn?.width, drawn?.height]).toEqual([720, 360]);
  expect(outlinesOf([])).toBeNull();
});
