import type { OutputFile } from "@quoin/core";
import { bundleFiles } from "@quoin/engines";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Office, openOffice } from "../office-accounts.ts";

let centre: Office;
beforeAll(async () => {
  centre = await openOffice(
    {
      planner: { roles: ["planner"] },
      north: { roles: ["programme-officer"], department: "north" },
      south: { roles: ["editor"], department: "south" },
      looker: { roles: ["viewer"], department: "north" },
    },
    async ({ keep }) => {
      await keep("region", "N", { labels: { en: "North" } });
      for (const id of ["north", "south"]) await keep("organisation", id, { labels: { en: id }, kind: "subnational-department" });
      await keep("technology", "bearings", { labels: { en: "Bearings" } });
    },
  );
}, 120_000);
afterAll(() => centre.close());

const asked = async (person: string, name: string, input: object) => {
  const { status, text } = await centre.ask(person, name, input);
  return { status, text, answer: JSON.parse(text) as Record<string, unknown> };
};
const plan = { id: "five", title: "Five years", version: "1", from: "2026", to: "2030", region: "N", status: "adopted" };
const lines = [{ line: "1", field: "Machine parts", technology: "bearings", region: "N", start: "2027", action_en: "Build bearings" }];
const money = [
  { line: "1", year: "2027", level: "local", amount: "1000000", currency: "CNY", kind: "intention" },
  { line: "1", year: "2028", level: "local", amount: "2000000", currency: "CNY", kind: "intention" },
];
const targets = [{ line: "1", indicator: "Share made at home", unit: "%", baseline: "", year: "2030", target: "60" }];
const whole = { plan, lines, money, targets };

test("a plan is kept as unfinished as it is, and every cell that a bundle would be refused for is named", async () => {
  const { answer } = await asked("north", "plan-draft", {
    data: { plan: { id: "five" }, lines: [{ line: "1", technology: "no-such", start: "soon" }], money: [{ line: "2", year: "2027", amount: "x" }] },
  });
  expect(answer).toMatchObject({ draft: "north:five", version: 1, lines: 1 });
  const faults = (answer["faults"] as readonly { code: string; at: object }[]).map(({ code, at }) => [code, at]);
  expect(faults).toEqual(
    expect.arrayContaining([
      ["bundle.bad-cell", { table: "plan", row: 1, column: "version" }],
      ["bundle.bad-cell", { table: "lines", row: 1, column: "start" }],
      ["bundle.unknown-name", { table: "lines", row: 1, column: "technology" }],
      ["bundle.bad-cell", { table: "money", row: 1, column: "amount" }],
      ["bundle.unknown-line", { table: "money", row: 1, column: "line" }],
    ]),
  );
  expect((await asked("north", "plan-draft-show", { draft: "north:five" })).answer).toMatchObject({ status: "draft", faults: expect.arrayContaining([]) });
  const refused = await asked("north", "plan-hand-in", { draft: "north:five" });
  expect([refused.status, refused.text]).toEqual([400, expect.stringContaining("bundle.bad-cell")]);
});

test("only its office and the centre see a draft; nobody types over another office's plan, and who only looks types none", async () => {
  const drafts = async (person: string) => (await asked(person, "plan-drafts", {})).answer["drafts"] as readonly { id: string }[];
  expect((await drafts("north")).map(({ id }) => id)).toEqual(["north:five"]);
  expect((await drafts("planner")).map(({ id }) => id)).toEqual(["north:five"]);
  expect(await drafts("south")).toEqual([]);
  expect((await asked("south", "plan-draft-show", { draft: "north:five" })).status).toBe(404);
  expect((await asked("south", "plan-draft", { data: { plan: { ...plan, office: "north" } } })).status).toBe(403);
  expect((await asked("south", "plan-hand-in", { draft: "north:five" })).status).toBe(404);
  expect((await asked("looker", "plan-draft", { data: { plan } })).status).toBe(403);
  expect((await asked("north", "plan-draft", { data: { plan: { ...plan, id: "a b" } } })).text).toContain("draft.no-name");
  expect((await asked("north", "plan-draft", { data: { plan: { ...plan, colour: "red" } } })).text).toContain("draft.unknown-column");
  expect(
    (await asked("planner", "record-put", { type: "plan-draft", id: "north:six", data: { office: "north", plan: "six", status: "taken" } })).status,
  ).not.toBe(200);
});

