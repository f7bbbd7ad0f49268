import type { Finding } from "@quoin/core";
import { expect, test } from "vitest";
import { mainFindings } from "./main-findings-of.ts";

function finding(id: string, verdict: Finding["verdict"], strength: Finding["strength"], synthetic = false): Finding {
  return { id, problem: id.slice(0, 2), verdict, strength, synthetic } as Finding;
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
