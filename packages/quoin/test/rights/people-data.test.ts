import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sweepPersonal } from "@quoin/core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createWorkspace } from "../../src/commands/create-workspace.ts";
import { type OpenWorkspace, openWorkspace } from "../../src/composition.ts";
import { quoin } from "../command-line.ts";
import { quickPasswords } from "../quick-passwords.ts";
import { runUseCaseNamed } from "../run-use-case-named.ts";

const owner = { name: "owner", language: "en", progress: { step: () => {} } } as const;
let folder: string;
let dir: string;
let workspace: OpenWorkspace;
const ask = (name: string, input: object) => runUseCaseNamed(workspace, owner, name, { ...input });
const put = (type: string, id: string, fields: object) => ask("record-put", { type, id, data: { labels: { en: id }, ...fields } });

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "quoin-people-data-"));
  dir = join(folder, "office");
  const made = await createWorkspace(dir, null, owner);
  if (!made.ok) throw new Error(JSON.stringify(made.notes));
  const opened = await openWorkspace(dir);
  if (!opened.ok) throw new Error(JSON.stringify(opened.notes));
  workspace = quickPasswords(opened.value);
  await ask("user-add", { name: "boss", roles: ["administrator"], password: "four words make it" });
  await ask("user-add", { name: "wu", roles: ["reviewer"], display: "Wu Fang", password: "four words make it" });
  await ask("notice-address", { name: "wu", mail: "wu@office.example" });
  await put("organisation", "o", { kind: "enterprise" });
  await put("expert", "x1", { labels: { en: "Wu Fang", zh: "吴芳" }, account: "wu", organisation: "o" });
  await put("expert", "x2", { labels: { en: "He Ping" }, organisation: "o" });
  await put("need", "n1", { organisation: "o", problem: "a seal", contact: "Wu Fang" });
  await put("need", "n2", { organisation: "o", problem: "a valve", contact: "Ms Chen, or Wu Fang in summer" });
});
afterAll(async () => {
  await workspace.close();
  await rm(folder, { recursive: true, force: true });
});

test("what is kept of people is listed with its reason, its end and its number", async () => {
  const { kept } = (await ask("person-list", {})) as { readonly kept: readonly { readonly where: string; readonly count: number | null }[] };
  expect(kept.map(({ where, count }) => [where, count])).toEqual(
    expect.arrayContaining([
      ["account", 2],
      ["expert labels", 3],
      ["need contact", 2],
    ]),
  );
});

test("a person is shown all that is kept of them, by account, by name, and as a file that is theirs alone", async () => {
  const held = await ask("person-show", { who: "wu" });
  expect(held).toMatchObject({ accounts: [{ name: "wu", display: "Wu Fang", mail: "wu@office.example", second_factor: false }], sealed_rows: 0 });
  const byName = (await ask("person-show", { who: "wu fang" })) as { readonly texts: readonly { readonly place: string; readonly match: string }[] };
  expect(byName.texts.map(({ place, match }) => `${place} ${match}`)).toEqual([
    "expert/x1 labels.en whole",
    "expert/x1 labels.zh whole",
    "need/n1 contact whole",
    "need/n2 contact within",
  ]);
  const file = join(folder, "wu.json");
  await quoin("person", "export", dir, "Wu Fang", "--to", file);
  expect(JSON.parse(await readFile(file, "utf8"))).toMatchObject({ asked: "Wu Fang", accounts: [{ name: "wu" }] });
});

test("nobody is erased without a reason, while their account is let in, or where a text only mentions them", async () => {
  await expect(ask("person-erase", { who: "Wu Fang" })).rejects.toThrow(/person\.reason/);
  await expect(ask("person-erase", { who: "Wu Fang", reason: "asked" })).rejects.toThrow(/person\.account-in-use/);
  await expect(ask("person-erase", { who: "Nobody Here", reason: "asked" })).rejects.toThrow(/person\.nothing-held/);
  await expect(ask("person-erase", { who: "Wu Fang", only: ["need/n9 contact"], reason: "asked" })).rejects.toThrow(/person\.no-such-place/);
  expect(await ask("person-erase", { who: "Wu Fang", dry_run: true })).toMatchObject({ accounts: ["wu"], dry_run: true });
  expect(await ask("record-get", { type: "need", id: "n1" })).toMatchObject({ contact: "Wu Fang" });
});

test("who is erased is in no record, no history and no table any more; who decided it and why is, and everything agrees", async () => {
  await ask("user-disable", { name: "wu" });
  expect(await ask("person-erase", { who: "Wu Fang", reason: "asked for it" })).toMatchObject({ accounts: ["wu"], left: [{ place: "need/n2 contact" }] });
  expect(await ask("record-get", { type: "need", id: "n1" })).toMatchObject({ contact: null, problem: "a seal", version: 2 });
  expect(await ask("record-get", { type: "expert", id: "x1" })).toMatchObject({ labels: { en: null, zh: null }, organisation: "o" });
  expect(JSON.stringify(await ask("history", { type: "need", id: "n1" }))).not.toContain("Wu Fang");
  expect(await ask("person-show", { who: "wu" })).toMatchObject({
    accounts: [{ display: "wu", mail: null, disabled: true }],
    texts: [{ place: "need/n2 contact" }],
  });
  expect(JSON.stringify(await ask("log", { type: "erasure" }))).toContain("asked for it");
  expect(await ask("verify", {})).toMatchObject({ ok: true });
  await ask("person-erase", { who: "Wu Fang", only: ["need/n2 contact"], reason: "the rest of it" });
  expect(await ask("record-get", { type: "need", id: "n2" })).toMatchObject({ contact: null });
  expect(await ask("verify", {})).toMatchObject({ ok: true });
});

test("what was erased comes back from no backup that is made afterwards, and the backup holds", async () => {
  const backup = join(folder, "after.quoin.tar.gz");
  await quoin("backup", dir, "--to", backup);
  expect((await quoin("backup", "check", backup)).exitCode).toBe(0);
  await quoin("restore", backup, join(folder, "again"));
  expect((await quoin("verify", join(folder, "again"))).exitCode).toBe(0);
  expect(JSON.parse((await quoin("person", "show", join(folder, "again"), "Wu Fang", "--json")).stdout).texts).toEqual([]);
});

test("contacts whose matter is over go by themselves after the days that the office sets, and none where it sets none", async () => {
  await put("need", "old", { organisation: "o", problem: "a pump", contact: "Mr Zhao" });
  await ask("record-retire", { type: "need", id: "old", reason: "answered" });
  const opened = await workspace.ports(owner);
  if (!opened.ok) throw new Error("no ports");
  const { settings, clock } = opened.value;
  const swept = (person_days: number, years: number) => {
    const now = new Date(Date.parse(clock.now()) + years * 366 * 86_400_000).toISOString();
    return sweepPersonal({ ...opened.value, clock: { ...clock, now: () => now }, settings: { ...settings, server: { ...settings.server, person_days } } });
  };
  expect(await swept(0, 50)).toMatchObject({ value: 0 });
  expect(await swept(365, 0)).toMatchObject({ value: 0 });
  expect(await swept(365, 2)).toMatchObject({ value: 1 });
  expect(JSON.stringify(await ask("history", { type: "need", id: "old" }))).not.toContain("Zhao");
});
