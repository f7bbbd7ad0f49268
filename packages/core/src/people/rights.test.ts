import { describe, expect, test } from "vitest";
import { storedRecord } from "../../test/stored-record.ts";
import type { Account } from "../contract/account.ts";
import { reachOf } from "../contract/rights.ts";
import { type Role, roles } from "../contract/role.ts";
import { isServed, type UseCase, useCaseName } from "../contract/use-case.ts";
import { entities, entityOf } from "../register/entities.ts";
import type { RecordStore, StoredRecord } from "../register/record-store.ts";
import { referencesAt } from "../register/references/belongings.ts";
import type { Entity } from "../schema/entity.ts";
import { fieldShapes } from "../schema/field-shape.ts";
import { useCases } from "../use-cases.ts";
import { authorised } from "./authorised.ts";
import { recordsWithin } from "./records-within.ts";
import { rightsIn, scopesOf } from "./rights.ts";

const served = useCases.filter(isServed);

const records = [
  ["organisation", { id: "dept", kind: "subnational-department" }],
  ["organisation", { id: "firm", kind: "enterprise" }],
  ["organisation", { id: "rival", kind: "enterprise" }],
  ["region", { id: "350000" }],
  ["call", { id: "own-call", department: "dept", status: "open" }],
  ["call", { id: "own-draft-call", department: "dept", status: "draft" }],
  ["call", { id: "other-call", department: "else", status: "open" }],
  ["call", { id: "other-draft-call", department: "else", status: "draft" }],
  ["application", { id: "own", department: "dept", organisation: "firm", call: "own-call", status: "submitted" }],
  ["application", { id: "other", department: "else", organisation: "rival", call: "other-call", status: "submitted" }],
  ["application", { id: "draft", department: "dept", organisation: "rival", call: "own-call", status: "draft" }],
  ["review", { id: "own-review", application: "own", reviewer: "e", account: "li", status: "assigned" }],
  ["review", { id: "fellow-review", application: "own", reviewer: "e", account: "wang", status: "submitted" }],
  ["review", { id: "other-review", application: "other", reviewer: "e", account: "wang", status: "assigned" }],
  ["review", { id: "declined-review", application: "draft", reviewer: "e", account: "li", status: "declined" }],
  ["duplicate-match", { id: "match", application: "other" }],
  ["award", { id: "own-award", application: "own", call: "own-call", recipient_organisation: "firm" }],
  ["award", { id: "other-award", call: "other-call", recipient_organisation: "rival" }],
  ["project", { id: "own-project", lead: "firm" }],
  ["project", { id: "joined-project", lead: "rival", participants: [{ organisation: "firm" }] }],
  ["project", { id: "other-project", lead: "rival" }],
  ["transaction", { id: "own-payment", project: "own-project" }],
  ["transaction", { id: "other-payment", award: "other-award" }],
  ["comment", { id: "own-comment", about: { type: "application", id: "own" } }],
  ["comment", { id: "office-comment", about: { type: "application", id: "own" }, audience: "office" }],
  ["comment", { id: "applicant-comment", about: { type: "application", id: "own" }, audience: "organisation" }],
  ["comment", { id: "everybody-comment", about: { type: "application", id: "own" }, audience: "everybody" }],
  ["comment", { id: "other-comment", about: { type: "application", id: "other" } }],
] as const;

/** What is hidden under each scope; everything else of the above is seen. */
const hiddenUnder: Readonly<Record<string, readonly string[]>> = {
  all: ["draft"],
  "own-department": ["other-draft-call", "other", "draft", "other-review", "declined-review", "match", "other-award", "other-payment", "other-comment"],
  // Whoever keeps the money of all departments reads what it hangs on, and neither applications nor reviews.
  "all-money": ["own", "other", "draft", "own-review", "fellow-review", "other-review", "declined-review", "match"].concat([
    "own-comment",
    "office-comment",
    "applicant-comment",
    "everybody-comment",
    "other-comment",
  ]),
  "own-organisation": [
    "rival",
    "own-draft-call",
    "other-draft-call",
    "other",
    "draft",
    "own-review",
    "fellow-review",
    "other-review",
    "declined-review",
    "match",
    "other-award",
    "other-project",
    "other-payment",
    "own-comment",
    "office-comment",
    "other-comment",
  ],
  // Who applies in what is assigned is seen, for conflicts of interest; who applies elsewhere is not.
  assigned: [
    "rival",
    "own-draft-call",
    "other-draft-call",
    "other",
    "draft",
    "fellow-review",
    "other-review",
    "match",
    "own-award",
    "other-award",
    "own-project",
    "joined-project",
    "other-project",
    "own-payment",
    "other-payment",
    "own-comment",
    "office-comment",
    "applicant-comment",
    "other-comment",
  ],
};

