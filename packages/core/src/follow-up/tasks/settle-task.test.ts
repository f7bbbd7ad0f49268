import { describe, expect, test } from "vitest";
import { answered, told, workspacePortsOf } from "../../../test/asked-of.ts";
import { callerOf } from "../../../test/told-faults.ts";
import type { WorkspacePorts } from "../../contract/ports.ts";
import { listTasks } from "./list-tasks.ts";
import { settleTask } from "./settle-task.ts";

const id = "plan-superseded:new/1:call/c";
const records = {
  plan: [
    { id: "old", status: "superseded" },
    { id: "new", status: "approved", previous: "old", approved_at: "2026-05-01T00:00:00.000Z" },
  ],
  "plan-line": [{ id: "old-1", plan: "old", line: "1" }],
  call: [{ id: "c", plan_line: "old-1", status: "open", department: "most", synthetic: true }],
};

/** An office in which one thing follows; the clock stands at noon of a day. */
function office({ reaches = true } = {}) {
  const plain = workspacePortsOf({ records });
  const held = Object.assign(plain.records, { changes: async () => [] });
  const ports = (day: string): WorkspacePorts => ({
    ...plain,
    records: held,
    unrestrictedRecords: held,
    caller: callerOf(["programme-officer"]),
    clock: { now: () => `${day}T04:00:00.000Z`, seconds: () => 0 },
    reaches: async () => reaches,
  });
  return {
    settle: async (given: object, day = "2026-05-12") => settleTask.run(ports(day), settleTask.input.parse({ id, reason: "looked at", ...given })),
    list: async (given: object = {}, day = "2026-05-12") => listTasks.run(ports(day), listTasks.input.parse(given)),
    kept: () => held.list("task"),
  };
}

describe("what follows waits", () => {
  test("until somebody answers; what was settled is shown where all is asked for", async () => {
    const made = office();
    expect(answered(await made.list()).tasks).toMatchObject([
      { id, status: "open", reason: null, until: null, synthetic: true, about: { type: "call", id: "c" } },
    ]);
    expect(answered(await made.settle({ as: "done" }))).toMatchObject({
      task: id,
      status: "done",
      settled_by: "li",
      department: "most",
      about: { type: "call", id: "c" },
    });
    expect(answered(await made.list()).tasks).toEqual([]);
    expect(answered(await made.list({ all: true })).tasks).toMatchObject([{ id, status: "done", reason: "looked at", settled_by: "li" }]);
  });

  test("again once the day is over to which it was deferred, with who put it off and why", async () => {
    const made = office();
    answered(await made.settle({ as: "deferred", until: "2026-06-30" }));
    expect(answered(await made.list({}, "2026-06-30")).tasks).toEqual([]);
    expect(answered(await made.list({}, "2026-07-01")).tasks).toMatchObject([{ status: "open", until: "2026-06-30", reason: "looked at" }]);
    expect(answered(await made.list({ all: true }, "2026-06-30")).tasks).toMatchObject([{ status: "deferred" }]);
  });

  test("by the last answer, each being kept", async () => {
    const made = office();
    for (const as of ["refused", "done"]) answered(await made.settle({ as }));
    expect(answered(await made.list({ all: true })).tasks).toMatchObject([{ status: "done" }]);
    expect((await made.kept()).map((each) => [each.id, each.body["status"]])).toEqual([
      ["task-000000001", "refused"],
      ["task-000000002", "done"],
    ]);
    // Who puts off what was refused lets it wait again.
    answered(await made.settle({ as: "deferred", until: "2026-05-13" }));
    expect(answered(await made.list({}, "2026-05-14")).tasks).toHaveLength(1);
  });

  test("from its day on, and no day before", async () => {
    const made = office();
    expect(answered(await made.list({ at: "2026-04-30" })).tasks).toEqual([]);
    expect(answered(await made.list({ at: "2026-05-01" }))).toMatchObject({ at: "2026-05-01", tasks: [{ since: "2026-05-01", due: "2026-05-31" }] });
    for (const at of ["2026-05", "2026-02-30", "tomorrow"]) expect(told(await made.list({ at }))).toEqual(["track.bad-date at"]);
  });
});

describe("an answer that is refused", () => {
  test.each([
    ["deferred to no day", { as: "deferred" }, ["task.until until"]],
    ["done until a day", { as: "done", until: "2026-06-30" }, ["task.until until"]],
    ["deferred to today", { as: "deferred", until: "2026-05-12" }, ["task.until until"]],
    ["deferred to a month", { as: "deferred", until: "2026-06" }, ["task.until until"]],
    ["deferred to a day that there is none of", { as: "deferred", until: "2026-06-31" }, ["task.until until"]],
    ["about what does not follow", { as: "done", id: "plan-superseded:new/1:call/d" }, ["task.not-found id"]],
    ["about nothing", { as: "done", id: "" }, ["task.not-found id"]],
  ])("%s", async (_, given, expected) => {
    const made = office();
    expect(told(await made.settle(given))).toEqual(expected);
    expect(await made.kept()).toEqual([]);
  });

  test("by who does not act on what it is about", async () => {
    const made = office({ reaches: false });
    const refused = await made.settle({ as: "done" });
    expect([told(refused), refused.ok ? null : refused.kind, await made.kept()]).toEqual([["rights.out-of-reach"], "forbidden", []]);
  });

  test("before what follows was there", async () => {
    expect(told(await office().settle({ as: "done" }, "2026-04-30"))).toEqual(["task.not-found id"]);
  });

  test("without a reason", () => {
    expect(settleTask.input.safeParse({ id, as: "done", reason: " \n" }).success).toBe(false);
    expect(settleTask.input.safeParse({ id, as: "open", reason: "x" }).success).toBe(false);
  });
});
