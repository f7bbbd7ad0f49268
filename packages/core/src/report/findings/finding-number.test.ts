import { expect, test } from "vitest";
import { findingNumber } from "./finding-number.ts";

const findings = [
  { id: "P1.3-opening-articles-CN", item: "P1.3" },
  { id: "P2.1-concentration-projects-CN", item: "P2.1" },
  { id: "P1.3-opening-multinationals-CN", item: "P1.3" },
];

test("findings of a part are counted in the order of the document; what it does not hold keeps its id", () => {
  expect(findings.map(({ id }) => findingNumber(id, findings))).toEqual(["P1.3-1", "P2.1-1", "P1.3-2"]);
  expect(findingNumber("P3.4-unstable-support-CN", findings)).toBe("P3.4-unstable-support-CN");
});
