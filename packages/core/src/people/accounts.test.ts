import { expect, test } from "vitest";
import { answered, told, workspacePortsOf } from "../../test/asked-of.ts";
import type { Account } from "../contract/account.ts";
import { fault, type Outcome, success } from "../contract/outcome.ts";
import type { WorkspacePorts } from "../contract/ports.ts";
import { note } from "../language/note.ts";
import type { AccountStore, Admission, ToldChange } from "./account-store.ts";
import { accountVersions } from "./account-version.ts";
import { addUser } from "./add-user.ts";
import { changeUser } from "./change-user.ts";
import { disableUser } from "./disable-user.ts";
import { makeToken } from "./make-token.ts";
import { passwordFaults } from "./password.ts";
import { setPassword } from "./set-password.ts";

const password = "correct horse battery";

/** Accounts in memory, whose changes are told to the register as a store does; `refuses`: what it says of every change. */
function accountsOf(names: readonly string[], refuses?: Outcome<null>) {
  const kept = new Map<string, Account>(
    names.map((name) => [
      name,
      {
        name,
        display: name,
        roles: ["planner"],
        department: null,
        organisation: null,
        region: null,
        person: null,
        disabled: name === "out",
        created_at: "",
        created_by: "",
      },
    ]),
  );
  const passwords = new Map<string, string>();
  const tokens: Admission[] = [];
  const register = workspacePortsOf({ records: { organisation: [{ id: "dept" }], region: [{ id: "r" }] } });
  const tell = async ({ change, author }: ToldChange, then: () => void): Promise<Outcome<null>> => {
    if (refuses !== undefined) return refuses;
    const committed = await register.records.commit([change], author);
    if (!committed.ok) return committed;
    then();
    return success(null);
  };
  const accounts: Partial<AccountStore> = {
    exist: async () => true,
    list: async () => [...kept.values()],
    get: async (name) => kept.get(name) ?? null,
    add: (made, hash, change) => tell(change, () => kept.set(made.name, made) && passwords.set(made.name, hash)),
    change: (changed, change) => tell(change, () => kept.set(changed.name, changed)),
    setPassword: (name, hash, change) => tell(change, () => passwords.set(name, hash)),
    setDisabled: (name, disabled, change) => tell(change, () => kept.set(name, { ...(kept.get(name) as Account), disabled })),
    addToken: (token, change) => tell(change, () => tokens.push(token)),
  };
  const secrets = {
    random: () => "secret",
    passwordHash: async (text: string) => `hash of ${text}`,
    isPassword: async () => false,
    isCommon: async (text: string) => text.startsWith("password"),
  };
  const ports = { ...register, accounts, secrets } as WorkspacePorts;
  return { ports, kept, passwords, tokens };
}

const added = { name: "wang", roles: ["planner"] as const, password };

test.each<[string, Partial<Parameters<typeof addUser.run>[1]>, readonly string[]]>([
  ["an account with a department", { department: "dept" }, []],
  ["an applicant of no organisation is warned of", { roles: ["applicant"] }, ["user.no-organisation organisation"]],
  ["and an officer of no department", { roles: ["programme-officer"] }, ["user.no-department department"]],
  ["a name that is taken", { name: "li" }, ["user.exists name"]],
  ["one that looks like another", { name: "Li" }, ["user.look-alike name"]],
  ["one of wide signs", { name: "ｌｉ" }, ["user.name-form name"]],
  ["one of two scripts", { name: "lі" }, ["user.mixed-scripts name"]],
  ["a department that is not there", { department: "none" }, ["user.unknown-organisation department"]],
  ["a place that is not there", { region: "x" }, ["user.unknown-region region"]],
  ["an administrator of a place", { region: "r", roles: ["administrator"] }, ["user.bound-administrator region"]],
  [
    "a short password and an organisation that is not there",
    { password: "short", organisation: "none" },
    ["user.password-length password", "user.unknown-organisation organisation"],
  ],
])("made: %s", async (_, own, notes) => {
  const { ports, kept, passwords } = accountsOf(["li"]);
  const made = await addUser.run(ports, { ...added, ...own, roles: [...(own.roles ?? added.roles)] });
  expect(told(made)).toEqual(notes);
  expect(kept.has("wang") && passwords.get("wang") === `hash of ${password}`).toBe(made.ok);
});

