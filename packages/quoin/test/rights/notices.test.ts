import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { type Clock, enterDailyNotices, sendNotices, sweepAddresses, type WorkspacePorts } from "@quoin/core";
import { smtpMailer } from "@quoin/engines";
import { afterAll, beforeAll, expect, test } from "vitest";
import { workspaceChecks } from "../../src/commands/workspace-checks.ts";
import { type OpenWorkspace, openWorkspace } from "../../src/composition.ts";
import { mailPassword } from "../../src/program/mail-password.ts";
import { type Office, openOffice } from "../office-accounts.ts";
import { type SmallSmtp, smallSmtp } from "../small-smtp.ts";

const people = {
  officer: { roles: ["programme-officer"], department: "department" },
  keeper: { roles: ["facility-manager"], organisation: "host" },
  guest: { roles: ["applicant"], organisation: "firm" },
  other: { roles: ["applicant"], organisation: "other-firm" },
  silent: { roles: ["applicant"], organisation: "firm" },
  chief: { roles: ["administrator"] },
} as const;

let office: Office;
let smtp: SmallSmtp;
/** Two servers of the one office: each opens the workspace for itself. */
let servers: readonly OpenWorkspace[] = [];
let day = "2026-04-01";

beforeAll(async () => {
  smtp = await smallSmtp();
  office = await openOffice(
    people,
    async ({ keep }) => {
      for (const id of ["department", "host", "firm", "other-firm"]) await keep("organisation", id, { labels: { en: `Secretive ${id}` } });
      await keep("facility", "sem", { labels: { en: "Microscope\r\nBcc: all@example.org", zh: "电镜甲" }, host: "host", supervisors: ["department"] });
      const weekly = [1, 2, 3, 4, 5, 6, 7].map((each) => ({ day: each, from: "09:00", to: "17:00" }));
      await keep("opening", "o", { facility: "sem", zone: "Asia/Shanghai", weekly, slot_minutes: 60, approval: "officer", cancel_hours: 0 });
    },
    `open: true\nmail: {host: 127.0.0.1, port: ${smtp.port}, secrecy: none, from: office@ministry.example, page: "https://quoin.ministry.example/"}\n`,
  );
  servers = await Promise.all(
    [1, 2].map(async () => {
      const opened = await openWorkspace(office.folder);
      if (!opened.ok) throw new Error(JSON.stringify(opened.notes));
      return opened.value;
    }),
  );
}, 120_000);
afterAll(async () => {
  for (const server of servers) await server.close();
  await office.close();
  await smtp.close();
});

async function portsOf(server: OpenWorkspace | undefined): Promise<WorkspacePorts> {
  const ports = await server?.ports({ name: "the server", language: "en", progress: { step: () => {} } });
  if (ports?.ok !== true) throw new Error("no server");
  const clock: Clock = { now: () => `${day}T09:00:00.000Z`, seconds: () => 0 };
  return { ...ports.value, clock };
}
/** A turn of each server, both at once. */
async function turn() {
  const all = await Promise.all(
    servers.map(async (server) => {
      const ports = await portsOf(server);
      if (ports.settings.mail === undefined) throw new Error("no mail");
      return sendNotices(ports, smtpMailer(ports.settings.mail, null));
    }),
  );
  const sum = (pick: (each: (typeof all)[number]) => number) => all.reduce((total, each) => total + pick(each), 0);
  return {
    sent: sum((each) => each.sent),
    postponed: sum((each) => each.postponed),
    failed: sum((each) => each.failed),
    unaddressed: sum((each) => each.unaddressed),
  };
}
async function asks(who: "guest" | "silent", hour: number): Promise<string> {
  const at = `2026-04-10T${String(hour).padStart(2, "0")}:00`;
  const end = `2026-04-10T${String(hour + 1).padStart(2, "0")}:00`;
  const { status, text } = await office.ask(who, "booking-request", {
    facility: "sem",
    start: at,
    end,
    organisation: people[who].organisation,
    purpose: "Secret alloy of Li Si",
  });
  expect([status, text]).toEqual([200, text]);
  return (JSON.parse(text) as { id: string }).id;
}
const decides = async (id: string, decision: "approve" | "decline") => {
  const { status, text } = await office.ask("keeper", "booking-decide", { id, decision, reason: "Wang Xiaoming needs it" });
  expect([status, text]).toEqual([200, text]);
};

