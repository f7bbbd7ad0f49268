import { expect, test } from "vitest";
import type { Finding } from "../../diagnosis/finding/finding.ts";
import { mainFindings } from "./main-findings.ts";

function finding(id: string, verdict: Finding["verdict"], strength: Finding["strength"], synthetic = false, to = 2020): Finding {
  return { id, problem: id.slice(0, 2), rule: id, unit: "share", verdict, strength, synthetic, value: 0.3, years: { from: 2000, to } } as Finding;
}

test("three confirmed ones that no choice turns, one of each problem first", () => {
  const all = [
    finding("P1-a", "confirmed", "robust"),
    finding("P1-b", "confirmed", "robust"),
    finding("P2-a", "confirmed", "depends"),
    finding("P3-a", "not-supported", "robust"),
    finding("P4-a", "confirmed", "robust"),
    finding("P4-b", "confirmed", "robust"),
  ];
  expect(mainFindings(all).map(({ id }) => id)).toEqual(["P1-a", "P4-a", "P1-b"]);
});

test("invented ones stand there only where nothing else does", () => {
  const invented = [finding("P1-a", "confirmed", "robust", true), finding("P2-a", "confirmed", "robust", true)];
  expect(mainFindings([...invented, finding("P4-a", "confirmed", "robust")]).map(({ id }) => id)).toEqual(["P4-a"]);
  expect(mainFindings(invented)).toEqual(invented);
});

test("none where every confirmed one depends on a choice", () => {
  expect(mainFindings([finding("P1-a", "confirmed", "depends"), finding("P2-a", "confirmed", null)])).toEqual([]);
});

test("where fewer than three are confirmed, refusals that no choice turns stand beside them: the newest data first, each of another rule", () => {
  const all = [
    finding("P4-a", "confirmed", "robust"),
    finding("P4-b", "not-supported", "robust", false, 2025),
    { ...finding("P4-c", "not-supported", "robust", false, 2024), rule: "P4-b" },
    finding("P1-a", "not-supported", "robust", false, 2011),
    finding("P2-a", "not-supported", "robust", false, 2023),
    finding("P3-a", "not-supported", "depends", false, 2025),
    { ...finding("P3-b", "not-supported", "robust", false, 2025), value: null },
    { ...finding("P1-b", "not-supported", "robust", false, 2025), unit: "probability" },
  ];
  expect(mainFindings(all).map(({ id }) => id)).toEqual(["P4-a", "P4-b", "P2-a"]);
});