test("what is not named stays; an empty name takes off", async () => {
  const { ports, kept } = accountsOf(["li"]);
  expect(answered(await changeUser.run(ports, { name: "li", department: "dept", display: "李" }))).toMatchObject({
    display: "李",
    department: "dept",
    roles: ["planner"],
  });
  expect(answered(await changeUser.run(ports, { name: "li", department: "", roles: ["viewer", "administrator"] }))).toMatchObject({
    display: "李",
    department: null,
  });
  expect(kept.get("li")?.roles.toSorted()).toEqual(["administrator", "viewer"]);
  expect(await accountVersions(ports.records)).toEqual(new Map([["li", 2]]));
});

test.each<[string, Parameters<typeof changeUser.run>[1], readonly string[]]>([
  ["of nobody", { name: "wang" }, ["user.not-found name"]],
  ["of an older state", { name: "li", if_version: 3 }, ["record.stale version"]],
  ["to an organisation that is not there", { name: "li", organisation: "none" }, ["user.unknown-organisation organisation"]],
])("a change is refused %s", async (_, asked, notes) => {
  const { ports } = accountsOf(["li"]);
  expect(told(await changeUser.run(ports, asked))).toEqual(notes);
});

test("shut out and let in again; each is told to the history", async () => {
  const { ports, kept } = accountsOf(["li"]);
  expect(answered(await disableUser.run(ports, { name: "li", undo: false })).disabled).toBe(true);
  expect(answered(await disableUser.run(ports, { name: "li", undo: true })).disabled).toBe(false);
  expect(kept.get("li")?.disabled).toBe(false);
  expect((await ports.records.list("account-change")).map(({ body }) => (body as Readonly<Record<string, unknown>>)["action"])).toEqual([
    "account-disabled",
    "account-enabled",
  ]);
  expect(told(await disableUser.run(ports, { name: "wang", undo: false }))).toEqual(["user.not-found name"]);
});

test("a token is shown once and kept as its hash, with its end", async () => {
  const { ports, tokens } = accountsOf(["li", "out"]);
  expect(answered(await makeToken.run(ports, { name: "li", days: 2 }))).toMatchObject({ name: "li", token: "secret", expires: "2026-05-14T08:00:00.000Z" });
  expect(tokens.map(({ account, kind, hash }) => [account, kind, hash])).toEqual([["li", "token", ports.hasher.sha256("secret")]]);
  expect(told(await makeToken.run(ports, { name: "wang", days: 2 }))).toEqual(["user.not-found name"]);
  expect(told(await makeToken.run(ports, { name: "out", days: 2 }))).toEqual(["user.disabled name"]);
});

test.each<[string, string, string, readonly string[]]>([
  ["is set", "li", "another long one", []],
  ["of nobody", "wang", password, ["user.not-found name"]],
  ["too short", "li", "short", ["user.password-length password"]],
  ["that is tried first", "li", "password1234", ["user.password-common password"]],
])("a password %s", async (_, name, own, notes) => {
  const { ports, passwords } = accountsOf(["li"]);
  expect(told(await setPassword.run(ports, { name, password: own }))).toEqual(notes);
  expect(passwords.get("li")).toBe(notes.length === 0 ? `hash of ${own}` : undefined);
});

test("what the store refuses is not done and said so", async () => {
  const { ports } = accountsOf(["li"], fault(note("user.last-administrator", { name: "li" }, { field: "name" })));
  const refused = ["user.last-administrator name"];
  expect(told(await addUser.run(ports, { ...added, roles: ["planner"] }))).toEqual(refused);
  expect(told(await changeUser.run(ports, { name: "li", display: "x" }))).toEqual(refused);
  expect(told(await disableUser.run(ports, { name: "li", undo: false }))).toEqual(refused);
  expect(told(await setPassword.run(ports, { name: "li", password }))).toEqual(refused);
  expect(told(await makeToken.run(ports, { name: "li", days: 1 }))).toEqual(refused);
});

test.each([
  ["eleven signs", "abcdefghijk", ["user.password-length"]],
  ["twelve", "abcdefghijkl", []],
  ["more than 128", "abcdefgh".repeat(17), ["user.password-length"]],
  ["four signs again and again", "abcdabcdabcd", ["user.password-plain"]],
  ["the name within", "my name is Li-Wei", ["user.password-plain"]],
  ["words that are tried first", "password1234", ["user.password-common"]],
])("a password of %s", async (_, own, notes) => {
  expect((await passwordFaults(accountsOf([]).ports, own, "li-wei")).map(({ code }) => code)).toEqual(notes);
});
