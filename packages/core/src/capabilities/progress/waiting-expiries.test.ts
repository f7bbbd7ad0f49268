import { expect, test } from "vitest";
import { recordOf } from "../../../test/record-of.ts";
import type { PropertyAccreditation } from "../instruments/entities/property-accreditation.ts";
import type { Accreditation } from "../qualification/entities/accreditation.ts";
import type { EvaluatedProduct } from "../qualification/entities/evaluated-product.ts";
import { waitingExpiries } from "./waiting-expiries.ts";

const none = { accreditations: [], products: [], property: [] };
const lab = (id: string, own: Readonly<Record<string, unknown>>) =>
  recordOf<Accreditation>("accreditation", { id, facility: "lab", scope: [{ standard: "s", method: null }], ...own });
const names = new Map([["facility lab", { en: "Laboratory", zh: "实验室" }]]);
const told = (accreditations: readonly Accreditation[], at: string) =>
  waitingExpiries({ ...none, accreditations }, names, at).map(({ role, subject: { id }, due, what }) => [role, id, due, what.en]);

test("what ends within 180 days is to be renewed, within 30 it presses; neither before that nor once it has ended", () => {
  const ends = [lab("a", { to: "2026-06-30" })];
  expect(told(ends, "2025-12-31")).toEqual([]);
  expect(told(ends, "2026-01-01")).toEqual([["planner", "a", "2026-06-30", "Renew before its validity ends: Laboratory"]]);
  expect(told(ends, "2026-05-30")).toEqual([["planner", "a", "2026-06-30", "Renew before its validity ends: Laboratory"]]);
  expect(told(ends, "2026-05-31")).toEqual([["planner", "a", "2026-06-30", "Renew now, its validity ends within 30 days: Laboratory"]]);
  expect(told(ends, "2026-06-30")).toHaveLength(1);
  expect(told(ends, "2026-07-01")).toEqual([]);
});

test("an end that is known to the month lasts to its last day; one without an end, suspended, or renewed by another of the same scope waits for nobody", () => {
  expect(told([lab("a", { to: "2026-06" })], "2026-06-01").map(([, , due]) => due)).toEqual(["2026-06-30"]);
  expect(told([lab("a", { to: null }), lab("b", { facility: "other", to: "2026-06-30", suspended: true })], "2026-06-01")).toEqual([]);
  expect(told([lab("a", { to: "2026-06-30" }), lab("b", { to: "2029-01-01" })], "2026-06-01")).toEqual([]);
  expect(told([lab("a", { to: "2026-06-30" }), lab("b", { to: "2029-01-01", suspended: true })], "2026-06-01")).toHaveLength(1);
  expect(told([lab("a", { to: "2026-06-30" }), lab("b", { to: "2029-01-01", scope: [] })], "2026-06-01")).toHaveLength(1);
});

test("products that passed and accreditations in intellectual property likewise; one that failed has nothing to renew", () => {
  const products = [
    { id: "p", item: "i", result: "pass", to: "2026-06-30" },
    { id: "q", item: "i", result: "fail", to: "2026-06-30" },
  ].map((each) => recordOf<EvaluatedProduct>("evaluated-product", each));
  const property = [recordOf<PropertyAccreditation>("property-accreditation", { id: "x", organisation: "firm", to: "2026-06-30" })];
  const waits = waitingExpiries({ ...none, products, property }, names, "2026-06-01");
  expect(waits.map(({ subject }) => `${subject.type} ${subject.id}`)).toEqual(["evaluated-product p", "property-accreditation x"]);
  expect(waits[1]?.what.zh).toBe("有效期将在30日内届满，请尽快续期：firm");
});