/** Reviews and what only officers read are hidden from the rest of a department; a draft is its writer's and the administrator's. */
function hidden(role: Role, scope: string): readonly string[] {
  const listed = hiddenUnder[scope] ?? [];
  if (scope === "all") return role === "administrator" ? [] : listed;
  if (scope === "own-department")
    return role === "programme-officer" ? listed.filter((id) => id !== "declined-review") : [...listed, "own-review", "fellow-review", "own-comment"];
  return listed;
}

const stored: readonly StoredRecord[] = records.map(([type, body]) => storedRecord(type, body.id, body));
const written: string[] = [];
const store = {
  get: async (type: string, id: string) => stored.find((each) => each.type === type && each.id === id) ?? null,
  list: async (type: string, { where = [] }: { where?: readonly { field: string; value: string }[] } = {}) =>
    stored.filter((each) => each.type === type && where.every(({ field, value }) => each.body[field] === value)),
  commit: async (changes: readonly { id: string }[]) => {
    written.push(...changes.map(({ id }) => id));
    return { ok: true, value: [], notes: [] };
  },
} as unknown as RecordStore;

function named(use_case: string): UseCase {
  const found = served.find((each) => useCaseName(each) === use_case);
  if (found === undefined) throw new Error(`no use case ${use_case}`);
  return found;
}

function accountOf(role: Role): Account {
  return {
    name: "li",
    display: "Li",
    roles: [role],
    department: "dept",
    organisation: "firm",
    region: null,
    person: null,
    disabled: false,
    created_at: "",
    created_by: "",
  };
}

describe("the table of rights", () => {
  test("what is not served is refused to everybody", () => {
    const unserved = useCases.filter((useCase) => !isServed(useCase));
    expect(unserved.map(useCaseName)).toContain("plan-key");
    for (const useCase of unserved) {
      for (const role of roles) expect([useCaseName(useCase), reachOf(useCase.rights, role)]).toEqual([useCaseName(useCase), "none"]);
      expect(authorised(accountOf("administrator"), useCase)).toMatchObject({ ok: false, kind: "forbidden" });
    }
  });

  test("what is served is open to an administrator at least, and a role that is not named is refused", () => {
    for (const useCase of served) expect([useCaseName(useCase), reachOf(useCase.rights, "administrator")]).toEqual([useCaseName(useCase), "all"]);
    expect(roles.map((role) => reachOf({ viewer: "own-department" }, role))).toEqual(["own-department", ...roles.slice(1).map(() => "none")]);
  });

  test("roles together reach as far as each of them", () => {
    expect(scopesOf(["reviewer", "programme-officer"], { rights: "records" })).toEqual(["assigned", "own-department"]);
    expect(scopesOf(["reviewer", "auditor"], { rights: "records" })).toEqual(["all"]);
    expect(scopesOf(["viewer"], { rights: "accounts" })).toEqual([]);
  });

  test("nobody but the administrator makes accounts, the auditor changes nothing but what an audit asks and draws", () => {
    const audits = new Set(["audit-sample", "question-ask"]);
    const ofFinance = new Set(["pay", "entry-reverse", "release", "decline", "question-answer", "comment", "document-add"]);
    const ofAnOffice = new Set(["consult-answer", "plan-draft", "plan-hand-in", "comment"]);
    // Everybody makes and ends the tokens of the own account.
    const ofOneself = new Set(["token-make", "token-end", "notice-address"]);
    const changing = new Set(useCases.filter(({ changes }) => changes).map(useCaseName));
    for (const { use_case, role, scope } of rightsIn(served).filter((right) => !ofOneself.has(right.use_case))) {
      // Whose an account is may be read by who works in the office, and by nobody who comes from outside.
      if (use_case === "user-names" && ["applicant", "reviewer", "facility-manager", "office"].includes(role)) expect([role, scope]).toEqual([role, "none"]);
      if (/^user-(?!list|names)/.test(use_case))
        expect([use_case, role, scope]).toEqual([use_case, role, role === "administrator" || role === "people-administrator" ? "all" : "none"]);
      if (role === "finance" && scope !== "none" && changing.has(use_case)) expect([use_case, ofFinance.has(use_case)]).toEqual([use_case, true]);
      if (role === "office" && scope !== "none" && changing.has(use_case))
        expect([use_case, scope, ofAnOffice.has(use_case)]).toEqual([use_case, "own-department", true]);
      if (role === "auditor" && changing.has(use_case)) expect([use_case, scope]).toEqual([use_case, audits.has(use_case) ? "all" : "none"]);
    }
  });
});

