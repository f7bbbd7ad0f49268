import { describe, expect, test } from "vitest";
import { accountOf, accountsInMemory } from "../../../test/accounts-in-memory.ts";
import { answered, told, workspacePortsOf } from "../../../test/asked-of.ts";
import type { Account } from "../../contract/account.ts";
import type { WorkspacePorts } from "../../contract/ports.ts";
import { type GroupRule, reachOfGroups } from "./group-rules.ts";
import { signOn, type Vouched } from "./sign-on.ts";
import { tieUser } from "./tie-user.ts";

const who: Vouched = { issuer: "https://login.example", subject: "7f3c", name: "li", display: "Li Wei", groups: ["plan"], person: null };
const rules: readonly GroupRule[] = [
  { group: "plan", roles: ["planner"], department: "dept" },
  { group: "read", roles: ["viewer"], department: "other", region: "r" },
  { group: "pay", roles: ["finance", "viewer"] },
];

function office(accounts: readonly Account[] = []) {
  const register = workspacePortsOf({ records: { organisation: [{ id: "dept" }, { id: "other" }], region: [{ id: "r" }] } });
  const held = accountsInMemory(register.records, accounts);
  let made = 0;
  const ports = { ...register, accounts: held.accounts, secrets: { random: () => `secret-${made++}` } } as unknown as WorkspacePorts;
  const changes = async () => (await register.records.list("account-change")).map(({ body }) => `${body["account"]} ${body["action"]}`);
  return { ports, changes, ...held };
}

function tied(own: Partial<Account> = {}) {
  const held = office([accountOf("li", { roles: ["planner"], department: "dept", ...own })]);
  held.identities.set("li", { issuer: who.issuer, subject: who.subject });
  return held;
}

describe("how far groups reach", () => {
  test.each<[readonly string[], Partial<Account>]>([
    [[], { roles: [], department: null, region: null }],
    [["nobody-knows"], { roles: [], department: null, region: null }],
    [["plan"], { roles: ["planner"], department: "dept", region: null }],
    [["read", "plan"], { roles: ["viewer", "planner"], department: "dept", region: "r" }],
    [["pay", "read"], { roles: ["viewer", "finance"], department: "other", region: "r" }],
  ])("%j", (groups, reach) => {
    expect(reachOfGroups(rules, groups)).toMatchObject(reach);
  });

  test("does not depend on the order in which another program tells them, and a group told twice counts once", () => {
    expect(reachOfGroups(rules, ["plan", "pay", "read", "plan"])).toEqual(reachOfGroups(rules, ["read", "pay", "plan"]));
  });
});

