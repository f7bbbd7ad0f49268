import { expect, test } from "vitest";
import { findingOn, findingsOf } from "../../../../../test/rule-probe.ts";
import { storedRecord } from "../../../../../test/stored-record.ts";
import { sourcesInMemory } from "../../../../judging/sources-in-memory.ts";
import type { StoredRecord } from "../../../../register/record-store.ts";
import { missingComplement as rule } from "./missing-complement.ts";

const display = [
  storedRecord("technology-system", "display"),
  storedRecord("link", "panel", { system: "display" }),
  storedRecord("link", "tools", { system: "display" }),
];
const made = storedRecord("item", "glass", { link: "panel", list: "material", needed: true, producers: ["boe"] });
const funded = storedRecord("item", "driver", { producers_as_of: "2022-06-30", link: "panel", list: "key-technology", needed: true, producers: [] });
const lacking = storedRecord(
  "item",
  "evaporator",
  { link: "tools", list: "manufacturing-equipment", needed: true, producers: [], producers_as_of: "2022-06-30" },
  3,
);
const project = storedRecord("project", "p1", { items: ["driver"] });
const findings = (records: readonly StoredRecord[]) => findingsOf(rule, sourcesInMemory({}, records));

test("confirms where a needed item has neither producer nor project, and names it", async () => {
  const found = findingOn(await findings([...display, made, funded, lacking, project, storedRecord("project", "p2")]), "display");
  expect(found).toMatchObject({ id: "P4.1-missing-complement-display", verdict: "confirmed", value: 1, subject: { type: "technology-system", id: "display" } });
  expect(found.comparison).toMatchObject({ needed: 3, missing: ["evaporator"] });
  expect(found.statement.en).toContain("1 has no producer and no project: evaporator en");
  expect(found.evidence).toContainEqual({ type: "item", id: "evaporator", version: 3 });
  expect(found.evidence).toContainEqual({ type: "project", id: "p1", version: 1 });
  expect(found.evidence).not.toContainEqual(expect.objectContaining({ id: "p2" }));
});

test("refuses where every needed item has one; who makes the missing item changes the verdict", async () => {
  const filled = { ...lacking, body: { ...lacking.body, producers: ["somebody"] } };
  const found = findingOn(await findings([...display, made, funded, filled, project]), "display");
  expect(found).toMatchObject({ verdict: "not-supported", value: 0 });
});

test("says insufficient data where nothing is said to be needed, and where there is no card", async () => {
  const undecided = storedRecord("item", "x", { link: "panel", list: "standard", needed: null, producers: [] });
  const found = findingOn(await findings([...display, undecided]), "display");
  expect(found).toMatchObject({ verdict: "insufficient-data", value: null });
  expect(found.statement.en).toContain("1 are undecided");
  expect(findingOn(await findings([]), "CN").verdict).toBe("insufficient-data");
});

test("a list that nobody has filled is unknown, not missing; what is not needed is not missing", async () => {
  const spare = storedRecord("item", "spare", { link: "panel", list: "standard", needed: false, producers: [] });
  const found = findingOn(await findings([...display, made, spare]), "display");
  expect(found.verdict).toBe("not-supported");
  expect(found.comparison?.["unfilled_lists"]).toHaveLength(7);
  expect(found.statement.en).toContain("what is missing there is unknown: Key technology list");
});

test("unknown is not none: without an as-of date, and where most projects name no item, an open item is not missing", async () => {
  const undated = storedRecord("item", "evaporator", { link: "tools", list: "manufacturing-equipment", needed: true, producers: [] });
  const found = findingOn(await findings([...display, made, undated, project]), "display");
  expect(found).toMatchObject({ verdict: "insufficient-data", reason: "not-coded", value: null });
  const silent = ["q1", "q2", "q3"].map((id) => storedRecord("project", id));
  expect(findingOn(await findings([...display, made, lacking, project, ...silent]), "display").statement.en).toContain("Of 4 projects 1");
  expect(findingOn(await findings([...display, made, ...silent]), "display").verdict).toBe("not-supported");
});

test("circular: the project for which an item was entered does not cover it", async () => {
  const own = { ...funded, body: { ...funded.body, source: "nkrdp_projects.project_no: p1" } };
  expect(findingOn(await findings([...display, made, own, project]), "display")).toMatchObject({ verdict: "confirmed", comparison: { missing: ["driver"] } });
});

test("a retired item is gone, and one invented record marks the finding", async () => {
  const found = findingOn(await findings([...display, made, { ...lacking, retired: true }]), "display");
  expect(found).toMatchObject({ verdict: "not-supported", synthetic: false });
  const invented = storedRecord("item", "y", { link: "panel", list: "quality", needed: true, producers: ["boe"], synthetic: true });
  expect(findingOn(await findings([...display, made, invented]), "display").synthetic).toBe(true);
});
