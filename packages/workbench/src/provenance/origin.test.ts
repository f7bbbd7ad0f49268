import { expect, test } from "vitest";
import { type Origin, parseOrigin, printOrigin } from "./origin.ts";

const doors: readonly Origin[] = [
  { kind: "finding", id: "isomorphism:CN" },
  { kind: "number", figure: "single.0.ratio", id: "isomorphism:CN~a" },
  { kind: "rows", table: "province_indicators", rows: "12,30-41" },
  { kind: "record", type: "organisation", id: "600388.SH" },
  { kind: "record", type: "project", id: "2018~A" },
  { kind: "line", region: "350000", id: "M2.3-01" },
];

test.each(doors)("a door survives the address: %o", (door) => {
  expect(parseOrigin(printOrigin(door))).toEqual(door);
});

test.each(["", "finding", "rows~table", "elsewhere~a~b", "record~~x"])("'%s' is no door", (text) => {
  expect(parseOrigin(text)).toBeNull();
});
