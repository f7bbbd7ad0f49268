import { afterAll, beforeAll, expect, test } from "vitest";
import { quoin } from "../command-line.ts";
import { type Office, openOffice } from "../office-accounts.ts";

let office: Office;
beforeAll(async () => {
  office = await openOffice(
    {
      boss: { roles: ["administrator"], person: "p-boss" },
      keeper: { roles: ["system-administrator"], person: "p-keeper" },
      clerk: { roles: ["people-administrator"], person: "p-clerk" },
    },
    async ({ keep }) => {
      await keep("organisation", "m", { labels: { en: "m" } });
    },
  );
});
afterAll(() => office.close());

const status = async (who: string, name: string, input: object) => (await office.ask(who, name, input)).status;
const codes = async (who: string, name: string, input: object) => (await office.ask(who, name, input)).text;

test("the one who keeps the system sees the server and neither accounts nor records; the one who keeps the accounts sees these alone", async () => {
  expect([await status("keeper", "server-status", {}), await status("clerk", "server-status", {})]).toEqual([200, 403]);
  expect([await status("keeper", "user-list", {}), await status("clerk", "user-list", {})]).toEqual([403, 200]);
  for (const who of ["keeper", "clerk"])
    for (const [name, input] of [
      ["record-list", { type: "organisation" }],
      ["log", {}],
      ["access", {}],
      ["settings-set", { changes: [] }],
      ["record-put", { type: "organisation", id: "n", data: { labels: { en: "n" } } }],
    ] as const)
      expect([who, name, await status(who, name, input)]).toEqual([who, name, 403]);
});

test("who keeps the accounts gives the own account no other part, and nobody two", async () => {
  expect(await codes("clerk", "user-change", { name: "clerk", roles: ["programme-officer"], department: "m" })).toContain("user.own-roles");
  expect(await codes("clerk", "user-change", { name: "keeper", roles: ["system-administrator", "planner"] })).toContain("user.stands-alone");
  expect(await codes("clerk", "user-change", { name: "keeper", roles: ["system-administrator", "people-administrator"] })).toContain("user.stands-alone");
});

test("an administrator of before keeps all until the last part has another holder, none after, and all again where a holder is shut out", async () => {
  expect(await status("boss", "record-list", { type: "organisation" })).toBe(200);
  expect(await status("boss", "user-list", {})).toBe(200);
  expect(await status("clerk", "user-add", { name: "audit", roles: ["auditor"], person: "p-audit", password: "four words make it" })).toBe(200);
  expect(await status("boss", "user-list", {})).toBe(403);
  expect(await status("boss", "pay", { type: "disbursement", amount: "1", date: "2026-05-01", award: "a" })).toBe(403);
  expect(await status("clerk", "user-disable", { name: "audit" })).toBe(200);
  expect(await status("boss", "user-list", {})).toBe(200);
});

test("an upgrade says who still holds all parts, and which of them wait for a holder of their own; nothing where none does", async () => {
  const lacking = await quoin("upgrade", office.folder);
  expect(lacking).toMatchObject({ exitCode: 0, stderr: expect.stringMatching(/^(warning|info)\[upgrade\.to-part\].*\bboss\b.*\bauditor\b/m) });
  expect(lacking.stderr).toContain("none yet: auditor.");
  await office.run("user-add", { name: "audit2", roles: ["auditor"], person: "p-audit2", password: "four words make it" });
  const parted = await quoin("upgrade", office.folder);
  expect([parted.exitCode, parted.stderr]).toEqual([0, ""]);
});
