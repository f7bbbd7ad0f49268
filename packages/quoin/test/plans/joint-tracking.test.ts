import type { ApiAnswer, OutputFile } from "@quoin/core";
import { bundleFiles } from "@quoin/engines";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Office, openOffice } from "../office-accounts.ts";

/** The office of the north carries out its plan in a Quoin of its own and reports; the centre sees it beside the south, which says nothing. */
let north: Office;
let south: Office;
let centre: Office;
const keys = { north: bundleFiles.newKey(), south: bundleFiles.newKey() };
const names = async ({ keep }: Pick<Office, "keep">): Promise<void> => {
  await keep("region", "N", { labels: { en: "North" } });
  for (const id of ["north", "south", "maker"]) await keep("organisation", id, { labels: { en: id }, kind: "subnational-department" });
  await keep("technology", "bearings", { labels: { en: "Bearings" } });
};
const plan = async ({ keep }: Pick<Office, "keep">, department: string): Promise<void> => {
  await keep("plan", "N:base:1", {
    labels: { en: "Plan", zh: "规划" },
    status: "approved",
    region: "N",
    scenario: "base",
    department,
    approved_at: "2026-01-05T00:00:00.000Z",
  });
  const line = { plan: "N:base:1", currency: "CNY", start_year: 2026, subject: { type: "technology", id: "bearings" } };
  await keep("plan-line", "N:base:1:1", { ...line, labels: { en: "Build bearings", zh: "建设轴承" }, line: "M1.2-01", amount: "300" });
  await keep("plan-line", "N:base:1:2", { ...line, labels: { en: "Train", zh: "培训" }, line: "M2.1-01", amount: "20" });
};

beforeAll(async () => {
  north = await openOffice({ own: { roles: ["planner"] } }, async (office) => {
    await names(office);
    await plan(office, "north");
    const { keep } = office;
    for (const [id, amount, paid] of [
      ["mill", "100.50", "40.25"],
      ["joint", "60", "10"],
    ] as const) {
      await keep("project", id, { labels: { en: id, zh: id }, plan_line: "N:base:1:1", status: "implementation", start: "2026-02-01" });
      await keep("award", `award-${id}`, {
        labels: { en: id },
        description: "work",
        currency: "CNY",
        amount_awarded: amount,
        award_date: "2026-02-01",
        recipient_organisation: "maker",
        funding_organisation: "north",
        project: id,
      });
      await keep("transaction", `paid-${id}`, {
        type: "disbursement",
        date: "2026-03-01",
        amount: paid,
        currency: "CNY",
        from: "north",
        to: "maker",
        project: id,
        award: `award-${id}`,
      });
    }
    await keep("milestone", "sample", { labels: { en: "Sample", zh: "样机" }, project: "mill", due: "2026-02-28", done: "2026-02-20" });
    await keep("milestone", "line", { labels: { en: "Line", zh: "产线" }, project: "mill", due: "2026-03-15" });
  });
  south = await openOffice({ own: { roles: ["planner"] } }, async (office) => {
    await names(office);
    await plan(office, "south");
    await office.keep("project", "joint", { labels: { en: "joint" }, plan_line: "N:base:1:1", status: "implementation", start: "2026-02-01" });
    await office.keep("award", "award-joint", {
      labels: { en: "joint" },
      description: "work",
      currency: "CNY",
      amount_awarded: "55",
      award_date: "2026-02-01",
      recipient_organisation: "maker",
      funding_organisation: "south",
      project: "joint",
    });
  });
  centre = await openOffice({ planner: { roles: ["planner"] }, north: { roles: ["programme-officer"], department: "north" } }, names);
}, 120_000);
afterAll(async () => {
  for (const office of [north, south, centre]) await office?.close();
});

const source = (text: string) => ({ name: "key", bytes: async () => new Uint8Array(Buffer.from(text)) });
const made = async (office: Office, name: string, input: Record<string, unknown>): Promise<Buffer> => {
  const { files } = (await office.run(name, input)) as { files: readonly OutputFile[] };
  return Buffer.concat((files[0]?.parts ?? []).map((part) => Buffer.from(part as Uint8Array)));
};
const handed = (name: string, content: Buffer) => ({ name, content_base64: content.toString("base64") });
const asked = async (name: string, input: object, person = "planner") => {
  const { status, text } = await centre.ask(person, name, input);
  return { status, text, answer: JSON.parse(text) as Record<string, unknown> };
};
const reported = async (office: Office, who: "north" | "south", at: string) =>
  handed("report.quoin-progress", await made(office, "track-export", { key: source(keys[who].privateKey), at, to: "report.quoin-progress" }));