test("a decision goes to who asked, once from two servers, and names nobody, no purpose and no reason; what was decided before the first look is told to nobody", async () => {
  expect((await office.ask("guest", "notice-address", { mail: "guest@firm.example" })).status).toBe(200);
  await decides(await asks("guest", 9), "approve");
  expect(await turn()).toEqual({ sent: 0, postponed: 0, failed: 0, unaddressed: 0 });
  await decides(await asks("guest", 10), "approve");
  await decides(await asks("guest", 11), "decline");
  await decides(await asks("silent", 12), "approve");
  expect(await turn()).toEqual({ sent: 2, postponed: 0, failed: 0, unaddressed: 1 });
  expect(await turn()).toEqual({ sent: 0, postponed: 0, failed: 0, unaddressed: 0 });
  expect(smtp.taken.map(({ to, from }) => [to, from])).toEqual([
    ["guest@firm.example", "office@ministry.example"],
    ["guest@firm.example", "office@ministry.example"],
  ]);
  const [approved] = smtp.taken.filter(({ subject }) => subject.includes("Approved"));
  expect(approved?.subject).toBe("预约已批准：电镜甲, 2026-04-10 10:00 / Approved: Microscope Bcc: all@example.org, 2026-04-10 10:00");
  for (const said of ["Begins: 2026-04-10 10:00", "Times of: Asia/Shanghai", "平台或仪器：电镜甲", "https://quoin.ministry.example/"])
    expect(approved?.text).toContain(said);
  expect(approved?.headers.get("auto-submitted")).toBe("auto-generated");
  expect(approved?.headers.has("bcc")).toBe(false);
  expect(new Set(smtp.taken.map(({ headers }) => headers.get("message-id"))).size).toBe(2);
  for (const { text, subject, headers } of smtp.taken)
    for (const secret of ["Secret", "Li Si", "Wang", "keeper", "guest-", "firm-"])
      expect(`${subject}${text}${[...headers.values()].join(" ")}`).not.toContain(secret);
});

test("a server that is away, or will not take it now, holds nobody up: the mail is tried again, with the same Message-ID, and given up in the end", async () => {
  const before = smtp.taken.length;
  smtp.refuse("451 later");
  const id = await asks("guest", 13);
  await decides(id, "approve");
  expect(await office.stored("booking", id)).toMatchObject({ status: "approved" });
  expect(await turn()).toMatchObject({ sent: 0, postponed: 1 });
  expect(await turn()).toMatchObject({ sent: 0, postponed: 0 });
  smtp.refuse(null);
  day = "2026-04-02";
  expect(await turn()).toMatchObject({ sent: 1 });
  expect(smtp.taken.length).toBe(before + 1);
  smtp.refuse("550 nobody of that name guest@firm.example");
  await decides(await asks("guest", 14), "approve");
  expect(await turn()).toMatchObject({ sent: 0, failed: 1 });
  const { checks } = await workspaceChecks(office.folder, { name: "owner", language: "en", progress: { step: () => {} } });
  expect(checks.find(({ id: check }) => check === "mail")).toMatchObject({
    status: "failed",
    detail: "sent: 3, waiting: 0, undelivered: 1, without an address: 1",
  });
  smtp.refuse(null);
});

test("hours that others take back and a place that somebody waits for are told; what one does oneself is not, nor anything to who has left", async () => {
  const before = smtp.taken.length;
  const own = await asks("guest", 15);
  await decides(own, "approve");
  const wait = await office.ask("other", "booking-wait", {
    facility: "sem",
    organisation: "other-firm",
    start: "2026-04-10T15:00",
    end: "2026-04-10T16:00",
    until: "2026-04-09T12:00",
  });
  expect([wait.status, wait.text]).toEqual([200, wait.text]);
  await office.ask("other", "notice-address", { mail: "other@other.example" });
  expect((await office.ask("keeper", "booking-cancel", { id: own, reason: "Wang is ill" })).status).toBe(200);
  expect(await turn()).toMatchObject({ sent: 3 });
  const told = smtp.taken.slice(before).map(({ to, subject }) => `${to} ${subject.split(" / ")[1]}`);
  expect(told.toSorted()).toEqual([
    "guest@firm.example Approved: Microscope Bcc: all@example.org, 2026-04-10 15:00",
    "guest@firm.example Cancelled: Microscope Bcc: all@example.org, 2026-04-10 15:00",
    "other@other.example A time that you wait for is free: take it or let it pass: Microscope Bcc: all@example.org, 2026-04-10 15:00",
  ]);
  const withdrawn = await asks("guest", 16);
  expect((await office.ask("guest", "booking-withdraw", { id: withdrawn })).status).toBe(200);
  expect(await turn()).toMatchObject({ sent: 0, unaddressed: 0 });
});

test("an address is one's own, is no header and no list, and no setting of mail is written by a command", async () => {
  expect((await office.ask("other", "notice-address", { name: "guest", mail: "x@y.example" })).status).toBe(403);
  expect((await office.ask("other", "notice-address", { name: "guest" })).status).toBe(403);
  for (const mail of ["a@b.example, c@d.example", "a@b.example\r\nBcc: c@d.example", "<a@b.example>", "a b@c.example", "a@b"])
    expect([mail, (await office.ask("other", "notice-address", { mail })).text.includes("notice.bad-address")]).toEqual([mail, true]);
  await expect(office.run("settings-set", { settings: { "mail.host": "enemy.example" } })).rejects.toThrow();
  expect(await mailPassword({})).toBeNull();
  expect(await mailPassword({ QUOIN_MAIL_PASSWORD: "secret" })).toBe("secret");
});

