import { expect, test } from "vitest";
import type { Finding } from "../../diagnosis/finding/finding.ts";
import { doctoratesShort, pairsShort } from "./short-of-limit.ts";

type Asked = Pick<Finding, "comparison" | "value" | "threshold">;
const asked = (value: number, threshold: number | null, figures: object): Asked => ({
  value,
  threshold,
  comparison: { kind: "threshold", text: { en: "", zh: "" }, ...figures },
});

test("doctorates up to the limit, at as many first degrees", () => {
  // 0.03 of 1,000 are 30, 18 are there.
  expect(doctoratesShort(asked(0.018, 0.03, { doctorates: 18, first_degrees: 1000 }))?.data.values).toMatchObject({ more: { value: 12 }, now: { value: 18 } });
  expect(doctoratesShort(asked(0.018, 0.01, { doctorates: 18, first_degrees: 1000 }))).toBeNull();
  expect(doctoratesShort(asked(0.018, 0.03, { doctorates: null, first_degrees: null }))).toBeNull();
});

test("pairs of industries up to the limit: of five industries there are ten pairs", () => {
  expect(pairsShort(asked(0.4, 0.7, { industries: 5 }))?.data.values).toMatchObject({ more: { value: 3 }, now: { value: 4 }, all: { value: 10 } });
  expect(pairsShort(asked(0.4, 0.65, { industries: 5 }))?.data.values).toMatchObject({ more: { value: 3 } });
  expect(pairsShort(asked(0.4, 0.4, { industries: 5 }))).toBeNull();
  expect(pairsShort(asked(0.4, null, { industries: 5 }))).toBeNull();
});
