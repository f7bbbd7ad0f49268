import { expect, test } from "vitest";
import type { Choice } from "../finding/finding.ts";
import { besideStatement } from "./beside-chance.ts";

const chance = (mean: number, p: number) => ({ mean, p05: mean - 0.1, p95: mean + 0.1, p_value: p });
const choice = (label: string, value: number, p: number, verdict: Choice["verdict"] = "not-supported"): Choice => ({
  label: { en: label, zh: label },
  value,
  null: chance(0, p),
  verdict,
});
const power = { effect: 0.1, detectable: 0.1, level: 0.8, seen: 0 };
const said = (verdict: Choice["verdict"], value: number, p: number, ...choices: Choice[]) =>
  besideStatement({ verdict, value, null: chance(0, p), choices, power }, 0.05).map(({ text }) => text.en);

test("a choice that chance does not explain on the side asked about, and is not confirmed, is told; one on the other side of chance too", () => {
  expect(said("not-supported", -0.01, 0.7, choice("alone", 0.05, 0.02), choice("later", 0.01, 0.6))).toEqual([
    "Told from chance on the side that is asked about, by less than matters: “alone” (p = 0.020).",
  ]);
  expect(said("insufficient-data", 0.1, 0.07, choice("alone", 0.05, 0.02, "insufficient-data"), choice("by firms", -0.05, 0.85, "insufficient-data"))).toEqual([
    "Told from chance on the side that is asked about, though not confirmed: “alone” (p = 0.020).",
    "On the other side of the middle of what chance gives: “by firms” (p = 0.85).",
  ]);
});

test("nothing is said where what was seen is told from chance itself, of what is confirmed, and without a null", () => {
  expect(said("not-supported", 0.05, 0.01, choice("alone", 0.05, 0.02))).toEqual([]);
  expect(said("not-supported", -0.01, 0.7, choice("alone", 0.3, 0.001, "confirmed"))).toEqual([]);
  expect(besideStatement({ verdict: "not-supported", value: 1, null: null, choices: [choice("alone", 0.05, 0.02)], power }, 0.05)).toEqual([]);
});
