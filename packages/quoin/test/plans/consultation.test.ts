import type { OutputFile } from "@quoin/core";
import { bundleFiles } from "@quoin/engines";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Office, openOffice } from "../office-accounts.ts";
import { officeBundle, plainPlan } from "./office-bundle.ts";

/** The centre and the office of the north, each behind a server of its own; the south has an account at the centre and no system. */
let centre: Office;
let north: Office;
const keys = { centre: bundleFiles.newKey(), north: bundleFiles.newKey() };
const names = [
  ["region", "N", { labels: { en: "North" } }],
  ["organisation", "centre", { labels: { en: "Centre" }, kind: "national-department" }],
  ["organisation", "north", { labels: { en: "Office of the North" }, kind: "subnational-department", region: "N" }],
  ["organisation", "south", { labels: { en: "Office of the South" }, kind: "subnational-department" }],
  ["technology", "bearings", { labels: { en: "Bearings" } }],
] as const;
const line = (plan: string, id: string, owner: string) => ({
  labels: { en: `${id} of ${owner}`, zh: `${id}任务` },
  plan,
  line: id,
  owner,
  amount: "100",
  currency: "CNY",
  start_year: 2027,
});

beforeAll(async () => {
  centre = await openOffice(
    {
      first: { roles: ["planner"] },
      second: { roles: ["planner"] },
      north: { roles: ["programme-officer"], department: "north" },
      south: { roles: ["programme-officer"], department: "south" },
      looker: { roles: ["viewer"], department: "south" },
    },
    async ({ keep }) => {
      for (const [type, id, fields] of names) await keep(type, id, fields);
      await keep("plan", "whole", {
        labels: { en: "The whole", zh: "总体" },
        status: "approved",
        department: "centre",
        approved_at: "2026-05-01T00:00:00.000Z",
      });
      for (const [id, owner] of [
        ["a", "north"],
        ["b", "north"],
        ["c", "south"],
      ] as const)
        await keep("plan-line", `whole:${id}`, line("whole", id, owner));
    },
  );
  north = await openOffice({ own: { roles: ["planner"] } }, async ({ keep }) => {
    for (const [type, id, fields] of names) await keep(type, id, fields);
  });
}, 120_000);
afterAll(async () => {
  await centre.close();
  await north.close();
});

const asked = async (office: Office, person: string, name: string, input: object) => {
  const { status, text } = await office.ask(person, name, input);
  return { status, answer: JSON.parse(text) as Record<string, unknown>, text };
};
const handed = (name: string, content: Buffer) => ({ name, content_base64: content.toString("base64") });
const source = (name: string, content: string | Buffer) => ({ name, bytes: async () => new Uint8Array(Buffer.from(content)) });
const made = async (office: Office, name: string, input: Record<string, unknown>): Promise<Buffer> => {
  const { files } = (await office.run(name, input)) as { files: readonly OutputFile[] };
  return Buffer.concat((files[0]?.parts ?? []).map((part) => Buffer.from(part as Uint8Array)));
};
const answers = (rows: string) => source("answers.csv", `line,answer,text\n${rows}`);

