import type { Account } from "@quoin/core";
import { afterEach, beforeEach, expect, test } from "vitest";
import type { WorkspaceDatabase } from "../src/records/workspace-database.ts";
import { openDatabase } from "./open-place.ts";
import { onEveryDatabase, type RecordPlace } from "./record-databases.ts";

const li: Account = {
  name: "li",
  display: "李",
  roles: ["editor", "reviewer"],
  department: "dept",
  organisation: null,
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
} as const;

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
    expect(await accounts.add(li, "hash")).toBe(true);
    expect(await accounts.add({ ...li, display: "another" }, "other")).toBe(false);
    expect(await accounts.list()).toEqual([li]);
    expect(await accounts.get("li")).toEqual(li);
    expect(await accounts.passwordHash("li")).toBe("hash");
    expect(await accounts.get("nobody")).toBeNull();
    expect(await accounts.exist()).toBe(true);
    expect(await database.records.newestChange()).toBe(0);
  });

  test("a session lets in until it ends, by its own kind only", async () => {
    const { accounts } = database;
    await accounts.add(li, "hash");
    await accounts.admit(session);
    expect(await accounts.admitted(session.hash, "session", "2026-01-01T19:59:59.999Z")).toEqual({
      account: li,
      created_at: session.created_at,
      expires_at: session.expires_at,
    });
    await accounts.change({ ...li, roles: ["viewer"], department: null });
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
    await accounts.add(li, "hash");
    await accounts.admit(session);
    await accounts.setPassword("li", "new");
    expect(await accounts.passwordHash("li")).toBe("new");
    expect(await accounts.admitted(session.hash, "session", session.created_at)).toBeNull();
    await accounts.admit(session);
    await accounts.setDisabled("li", true);
    await accounts.setDisabled("li", false);
    expect(await accounts.admitted(session.hash, "session", session.created_at)).toBeNull();
    await accounts.admit(session);
    await accounts.sweep(session.expires_at);
    expect(await place.sql("select hash from admission")).toEqual([]);
  });
});
