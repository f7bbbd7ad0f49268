import { type Account, type AccountChange, passkeyMark, type ToldChange } from "@quoin/core";
import { afterEach, beforeEach, expect, test } from "vitest";
import type { WorkspaceDatabase } from "../src/records/workspace-database.ts";
import { nodeHasher } from "../src/system/node-hasher.ts";
import { openDatabase } from "./open-place.ts";
import { onEveryDatabase, type RecordPlace } from "./record-databases.ts";
import { author, changeOf } from "./register-changes.ts";

const li: Account = {
  name: "li",
  display: "李",
  roles: ["editor", "reviewer"],
  department: "dept",
  organisation: null,
  region: null,
  person: null,
  disabled: false,
  created_at: "2026-01-01T00:00:00.000Z",
  created_by: "root",
};
const session = {
  hash: "a".repeat(64),
  account: "li",
  kind: "session",
  created_at: "2026-01-01T08:00:00.000Z",
  expires_at: "2026-01-01T20:00:00.000Z",
  made_by: null,
  narrow: null,
} as const;

let changes = 0;
/** What the history is told of a change of li. */
function told(action: AccountChange["action"], account = li, more: { readonly token?: string } = {}): ToldChange {
  const { name, roles, department, organisation } = account;
  changes += 1;
  return { change: changeOf("account-change", { id: `c${changes}`, account: name, action, roles, department, organisation, ...more }), author };
}