test("two who type at once do not write over each other", async () => {
  expect((await asked("north", "plan-draft", { data: whole, if_version: 1 })).answer).toMatchObject({ version: 2, faults: [] });
  const late = await asked("planner", "plan-draft", { data: { plan: { ...plan, office: "north" } }, if_version: 1 });
  expect([late.status, late.text]).toEqual([409, expect.stringContaining("record.stale")]);
});

test("what is handed in waits for the centre, which takes it in whole; saving it again takes it back", async () => {
  expect((await asked("planner", "plan-take", { draft: "north:five" })).text).toContain("draft.not-handed-in");
  expect((await asked("north", "plan-hand-in", { draft: "north:five" })).answer).toMatchObject({ lines: 1, handed_in_by: "north" });
  expect((await asked("north", "plan-hand-in", { draft: "north:five" })).text).toContain("draft.handed-in");
  expect((await asked("planner", "work", {})).text).toContain('"id":"north:five"');
  expect((await asked("north", "plan-draft", { data: whole })).answer).toMatchObject({ version: 4 });
  expect((await asked("planner", "plan-take", { draft: "north:five" })).text).toContain("draft.not-handed-in");
  await asked("north", "plan-hand-in", { draft: "north:five" });
  expect((await asked("north", "plan-take", { draft: "north:five" })).status).toBe(403);
  expect((await asked("planner", "plan-take", { draft: "north:five", dry_run: true })).answer).toMatchObject({ dry_run: true });
  expect((await asked("planner", "plan-list", {})).answer).toMatchObject({ plans: [] });
  const taken = await asked("planner", "plan-take", { draft: "north:five" });
  expect(taken.answer).toMatchObject({ plan: "north:five", key: null, lines: { created: ["north:five:1"] } });
  expect((await asked("planner", "plan-list", {})).answer).toMatchObject({
    plans: [{ id: "north:five", with_money: 1, signed: false, signed_by: "unsigned: north" }],
  });
  const line = await asked("planner", "record-get", { type: "office-plan-line", id: "north:five:1" });
  expect(line.answer).toMatchObject({
    technology: "bearings",
    targets: [{ year: 2030, target: 60 }],
    money: [{ year: 2027 }, { year: 2028, amount: "2000000" }],
  });
  expect((await asked("planner", "plan-drafts", {})).answer).toMatchObject({ drafts: [{ status: "taken" }] });
  expect((await asked("planner", "plan-take", {})).text).toContain("draft.file-or-draft");
});

test("a typed plan goes out as a signed bundle and as a workbook, like any other", async () => {
  const key = bundleFiles.newKey();
  const source = { name: "key", bytes: async () => new Uint8Array(Buffer.from(key.privateKey)) };
  expect((await asked("north", "plan-draft", { data: { ...whole, plan: { ...plan, version: "2" } } })).answer).toMatchObject({ faults: [] });
  const { files } = (await centre.run("plan-export", { draft: "north:five", key: source, to: "b.quoin-plan" })) as { files: readonly OutputFile[] };
  const bundle = Buffer.concat((files[0]?.parts ?? []).map((part) => Buffer.from(part as Uint8Array)));
  const data = { name: "north.quoin-plan", content_base64: bundle.toString("base64") };
  const taken = await asked("planner", "plan-take", { data, trust: key.publicKey, reason: "met" });
  expect(taken.answer).toMatchObject({ version: "2", lines: { created: [], changed: [] } });
  const workbook = (await asked("north", "plan-template", { draft: "north:five", to: "plan.xlsx" })).answer["files"] as readonly {
    content_base64: string;
  }[];
  const again = await asked("planner", "plan-take", { data: { name: "plan.xlsx", content_base64: workbook[0]?.content_base64 }, reason: "met", dry_run: true });
  expect(again.answer).toMatchObject({ lines: { created: [], changed: [], unchanged: ["north:five:1"] } });
});
