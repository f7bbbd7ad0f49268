import { expect, test } from "vitest";
import { registerInMemory } from "../../test/register-in-memory.ts";
import { storedRecord } from "../../test/stored-record.ts";
import type { Account } from "../contract/account.ts";
import { type Scope, scopes } from "../contract/scope.ts";
import { entityOf } from "../register/entities.ts";
import type { RecordStore } from "../register/record-store.ts";
import { belongsTo, departmentsOf } from "../register/references/belongings.ts";
import { belongsByItself, departmentsByItself } from "../register/references/near-belongings.ts";
import { Visibility } from "./visibility.ts";

const account = (own: Partial<Account>): Account => ({
  ...{ name: "wang", display: "Wang", roles: ["applicant"], department: null, organisation: null, region: null, person: null },
  ...{ disabled: false, created_at: "", created_by: "", ...own },
});
const records = [
  storedRecord("call", "own-call", { department: "dept", status: "open" }),
  storedRecord("application", "own", { department: "dept", organisation: "firm", call: "own-call", status: "submitted" }),
  storedRecord("project", "led", { lead: "firm" }),
  storedRecord("project", "joined", { lead: "rival", participants: [{ organisation: "firm" }], department: "dept" }),
  storedRecord("project", "by-call", { lead: "rival", application: "own" }),
  storedRecord("project", "other", { lead: "rival", department: "else" }),
  storedRecord("project", "nobody's", {}),
  storedRecord("region", "350000"),
  storedRecord("comment", "c", { about: { type: "project", id: "led" }, text: "x", by: "li" }),
];
const store = registerInMemory(records) as unknown as RecordStore;
const get = async (type: string, id: unknown) => (await store.get(type, String(id)))?.body ?? null;

test("what a record names itself is what is found by looking on, or left to be looked up", async () => {
  const told: unknown[] = [];
  for (const { type, id, body } of records) {
    const entity = entityOf(type);
    if (entity === undefined) throw new Error(type);
    const [belongs, departments] = [belongsByItself(entity, body, "firm"), departmentsByItself(entity, body)];
    if (belongs !== undefined) expect([id, belongs]).toEqual([id, await belongsTo(entity, body, "firm", get)]);
    if (departments !== null) expect([id, departments]).toEqual([id, await departmentsOf(entity, body, get)]);
    told.push([id, belongs, departments]);
  }
  expect(told).toContainEqual(["by-call", false, null]);
  expect(told).toContainEqual(["joined", true, ["dept"]]);
});

test.each<[string, Partial<Account>, readonly Scope[], readonly (string | null | undefined)[]]>([
  ["an organisation", { organisation: "firm" }, ["own-organisation"], ["organisation", "organisation", null, null, null]],
  ["a department", { department: "dept", roles: ["viewer"] }, ["own-department"], ["office", "office", undefined, null, "office"]],
  ["whoever sees all", { roles: ["planner"] }, ["all"], ["office", "office", "office", "office", "office"]],
])("%s is told at once what looking up would tell, project by project", async (_, own, given, expected) => {
  const visibility = new Visibility(store, account(own), given);
  const projects = records.filter(({ type }) => type === "project");
  expect(projects.map(({ type, body }) => visibility.reachByItself(type, body))).toEqual(expected);
  expect(await visibility.reach("project", projects[2]?.body ?? {})).toBe(given.includes("own-organisation") ? null : "office");
});

test("a comment is never told by itself", () => {
  const comment = records.find(({ type }) => type === "comment");
  expect(new Visibility(store, account({}), [...scopes].slice(0, 1)).reachByItself("comment", comment?.body ?? {})).toBeUndefined();
});