onEveryDatabase("the account store", (newPlace) => {
  let place: RecordPlace;
  let database: WorkspaceDatabase;
  beforeEach(async () => {
    place = newPlace();
    database = await openDatabase(place.words);
  });
  afterEach(() => database.close());

  test("an account is read back as it was made, without its password; a name is taken once", async () => {
    const { accounts } = database;
    expect(await accounts.exist()).toBe(false);
    expect(await accounts.add(li, "hash", told("account-added"))).toMatchObject({ ok: true });
    expect(await accounts.add({ ...li, display: "another" }, "other", told("account-added"))).toMatchObject({ ok: false, notes: [{ code: "user.exists" }] });
    expect(await accounts.list()).toEqual([li]);
    expect(await accounts.get("li")).toEqual(li);
    expect(await accounts.passwordHash("li")).toBe("hash");
    expect(await accounts.get("nobody")).toBeNull();
    expect(await accounts.exist()).toBe(true);
    // The one that was refused was not told of.
    expect(await database.records.newestChange()).toBe(1);
  });

  test("a session lets in until it ends, by its own kind only", async () => {
    const { accounts } = database;
    await accounts.add(li, "hash", told("account-added"));
    await accounts.admit(session);
    expect(await accounts.admitted(session.hash, "session", "2026-01-01T19:59:59.999Z")).toEqual({
      account: li,
      created_at: session.created_at,
      expires_at: session.expires_at,
      made_by: null,
      narrow: null,
    });
    await accounts.change({ ...li, roles: ["viewer"], department: null }, told("account-changed"));
    expect((await accounts.admitted(session.hash, "session", session.created_at))?.account).toMatchObject({ roles: ["viewer"], department: null });
    await accounts.extend(session.hash, "2026-01-01T20:30:00.000Z");
    expect((await accounts.admitted(session.hash, "session", session.expires_at))?.expires_at).toBe("2026-01-01T20:30:00.000Z");
    await accounts.extend(session.hash, session.expires_at);
    expect(await accounts.admitted(session.hash, "session", session.expires_at)).toBeNull();
    expect(await accounts.admitted(session.hash, "token", session.created_at)).toBeNull();
    await accounts.dismiss(session.hash);
    expect(await accounts.admitted(session.hash, "session", session.created_at)).toBeNull();
  });

  test("a new password and disabling end what was open; a sweep forgets what has ended", async () => {
    const { accounts } = database;
    await accounts.add(li, "hash", told("account-added"));
    await accounts.admit(session);
    await accounts.setPassword("li", "new", told("password-set"));
    expect(await accounts.passwordHash("li")).toBe("new");
    expect(await accounts.admitted(session.hash, "session", session.created_at)).toBeNull();
    await accounts.admit(session);
    await accounts.setDisabled("li", true, told("account-disabled"));
    await accounts.setDisabled("li", false, told("account-enabled"));
    expect(await accounts.admitted(session.hash, "session", session.created_at)).toBeNull();
    await accounts.admit(session);
    await accounts.sweep(session.expires_at);
    expect(await place.sql("select hash from admission")).toEqual([]);
  });

  test("of two administrators who take the role from each other at once, one is left", async () => {
    const { accounts } = database;
    const boss = (name: string): Account => ({ ...li, name, roles: ["administrator"] });
    await accounts.add(boss("a"), "hash", told("account-added", boss("a")));
    await accounts.add(boss("b"), "hash", told("account-added", boss("b")));
    const demoted = (name: string): Account => ({ ...li, name, roles: ["viewer"] });
    const taken = await Promise.all(["a", "b"].map((name) => accounts.change(demoted(name), told("account-changed", demoted(name)))));
    expect(taken.map(({ ok }) => ok).sort()).toEqual([false, true]);
    expect((await accounts.list()).filter(({ roles }) => roles.includes("administrator"))).toHaveLength(1);
    const left = (await accounts.list()).find(({ roles }) => roles.includes("administrator"))?.name ?? "";
    expect(await accounts.setDisabled(left, true, told("account-disabled", boss(left)))).toMatchObject({ notes: [{ code: "user.last-administrator" }] });
    // What was refused left no word in the history either: it still fits.
    expect(await database.records.problems()).toEqual([]);
  });

  test("a session from a time that has not come lets nobody in", async () => {
    const { accounts } = database;
    await accounts.add(li, "hash", told("account-added"));
    await accounts.admit(session);
    expect(await accounts.admitted(session.hash, "session", "2025-01-01T00:00:00.000Z")).toBeNull();
    expect(await accounts.admitted(session.hash, "session", "2026-01-01T07:55:00.000Z")).not.toBeNull();
  });

  test("sessions are ended everywhere, tokens go on", async () => {
    const { accounts } = database;
    await accounts.add(li, "hash", told("account-added"));
    await accounts.admit(session);
    await accounts.admit({ ...session, hash: "b".repeat(64) });
    await accounts.addToken({ ...session, hash: "c".repeat(64), kind: "token" }, told("token-made"));
    await accounts.dismissSessions("li");
    expect(await place.sql("select hash from admission")).toEqual([{ hash: "c".repeat(64) }]);
  });

  const identity = { issuer: "https://login.example", subject: "7f3c" };
  const tiedTo = (action: AccountChange["action"], account: Account, to: Partial<typeof identity>): ToldChange => {
    changes += 1;
    const { name, roles, department, organisation } = account;
    return { change: changeOf("account-change", { id: `c${changes}`, account: name, action, roles, department, organisation, ...to }), author };
  };

  test("an account is found by who vouches and by what name alone; the history knows it, and a tie that was put in by hand shows", async () => {
    const { accounts, records } = database;
    expect(await accounts.addTied(li, identity, tiedTo("account-added", li, identity))).toMatchObject({ ok: true });
    expect(await accounts.signedOn(identity)).toEqual(li);
    expect(await accounts.signedOn({ ...identity, issuer: "https://other.example" })).toBeNull();
    expect(await accounts.passwordHash("li")).toBeNull();
    const boss: Account = { ...li, name: "boss", roles: ["administrator"] };
    await accounts.add(boss, "hash", told("account-added", boss));
    expect(await accounts.tie("boss", identity, tiedTo("sign-on-tied", boss, identity))).toMatchObject({ notes: [{ code: "sign-on.tied-to-another" }] });
    expect(await records.problems()).toEqual([]);
    await accounts.admit(session);
    expect(await accounts.tie("li", null, tiedTo("sign-on-untied", li, {}))).toMatchObject({ ok: true });
    expect([await accounts.signedOn(identity), await accounts.admitted(session.hash, "session", session.created_at)]).toEqual([null, null]);
    expect(await records.problems()).toEqual([]);
    await place.sql("insert into sign_on (issuer, subject, account) values ('https://login.example', '7f3c', 'boss')");
    expect(await records.problems()).toMatchObject([{ code: "register.changed-account", parameters: { name: "boss" } }]);
  });

  test("a code is taken once by whoever comes first, a recovery code too; a second factor ends what was open", async () => {
    const { accounts } = database;
    await accounts.add(li, "hash", told("account-added"));
    await accounts.admit(session);
    await accounts.setSecondFactor("li", { secret: "JBSWY3DP", step: 10, recovery: ["a", "b"] }, told("second-factor-set"));
    expect(await accounts.admitted(session.hash, "session", session.created_at)).toBeNull();
    // Which of the two that come at once is first, the database decides.
    const taken = await Promise.all([11, 11, 10, 9].map((step) => accounts.takeStep("li", step)));
    expect([taken.slice(0, 2).toSorted(), taken.slice(2)]).toEqual([
      [false, true],
      [false, false],
    ]);
    expect((await Promise.all([accounts.takeRecovery("li", "a"), accounts.takeRecovery("li", "a")])).toSorted()).toEqual([false, true]);
    expect(await accounts.secondFactor("li")).toEqual({ secret: "JBSWY3DP", step: 11, recovery: ["b"] });
    expect(await accounts.takeStep("nobody", 12)).toBe(false);
    expect(await database.records.problems()).toEqual([]);
    await place.sql("delete from second_factor");
    expect(await database.records.problems()).toMatchObject([{ code: "register.changed-account", parameters: { name: "li" } }]);
    await accounts.setSecondFactor("li", { secret: "JBSWY3DP", step: 10, recovery: [] }, told("second-factor-set"));
    await accounts.setSecondFactor("li", null, told("second-factor-removed"));
    expect(await accounts.secondFactor("li")).toBeNull();
  });

  test("a passkey is one account's, answers each challenge once and none that is older; one that was put in or changed by hand shows", async () => {
    const { accounts, records } = database;
    await accounts.add(li, "hash", told("account-added"));
    const key = {
      id: "a1",
      account: "li",
      public_key: "pQ",
      counter: 1,
      transports: ["internal"],
      label: "Telephone",
      created_at: session.created_at,
      used: 0,
    };
    const marked = (action: "passkey-added" | "passkey-removed") => told(action, li, { token: passkeyMark(nodeHasher, key) });
    expect(await accounts.addPasskey(key, marked("passkey-added"))).toMatchObject({ ok: true });
    expect(await accounts.addPasskey(key, marked("passkey-added"))).toMatchObject({ notes: [{ code: "passkey.taken" }] });
    expect(await Promise.all([20, 20, 19].map((at) => accounts.usePasskey("a1", at, 2)))).toEqual([true, false, false]);
    expect(await accounts.passkeys("li")).toEqual([{ ...key, counter: 2, used: 20 }]);
    expect([await accounts.passkey("b2"), await records.problems()]).toEqual([null, []]);
    await place.sql("update passkey set public_key = 'xx'");
    expect(await records.problems()).toMatchObject([{ code: "register.changed-account", parameters: { name: "li" } }]);
    await place.sql("update passkey set public_key = 'pQ'");
    await accounts.admit(session);
    await accounts.removePasskey("li", "a1", marked("passkey-removed"));
    expect([await accounts.passkeys("li"), await accounts.admitted(session.hash, "session", session.created_at), await records.problems()]).toEqual([
      [],
      null,
      [],
    ]);
  });

  test("a token keeps to what it was narrowed to, is listed until it ends, and is ended by itself", async () => {
    const { accounts } = database;
    await accounts.add(li, "hash", told("account-added"));
    const token = (hash: string, narrow: "reads" | readonly string[] | null) => ({ ...session, hash: hash.repeat(64), kind: "token" as const, narrow });
    await accounts.addToken(token("c", "reads"), told("token-made"));
    await accounts.addToken(token("d", ["record-list", "call-list"]), told("token-made"));
    const at = session.created_at;
    expect((await accounts.admitted("c".repeat(64), "token", at))?.narrow).toBe("reads");
    expect((await accounts.tokens("li", at)).map(({ narrow }) => narrow)).toEqual(["reads", ["record-list", "call-list"]]);
    await accounts.endToken("c".repeat(64), told("token-ended"));
    expect((await accounts.tokens(null, at)).map(({ hash }) => hash[0])).toEqual(["d"]);
    expect(await accounts.tokens(null, session.expires_at)).toEqual([]);
  });
});