const followed = async (at: string): Promise<ApiAnswer<"track-offices">> => (await asked("track-offices", { at })).answer as never;

test("an office's plan and what became of it come to the centre as two signed bundles, and stand there as its own tracking says", async () => {
  for (const [who, office] of [
    ["north", north],
    ["south", south],
  ] as const) {
    const bundle = handed("plan.quoin-plan", await made(office, "plan-export", { key: source(keys[who].privateKey), to: "plan.quoin-plan" }));
    expect((await asked("plan-take", { data: bundle, trust: keys[who].publicKey, reason: "met" })).answer).toMatchObject({ plan: `${who}:N-base` });
  }
  const before = await followed("2026-03-31");
  expect(before.offices.map(({ id, silent }) => [id, silent])).toEqual([
    ["north", true],
    ["south", true],
  ]);
  const report = await reported(north, "north", "2026-03-31");
  expect((await asked("track-take", { data: report }, "north")).status).toBe(403);
  expect((await asked("track-take", { data: report })).answer).toMatchObject({ report: "north:N-base:2026-03-31", changed: true, unreported: [] });
  const own = (await north.run("track", { at: "2026-03-31" })) as {
    lines: readonly { line: string; committed: string | null; paid: string | null; status: string }[];
  };
  const there = await followed("2026-03-31");
  for (const { line, committed, paid, status } of own.lines) {
    const held = there.lines.find((each) => each.line === `north:N-base:${line}`);
    expect([line, held?.committed, held?.paid, held?.status]).toEqual([line, committed, paid, status]);
  }
  expect(there.offices.find(({ id }) => id === "north")).toMatchObject({ planned: "320", committed: "160.5", paid: "50.25", silent: false });
  expect(there.offices.find(({ id }) => id === "south")).toMatchObject({ committed: null, paid: null, silent: true });
  const milestones = there.lines.find(({ line }) => line === "north:N-base:M1.2-01")?.promised.map(({ what, state }) => [what, state]);
  expect(milestones).toEqual([
    ["样机", "reached"],
    ["产线", "missed"],
  ]);
});

test("a project that both offices report is shown with both claims and is in no sum", async () => {
  expect((await asked("track-take", { data: await reported(south, "south", "2026-03-31") })).answer).toMatchObject({ changed: true });
  const { contested, offices, whole } = await followed("2026-03-31");
  expect(contested.map(({ project, claims }) => [project, claims.map(({ office, committed }) => [office, committed])])).toEqual([
    [
      "joint",
      [
        ["north", "60"],
        ["south", "55"],
      ],
    ],
  ]);
  expect(offices.map(({ id, committed }) => [id, committed])).toEqual([
    ["north", "100.5"],
    ["south", "0"],
  ]);
  expect(whole.committed).toBe("100.5");
});

test("a report that was changed on its way, or is signed by another office's key, is refused", async () => {
  const bundle = Buffer.from((await reported(north, "north", "2026-04-01")).content_base64, "base64");
  const unpacked = await bundleFiles.unpack({ name: "b", bytes: async () => new Uint8Array(bundle) });
  if (!unpacked.ok) throw new Error("unpack");
  const entries = [...unpacked.value].map(([name, text]) => ({ name, text: name === "lines.csv" ? text.replaceAll("160.5", "960.5") : text }));
  const changed = Buffer.concat([...(await bundleFiles.pack(entries))]);
  expect((await asked("track-take", { data: handed("report.quoin-progress", changed) })).text).toContain("bundle.changed-part");
  const foreign = await made(north, "track-export", { key: source(keys.south.privateKey), at: "2026-04-01", to: "report.quoin-progress" });
  expect((await asked("track-take", { data: handed("report.quoin-progress", foreign) })).text).toContain("bundle.unknown-key");
});
