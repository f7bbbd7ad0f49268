import { expect, test } from "vitest";
import { registerInMemory } from "../../../test/register-in-memory.ts";
import { storedRecord } from "../../../test/stored-record.ts";
import { gatherFollowing } from "../../follow-up/tasks/gather-following.ts";
import { planContent } from "./bundle/plan-content.ts";

/** The first of January in Greenwich, and still the last of December in Brasília. */
const approved_at = "2027-01-01T01:30:00Z";
const line = { plan: "plan-1", line: "M1.1-01", item: "M1.1", projects: [], subject: null, previous: null };
const register = registerInMemory([
  storedRecord("plan", "plan-1", { status: "superseded", previous: null, approved_at: "2026-01-05T10:00:00Z", department: "office" }),
  storedRecord("plan", "plan-2", { status: "approved", previous: "plan-1", approved_at, department: "office", region: "BR", plan_version: 2 }),
  storedRecord("plan-line", "plan-1/M1.1-01", line),
  storedRecord("call", "rests", { status: "open", plan_line: "plan-1/M1.1-01" }),
]);
const reading = { ...register, changes: async () => [] };

test.each([
  ["America/Sao_Paulo", "2026-12-31", "2027-01-30"],
  ["Asia/Seoul", "2027-01-01", "2027-01-31"],
])("what follows from a plan begins on the day of the office in %s, and waits from then on", async (time_zone, since, due) => {
  const found = await gatherFollowing(reading, since, { time_zone });
  expect(found.map((each) => [each.kind, each.about.id, each.since, each.due])).toEqual([["plan-superseded", "rests", since, due]]);
});

test("a plan that is handed on was approved on the day of the office", async () => {
  const told = await planContent(register, "plan-2", undefined, { time_zone: "America/Sao_Paulo" });
  expect(told.ok && told.value.plan.map(({ approved_on }) => approved_on)).toEqual(["2026-12-31"]);
});
