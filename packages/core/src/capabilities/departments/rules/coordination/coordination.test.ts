import { expect, test } from "vitest";
import { findingOn, findingsOf } from "../../../../../test/rule-probe.ts";
import { storedRecord } from "../../../../../test/stored-record.ts";
import { sourcesInMemory } from "../../../../judging/sources-in-memory.ts";
import type { StoredRecord } from "../../../../register/record-store.ts";
import { gap } from "./gap.ts";
import { overlap } from "./overlap.ts";

const call = (id: string, department: string, technologies: readonly string[], amount: string | null = null) =>
  storedRecord("call", id, {
    department,
    technologies,
    items: [],
    status: "open",
    instrument: "PI007",
    budgets: amount === null ? [] : [{ year: 2026, level: "central", amount }],
  });
const technologies = ["a", "b", "c", "d", "e"].map((id) => storedRecord("technology", id, { kind: "generic" }));
const alone = [call("1", "x", ["a", "b", "c"]), call("2", "y", ["d", "e"])];
const of = async (rule: typeof overlap | typeof gap, records: readonly StoredRecord[]) => findingOn(await findingsOf(rule, sourcesInMemory({}, records)), "CN");

test("two departments with the same money on one technology overlap: who and how much", async () => {
  const found = await of(overlap, [
    ...technologies,
    call("1", "x", ["a"], "100"),
    call("2", "y", ["a"], "100"),
    ...["b", "c", "d", "e"].map((id) => call(id, "x", [id], "5")),
  ]);
  expect(found).toMatchObject({ verdict: "confirmed", value: 0.2, item: "P2.2" });
  expect(found.comparison?.["overlapping"]).toEqual([
    {
      column: "technology:a",
      overlap: 0.5,
      by: "money",
      departments: [expect.objectContaining({ department: "x", share: 0.5, amount: 100 }), expect.objectContaining({ department: "y", amount: 100 })],
    },
  ]);
  expect(found.statement.en).toContain("a en");
});

test("a department that gives one part in fifty overlaps with nobody, and each for itself neither", async () => {
  const small = await of(overlap, [
    ...technologies,
    call("1", "x", ["a"], "98"),
    call("2", "y", ["a"], "2"),
    ...["b", "c", "d", "e"].map((id) => call(id, "x", [id], "5")),
  ]);
  expect(small.verdict).toBe("not-supported");
  expect((await of(overlap, [...technologies, ...alone])).verdict).toBe("not-supported");
});

test("without departments or with few things nothing can be said", async () => {
  expect((await of(overlap, [...technologies, call("1", "x", ["a", "b", "c", "d", "e"])])).verdict).toBe("insufficient-data");
  expect((await of(overlap, [storedRecord("project", "p", { technologies: ["a"], items: [], programme: null })])).verdict).toBe("insufficient-data");
});

test("a needed item on which nobody acts is a gap; a project on its technology closes it", async () => {
  const items = ["i", "j", "k"].map((id) => storedRecord("item", id, { needed: true, technology: id === "k" ? "a" : null, producers: [] }));
  const onItems = storedRecord("project", "p", { items: ["i", "j"], technologies: [], programme: null });
  expect(await of(gap, [...items, onItems])).toMatchObject({ verdict: "confirmed", value: 1, comparison: expect.objectContaining({ open: ["item:k"] }) });
  expect((await of(gap, [...items, onItems, call("1", "x", ["a"])])).verdict).toBe("not-supported");
  expect((await of(gap, [items[0] as StoredRecord])).verdict).toBe("insufficient-data");
});

test("unknown is not none: where most records name nothing, an open thing is unknown; where all that is needed is named, silence elsewhere is nothing", async () => {
  const items = ["i", "j", "k"].map((id) => storedRecord("item", id, { needed: true, technology: null, producers: [] }));
  const silent = ["p1", "p2", "p3"].map((id) => storedRecord("project", id, { items: [], technologies: [], programme: null }));
  const named = (ids: readonly string[]) => storedRecord("project", "p", { items: ids, technologies: [], programme: null });
  const open = await of(gap, [...items, ...silent, named(["i", "j"])]);
  expect(open).toMatchObject({ verdict: "insufficient-data", reason: "not-coded" });
  expect(open.statement.en).toContain("Of 4 calls, programmes and projects 1");
  expect((await of(gap, [...items, ...silent, named(["i", "j", "k"])])).verdict).toBe("not-supported");
  expect((await of(overlap, [...technologies, ...alone, ...silent])).verdict).toBe("insufficient-data");
});

test("circular: a project for which an item was entered does not cover it", async () => {
  const items = ["i", "j", "k"].map((id) =>
    storedRecord("item", id, { needed: true, technology: null, producers: [], source: id === "k" ? "nkrdp_projects.project_no: p" : "report" }),
  );
  const project = storedRecord("project", "p", { items: ["i", "j", "k"], technologies: [], programme: null });
  expect(await of(gap, [...items, project])).toMatchObject({ verdict: "confirmed", comparison: expect.objectContaining({ open: ["item:k"] }) });
});

test("merging two departments removes the overlap and no coverage", async () => {
  const two = [...technologies, call("1", "x", ["a"], "100"), call("2", "y", ["a"], "100"), call("3", "z", ["b", "c", "d", "e"])];
  const merged = two.map((each) => (each.body["department"] === "y" ? { ...each, body: { ...each.body, department: "x" } } : each));
  expect((await of(overlap, two)).verdict).toBe("confirmed");
  expect((await of(overlap, merged)).verdict).toBe("not-supported");
  expect((await of(gap, merged)).value).toBe((await of(gap, two)).value);
});