describe.each(roles)("%s", (role) => {
  const account = accountOf(role);
  const rights = rightsIn(served).filter((right) => right.role === role);

  test.each(rights)("$use_case: sees what its scope ($scope) shows and nothing else", async ({ use_case, scope }) => {
    const allowed = authorised(account, named(use_case));
    expect(allowed.ok).toBe(scope !== "none");
    if (!allowed.ok) return;
    const within = recordsWithin(store, account, allowed.value);
    for (const type of new Set(records.map(([each]) => each))) {
      const expected = stored.filter((each) => each.type === type && !hidden(role, scope).includes(each.id)).map(({ id }) => id);
      expect((await within.list(type)).map(({ id }) => id)).toEqual(expected);
      for (const { id } of stored.filter((each) => each.type === type)) expect((await within.get(type, id)) !== null).toBe(expected.includes(id));
    }
  });

  test.each(rights)("$use_case: changes nothing of another department or organisation", async ({ use_case, scope }) => {
    const allowed = authorised(account, named(use_case));
    if (!allowed.ok || scope === "all") return;
    const within = recordsWithin(store, account, allowed.value);
    for (const [type, body] of records.filter(([, { id }]) => /^(other|rival|match)/.test(id) && id !== "other-project" && id !== "other-payment")) {
      if (scope === "own-department" && type === "organisation") continue;
      // Whoever keeps the money of all departments books on theirs, by the commands that the rights name.
      if (scope === "all-money" && entityOf(type)?.policy.money === true) continue;
      const outcome = await within.commit([{ type, id: body.id, body, references: [] }], { who: "li", at: "", reason: "" });
      expect([body.id, outcome.ok ? "changed" : outcome.kind]).toEqual([body.id, "forbidden"]);
    }
    expect(written).toEqual([]);
  });
});

test("a record cannot be moved into or out of a department", async () => {
  const officer = accountOf("programme-officer");
  const within = recordsWithin(store, officer, ["own-department"]);
  const author = { who: "li", at: "", reason: "" };
  const call = { type: "call", references: [] };
  expect(await within.commit([{ ...call, id: "own-call", body: { id: "own-call", department: "else" } }], author)).toMatchObject({ kind: "forbidden" });
  expect(await within.commit([{ ...call, id: "other-call", body: { id: "other-call", department: "dept" } }], author)).toMatchObject({ kind: "forbidden" });
  expect(await within.commit([{ ...call, id: "own-call", body: { id: "own-call", department: "dept" } }], author)).toMatchObject({ ok: true });
});

describe("the policy of every type", () => {
  const all = entities as readonly unknown[] as readonly Entity[];
  const commands = new Set(useCases.map(({ words }) => words.join(" ")));

  test.each(all.map((entity) => [entity.type, entity] as const))(
    "%s: names fields that it has, ways that lead somewhere and commands that exist",
    (_, entity) => {
      const { inside = [], forOfficers = [], department = [], organisation = [], edited, kept } = entity.policy;
      const fields = new Set([...fieldShapes(entity).map(({ name }) => name), "retired"]);
      for (const way of [...department.flat(), ...organisation]) expect(referencesAt(entity, {}, way)).toBeDefined();
      const written =
        "by" in edited ? [] : Object.values(edited).flatMap((writable) => (writable === "all" ? [] : "but" in writable ? writable.but : writable));
      const closed = kept?.({ status: "open" }) ?? {};
      for (const name of [...inside, ...forOfficers, ...written, ...Object.keys(closed)]) expect([name, fields.has(name)]).toEqual([name, true]);
      const named = [...("by" in edited ? [edited.by] : []), ...Object.values(closed)].flatMap((words) => words.split(", "));
      for (const command of named) expect([command, commands.has(command)]).toEqual([command, true]);
    },
  );
});