const form = (fields: Record<string, string>) => ({
  method: "POST",
  headers: { "content-type": "application/x-www-form-urlencoded" },
  body: new URLSearchParams(fields).toString(),
});

test("who registers is told by mail; the contact of who was declined goes at once by a deed, or after its time, and was never in the history", async () => {
  const before = smtp.taken.length;
  for (const name of ["First Works", "Second Works"]) {
    const fields = { name, kind: "enterprise", contact: "Zhao Minmin", mail: `zhao@${name.split(" ")[0]?.toLowerCase()}.example`, purpose: "Seals" };
    expect((await office.visit("/open/register", { ...form(fields), from: `10.1.1.${name.length}` })).status).toBe(200);
  }
  const list = async () =>
    JSON.parse((await office.ask("officer", "registration-list", {})).text) as {
      registrations: { id: string; name: string; mail: string | null; contact: string | null }[];
    };
  const [first, second] = (await list()).registrations.toSorted((a, b) => (a.name < b.name ? -1 : 1));
  expect(first).toMatchObject({ contact: "Zhao Minmin", mail: "zhao@first.example" });
  expect((await office.ask("officer", "registration-forget", { id: first?.id })).text).toContain("registration.needed");
  for (const each of [first, second]) {
    const { status, text } = await office.ask("officer", "registration-decide", { id: each?.id, decision: "decline", reason: "unknown" });
    expect([status, text]).toEqual([200, text]);
  }
  expect(await turn()).toMatchObject({ sent: 2 });
  expect(smtp.taken.slice(before).map(({ to, subject }) => [to, subject])).toContainEqual([
    "zhao@first.example",
    "注册申请未通过 / Your registration was declined",
  ]);
  expect((await office.ask("officer", "registration-forget", { id: first?.id })).text).toContain('"forgotten":true');
  expect((await office.ask("officer", "registration-forget", { id: first?.id })).text).toContain('"forgotten":false');
  expect((await list()).registrations.map(({ name, mail, contact }) => [name, mail, contact])).toContainEqual(["First Works", null, null]);
  day = "2026-04-20";
  expect(await sweepAddresses(await portsOf(servers[0]))).toBe(0);
  day = "2026-05-20";
  expect(await sweepAddresses(await portsOf(servers[0]))).toBe(1);
  const history = await (await portsOf(servers[0])).unrestrictedRecords.changes({ type: "registration" });
  expect(history.length).toBe(4);
  expect(JSON.stringify(history)).not.toMatch(/Zhao|first\.example|second\.example/);
  // Nor does it stand in what the server keeps beside the store.
  const kept = await readdir(office.folder, { recursive: true, withFileTypes: true });
  for (const file of kept.filter((each) => each.isFile() && !/\.db(?:-wal|-shm)?$/.test(each.name)))
    expect(await readFile(join(file.parentPath, file.name), "latin1")).not.toContain("Minmin");
});

test("once a day who has an address is told that something waits, and who keeps the system what is overdue: by one of both servers, not before seven, and nothing of what it is", async () => {
  expect((await office.ask("chief", "notice-address", { mail: "chief@ministry.example" })).status).toBe(200);
  await turn();
  const before = smtp.taken.length;
  day = "2026-04-20";
  const enter = async (server: OpenWorkspace | undefined, hour: string, upkeep: { backup: number | null; verify: number | null }) => {
    const ports = { ...(await portsOf(server)), clock: { now: () => `${day}T${hour}:00:00.000Z`, seconds: () => 0 } };
    return enterDailyNotices(ports, upkeep, async ({ name }) => (name === "guest" || name === "silent" ? 3 : 0));
  };
  expect(await enter(servers[0], "06", { backup: null, verify: null })).toBeNull();
  for (const server of servers) expect(await enter(server, "08", { backup: 40 * 3_600, verify: 3_600 })).toBe(day);
  await turn();
  const told = smtp.taken.slice(before);
  expect(told.map(({ to, subject }) => `${to} ${subject.split(" / ")[1]}`).toSorted()).toEqual([
    "chief@ministry.example No backup was made for a day and a half, or ever",
    "guest@firm.example Something waits for you",
  ]);
  for (const { text } of told) for (const secret of ["guest", "chief", "Secret", "firm", "alloy"]) expect(text).not.toContain(secret);
  expect(await enter(servers[1], "09", { backup: 40 * 3_600, verify: null })).toBe(day);
  await turn();
  expect(smtp.taken.slice(before + 2).map(({ subject }) => subject.split(" / ")[1])).toEqual([
    "The records were not checked as a whole for eight days, or ever",
  ]);
  day = "2026-04-21";
  await enter(servers[0], "08", { backup: 3_600, verify: 3_600 });
  await turn();
  expect(
    smtp.taken
      .slice(before + 3)
      .map(({ to }) => to)
      .toSorted(),
  ).toEqual(["guest@firm.example"]);
});