describe("somebody for whom another program vouches", () => {
  test("without rules is let in under the account that is tied to them, and under no other", async () => {
    const held = tied({ roles: ["viewer"] });
    const { account, secret } = answered(await signOn(held.ports, who, null));
    expect([account.name, account.roles, secret]).toEqual(["li", ["viewer"], "secret-0"]);
    expect(JSON.stringify([...held.admissions.values()])).not.toContain("secret-0");
    for (const other of [{ subject: "other" }, { issuer: "https://elsewhere.example" }])
      expect(told(await signOn(held.ports, { ...who, ...other }, null))).toEqual(["sign-on.unknown"]);
    expect(held.admissions.size).toBe(1);
  });

  test("who knows a name has shown nothing: an account of that name is not theirs", async () => {
    const held = office([accountOf("li", { roles: ["administrator"] })]);
    expect(told(await signOn(held.ports, who, null))).toEqual(["sign-on.unknown"]);
    expect(told(await signOn(held.ports, who, rules))).toEqual(["sign-on.name-taken"]);
    expect([held.admissions.size, held.identities.size]).toEqual([0, 0]);
  });

  test("with rules gets an account that reaches as far as the groups, without a password", async () => {
    const held = office();
    const { account } = answered(await signOn(held.ports, { ...who, person: "p-1" }, rules));
    expect(account).toMatchObject({ name: "li", display: "Li Wei", roles: ["planner"], department: "dept", region: null, person: "p-1", created_by: "li" });
    expect([held.passwords.size, held.identities.get("li")?.subject]).toEqual([0, "7f3c"]);
    expect(await held.changes()).toEqual(["li account-added"]);
    answered(await signOn(held.ports, who, rules));
    expect([held.kept.size, await held.changes()]).toEqual([1, ["li account-added"]]);
  });

  test("is brought to what the groups say at each log-in, and that is told; the person stays where it is not told", async () => {
    const held = tied({ person: "p-1" });
    const { account } = answered(await signOn(held.ports, { ...who, groups: ["read"] }, rules));
    expect(account).toMatchObject({ roles: ["viewer"], department: "other", region: "r", person: "p-1" });
    expect(held.kept.get("li")).toEqual(account);
    expect(await held.changes()).toEqual(["li account-changed"]);
  });

  test("in no group that a rule names is not let in, and what is open of them ends", async () => {
    const held = tied();
    answered(await signOn(held.ports, who, rules));
    expect(held.admissions.size).toBe(1);
    expect(told(await signOn(held.ports, { ...who, groups: ["former"] }, rules))).toEqual(["sign-on.no-group"]);
    expect(held.admissions.size).toBe(0);
    expect(told(await signOn(office().ports, { ...who, groups: [] }, rules))).toEqual(["sign-on.no-group"]);
  });

  test("is not let in under an account that is shut, with rules or without", async () => {
    const held = tied({ disabled: true });
    for (const each of [null, rules]) expect(told(await signOn(held.ports, who, each))).toEqual(["sign-on.disabled"]);
    expect(held.admissions.size).toBe(0);
  });

  test.each<[string, Partial<Vouched>, readonly GroupRule[], readonly string[]]>([
    ["a name that is none", { name: "a b" }, rules, ["sign-on.name"]],
    ["a department that is not there", {}, [{ group: "plan", roles: ["planner"], department: "gone" }], ["user.unknown-organisation department"]],
    ["a place that is not there", {}, [{ group: "plan", roles: ["planner"], region: "gone" }], ["user.unknown-region region"]],
    ["roles that nobody holds together", {}, [{ group: "plan", roles: ["planner", "people-administrator"] }], ["user.stands-alone roles"]],
  ])("gets no account by %s", async (_, own, given, notes) => {
    const held = office();
    expect(told(await signOn(held.ports, { ...who, ...own }, given))).toEqual(notes);
    expect([held.kept.size, held.admissions.size]).toEqual([0, 0]);
  });

  test("whose account cannot be brought to the rules stays out, and the account as it was", async () => {
    const held = tied();
    expect(told(await signOn(held.ports, who, [{ group: "plan", roles: ["viewer"], department: "gone" }]))).toEqual(["user.unknown-organisation department"]);
    expect([held.kept.get("li")?.roles, held.admissions.size]).toEqual([["planner"], 0]);
  });

  test("is called by the account where the name that is told cannot be read", async () => {
    const held = office();
    expect(answered(await signOn(held.ports, { ...who, display: "\u202eLi\u0000" }, rules)).account.display).toBe("li");
  });
});

describe("the owner", () => {
  test("ties an account and unties it, its sessions end, and the history tells both", async () => {
    const held = office([accountOf("li", { roles: ["viewer"] })]);
    answered(await tieUser.run(held.ports, { name: "li", issuer: who.issuer, subject: who.subject, undo: false }));
    answered(await signOn(held.ports, who, null));
    expect(held.admissions.size).toBe(1);
    answered(await tieUser.run(held.ports, { name: "li", undo: true }));
    expect([held.admissions.size, held.identities.size]).toEqual([0, 0]);
    expect(told(await signOn(held.ports, who, null))).toEqual(["sign-on.unknown"]);
    expect(await held.changes()).toEqual(["li sign-on-tied", "li sign-on-untied"]);
  });

  test.each([
    [{ name: "nobody", issuer: "i", subject: "s" }, "user.not-found name"],
    [{ name: "li", subject: "s" }, "sign-on.which issuer"],
    [{ name: "li", issuer: "i" }, "sign-on.which subject"],
    [{ name: "li" }, "sign-on.which issuer"],
  ])("is asked for what is missing: %j", async (input, note) => {
    const held = office([accountOf("li")]);
    expect(told(await tieUser.run(held.ports, { undo: false, ...input }))).toEqual([note]);
    expect(held.identities.size).toBe(0);
  });
});
