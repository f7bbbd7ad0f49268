import { expect, test } from "vitest";
import { registerInMemory } from "../../test/register-in-memory.ts";
import { storedRecord } from "../../test/stored-record.ts";
import { toldDepartments } from "./told-department.ts";

const change = (id: string, kind: string, of: string, into: readonly string[], on: string, status = "done") =>
  storedRecord("reorganisation", id, { kind, status, of, into, on });
const booked = { department: "a", call: null, project: null };

test("money is told under the department that its own became part of, at whatever distance, from that day on", async () => {
  const register = registerInMemory([change("r1", "merge", "a", ["b"], "2026-03-01"), change("r2", "merge", "b", ["c"], "2026-09-01")]);
  const toldOn = async (day: string) => (await toldDepartments(register, day))(booked);
  expect(await Promise.all(["2026-02-28", "2026-03-01", "2026-12-31"].map(toldOn))).toEqual(["a", "b", "c"]);
});

test("where a department was parted, money goes with its project, else with its call, else stays where it was booked", async () => {
  const register = registerInMemory([
    change("r", "split", "a", ["b", "c"], "2026-03-01"),
    storedRecord("project", "p", { department: "b" }),
    storedRecord("call", "k", { department: "c" }),
    storedRecord("project", "elsewhere", { department: "z" }),
  ]);
  const told = await toldDepartments(register, "2026-06-01");
  expect(await told({ ...booked, project: "p", call: "k" })).toBe("b");
  expect(await told({ ...booked, call: "k" })).toBe("c");
  expect(await told(booked)).toBe("a");
  // Neither a part of it nor what a part became.
  expect(await told({ ...booked, project: "elsewhere" })).toBe("a");
  expect(await told({ ...booked, project: "no-such" })).toBe("a");
});

test("a new name and what was undone move nothing; money of no department has none", async () => {
  const register = registerInMemory([change("r1", "rename", "a", ["a"], "2026-01-01"), change("r2", "merge", "a", ["b"], "2026-01-01", "undone")]);
  const told = await toldDepartments(register, "2026-06-01");
  expect(await told(booked)).toBe("a");
  expect(await told({ ...booked, department: null })).toBeNull();
});

test("departments that are said to have become each other end somewhere", async () => {
  const register = registerInMemory([change("r1", "merge", "a", ["b"], "2026-01-01"), change("r2", "merge", "b", ["a"], "2026-01-01")]);
  expect(["a", "b"]).toContain(await (await toldDepartments(register, "2026-06-01"))(booked));
});