test("three rounds between two servers: plans and parts go both ways, answers come by account and by signed bundle, nothing is taken up without a reason", async () => {
  // The office's plan comes to the centre, the centre's part goes to the office; each trusts the other's key once.
  const plan = await officeBundle(plainPlan, keys.north.privateKey);
  const taken = await asked(centre, "first", "plan-take", { data: handed("north.quoin-plan", plan), trust: keys.north.publicKey, reason: "by telephone" });
  expect(taken).toMatchObject({ status: 200, answer: { plan: "north:five-years", trusted: true } });
  const part = await made(centre, "plan-export", { plan: "whole", key: source("key", keys.centre.privateKey), part: "north", to: "part.quoin-plan" });
  const received = await asked(north, "own", "plan-take", { data: handed("part.quoin-plan", part), trust: keys.centre.publicKey, reason: "by telephone" });
  expect(received.answer).toMatchObject({ office: "centre", lines: { created: [expect.stringContaining(":a"), expect.stringContaining(":b")] } });
  expect(received.text).not.toContain("south");

  // First round, by account.
  const open = await asked(centre, "first", "consult-open", { plan: "whole", until: "2199-12-31" });
  expect(open.answer).toMatchObject({ consultation: "whole#1", number: 1, offices: 2, lines: 3 });
  expect((await asked(centre, "second", "consult-open", { plan: "whole", until: "2199-12-31" })).text).toContain("consult.still-open");
  const say = (person: string, input: object) => asked(centre, person, "consult-answer", { round: "whole#1", ...input });
  expect((await say("south", { line: "c", answer: "refuse" })).text).toContain("consult.no-text");
  expect((await say("south", { line: "a", answer: "accept" })).text).toContain("consult.not-asked");
  expect((await say("south", { office: "north", line: "a", answer: "accept" })).status).toBe(403);
  expect((await say("looker", { line: "c", answer: "accept" })).status).toBe(403);
  expect((await say("south", { line: "c", answer: "refuse", text: "没有人员" })).answer).toMatchObject({ office: "south", answered: 1, open: [] });
  expect((await say("north", { line: "a", answer: "accept" })).answer).toMatchObject({ open: ["b"] });
  const close = (person: string, round: string, reason = "") => asked(centre, person, "consult-close", { round, reason });
  expect((await close("second", "whole#1")).text).toContain("consult.undecided");
  const decide = (input: object) => asked(centre, "first", "consult-decide", input);
  expect((await decide({ round: "whole#1", office: "south", line: "c", taken: "no" })).text).toContain("consult.no-why");
  expect((await decide({ round: "whole#1", office: "south", line: "c", taken: "no", why: "人员由中心调配" })).answer).toMatchObject({ undecided: 0 });
  expect((await close("first", "whole#1")).status).toBe(403);
  expect((await close("second", "whole#1")).answer).toMatchObject({ closed_by: "second", answers: 2, silent: [] });
  expect((await say("north", { line: "b", answer: "accept" })).text).toContain("consult.closed");

  // Second round: the office of the north answers by a signed bundle of its own; one that was changed, or signed by a stranger, is refused whole.
  await centre.keep("plan-line", "whole:b", { ...line("whole", "b", "north"), labels: { en: "b, smaller", zh: "b任务（缩小）" } });
  expect((await asked(centre, "first", "consult-open", { plan: "whole", until: "2199-12-31" })).answer).toMatchObject({ consultation: "whole#2" });
  const sign = (rows: string, key = keys.north) =>
    made(north, "consult-sign", { round: "whole#2", office: "north", data: answers(rows), key: source("key", key.privateKey), to: "a.quoin-answers" });
  const send = async (content: Buffer, round = "whole#2") => asked(centre, "first", "consult-answer", { round, data: handed("a.quoin-answers", content) });
  expect((await send(await sign("a,accept,\n", keys.centre))).text).toContain("consult.unknown-key");
  const signed = await sign("a,accept,\nb,change,两年完成\n");
  const opened = await bundleFiles.unpack(source("a", signed));
  if (!opened.ok) throw new Error("a bundle of our own cannot be opened");
  const tampered = await bundleFiles.pack([...opened.value].map(([name, text]) => ({ name, text: text.replace("两年", "十年") })));
  expect((await send(Buffer.concat(tampered))).text).toContain("bundle.changed-part");
  expect((await send(await sign("a,accept,\nz,accept,\n"))).text).toContain("consult.not-asked");
  expect((await send(signed, "whole#2")).answer).toMatchObject({ office: "north", answered: 2, open: [] });
  const shown = await asked(centre, "south", "consult-show", { round: "whole#2" });
  expect(shown.answer["lines"]).toMatchObject([
    { line: "a", since: "same", before: { answer: "accept" } },
    { line: "b", since: "changed", answer: "change", text: "两年完成", given_by: keys.north.publicKey },
    { line: "c", answer: null, before: { answer: "refuse", taken_up: "no", why: "人员由中心调配" } },
  ]);
  await decide({ round: "whole#2", office: "north", line: "b", taken: "partly", why: "资金按三年安排" });
  expect((await close("second", "whole#2")).text).toContain("consult.early");
  expect((await close("second", "whole#2", "the board meets tomorrow")).answer).toMatchObject({ silent: ["south"] });

  // Third round: everybody agrees; the new part goes out, and the office's plan comes back in its second version.
  expect((await asked(centre, "second", "consult-open", { plan: "whole", until: "2199-12-31" })).answer).toMatchObject({ number: 3 });
  await asked(centre, "north", "consult-answer", { round: "whole#3", line: "a", answer: "accept" });
  await asked(centre, "north", "consult-answer", { round: "whole#3", line: "b", answer: "accept" });
  await asked(centre, "south", "consult-answer", { round: "whole#3", line: "c", answer: "accept" });
  expect((await close("first", "whole#3")).answer).toMatchObject({ answers: 3, silent: [] });
  const again = await made(centre, "plan-export", { plan: "whole", key: source("key", keys.centre.privateKey), part: "north", to: "part.quoin-plan" });
  expect(
    (await asked(north, "own", "plan-take", { data: handed("part.quoin-plan", again), again: true, reason: "line b was changed in the third round" })).answer,
  ).toMatchObject({
    lines: { created: [], changed: [expect.stringContaining(":b")], unchanged: [expect.stringContaining(":a")] },
  });
  const next = { ...plainPlan, plan: [{ ...plainPlan.plan[0]!, version: "2" }] };
  expect((await asked(centre, "first", "plan-take", { data: handed("n.quoin-plan", await officeBundle(next, keys.north.privateKey)) })).answer).toMatchObject({
    version: "2",
  });
  expect((await asked(centre, "looker", "consult-list", {})).answer["rounds"]).toMatchObject([{}, {}, {}]);
  const minutes = (await centre.ask("looker", "consult-minutes", { round: "whole#2", to: "minutes.html" })).text;
  for (const said of ["两年完成", "资金按三年安排", "second", "the board meets tomorrow"]) expect(minutes).toContain(said);
});
