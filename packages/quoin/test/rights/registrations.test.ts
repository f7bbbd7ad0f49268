import { afterAll, beforeAll, expect, test } from "vitest";
import { type Office, openOffice } from "../office-accounts.ts";

/** An office that opens itself and lets organisations register, and one in which nobody has an account. */
let office: Office;
let alone: Office;

beforeAll(async () => {
  office = await openOffice(
    {
      officer: { roles: ["programme-officer"], department: "m" },
      manager: { roles: ["facility-manager"], organisation: "host" },
      planner: { roles: ["planner"] },
      viewer: { roles: ["viewer"], department: "m" },
    },
    async ({ keep }) => {
      await keep("region", "r", { labels: { en: "Region" } });
      for (const id of ["m", "host"]) await keep("organisation", id, { labels: { en: id }, kind: "enterprise" });
      await keep("organisation", "known", { labels: { en: "Known Works" }, identifiers: [{ scheme: "as registered", value: "91K" }] });
      await keep("facility", "f", { labels: { en: "Microscope" }, host: "host", supervisors: ["m"] });
      const prices = ["firm", "public"].map((each) => ({ for: each, amount: each === "firm" ? "80.5" : "300", currency: "CNY" }));
      await keep("service", "s", { labels: { en: "Imaging" }, facility: "f", per: "hour", prices });
      const weekly = [1, 2, 3, 4, 5, 6, 7].map((day) => ({ day, from: "09:00", to: "17:00" }));
      await keep("opening", "o", { facility: "f", zone: "Asia/Shanghai", weekly, slot_minutes: 60, approval: "officer" });
    },
    "open: true\n",
  );
  alone = await openOffice({}, async () => {}, "open: true\n");
});
afterAll(async () => {
  await office.close();
  await alone.close();
});

const said = { name: "Guest Works", kind: "enterprise", contact: "Zhao Min", mail: "zhao@guest.example", purpose: "Bearing surfaces" };
let host = 0;
/** Sends a form as a browser does, each from an address of its own unless it is said. */
const send = (path: string, fields: Readonly<Record<string, string>>, from = `10.1.${Math.floor(++host / 200)}.${host % 200}`, at = office) =>
  at.visit(path, {
    method: "POST",
    headers: { "content-type": "application/x-www-form-urlencoded", "accept-language": "en" },
    body: new URLSearchParams(fields).toString(),
    from,
  });
const codeOf = (text: string): string => /<code>([\w-]{43})<\/code>/.exec(text)?.[1] ?? "";
const waiting = async (): Promise<readonly Record<string, unknown>[]> => {
  const { text } = await office.ask("officer", "registration-list", { status: "waiting" });
  return (JSON.parse(text) as { registrations: Record<string, unknown>[] }).registrations;
};
const decide = (id: unknown, more: object, who = "officer") => office.ask(who, "registration-decide", { id, ...more });
const loggedIn = async (name: string, password: string) =>
  (await office.visit("/session", { method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify({ name, password }) })).status;

test("an outside firm registers, is let in by an officer, makes its account, and asks at the price of a firm; nobody is let in before", async () => {
  const sent = await send("/open/register", said);
  const code = codeOf(sent.text);
  expect([sent.status, code.length]).toEqual([200, 43]);
  const [found] = await waiting();
  expect(found).toMatchObject({ ...said, status: "waiting", organisation: null, account: null, alike: [] });
  expect(JSON.stringify(found)).not.toContain(code);
  const account = { code, account: "guest", password: "a lathe in the yard" };
  // Before anybody has decided there is no account to be had, and no organisation.
  expect((await send("/open/registration/account", account)).status).toBe(400);
  expect(await loggedIn("guest", account.password)).toBe(401);
  expect((await send("/open/registration", { code })).text).toContain("It waits for an officer.");
  for (const person of ["planner", "viewer", "manager"])
    expect([person, (await decide(found?.["id"], { decision: "confirm" }, person)).status]).toEqual([person, 403]);
  const confirmed = JSON.parse((await decide(found?.["id"], { decision: "confirm" })).text) as Record<string, string>;
  expect(await office.stored("organisation", confirmed["organisation"] ?? "")).toMatchObject({
    labels: { en: said.name },
    kind: "enterprise",
    source: "registration",
  });
  expect((await send("/open/registration", { code })).text).toContain("choose a name and a password");
  expect((await send("/open/registration/account", { ...account, password: "guestguest" })).status).toBe(400);
  expect((await send("/open/registration/account", { ...account, account: "officer" })).text).toContain('role="alert"');
  expect((await send("/open/registration/account", account)).status).toBe(200);
  // Once: neither the code nor a decision makes another.
  expect((await send("/open/registration/account", { ...account, account: "guest-2" })).status).toBe(400);
  expect((await decide(found?.["id"], { decision: "decline", reason: "late" })).status).toBe(400);
  const { users } = (await office.run("user-list", {})) as { users: readonly Record<string, unknown>[] };
  expect(users.filter(({ name }) => name === "guest" || name === "guest-2")).toMatchObject([
    { name: "guest", roles: ["applicant"], organisation: confirmed["organisation"], department: null, created_by: "officer" },
  ]);
  expect(await loggedIn("guest", account.password)).toBe(200);
});

test("an officer declines another with a reason, which it alone is told", async () => {
  const code = codeOf((await send("/open/register", { ...said, name: "Other Works" })).text);
  const [found] = await waiting();
  expect((await decide(found?.["id"], { decision: "decline" })).text).toContain("registration.no-reason");
  expect((await decide(found?.["id"], { decision: "decline", reason: "No such firm is known" })).status).toBe(200);
  const told = (await send("/open/registration", { code })).text;
  expect(told).toContain("It was declined.");
  expect(told).toContain("No such firm is known");
  expect((await send("/open/registration", { code: "A".repeat(43) })).text).toContain("No registration has this code.");
  expect((await send("/open/registration/account", { code, account: "other", password: "a lathe in the yard" })).status).toBe(400);
  expect(await loggedIn("other", "a lathe in the yard")).toBe(401);
  for (const page of ["/open", "/open/register", "/open/registration"]) expect((await office.visit(page)).text).not.toMatch(/Zhao|guest\.example|Other Works/);
});

test("who bears the name or number of an organisation of the register is not let in as a new one", async () => {
  await send("/open/register", { ...said, name: "Кnоwn Works", mail: "a@b.example" });
  await send("/open/register", { ...said, name: "Works of another name", number: "91k", mail: "a@b.example" });
  const both = await waiting();
  expect(both.map(({ alike }) => alike)).toEqual([["known"], ["known"]]);
  for (const { id } of both) expect((await decide(id, { decision: "confirm" })).text).toContain("registration.known");
  expect((await decide(both[0]?.["id"], { decision: "confirm", organisation: "none" })).status).toBe(400);
  expect(JSON.parse((await decide(both[0]?.["id"], { decision: "confirm", organisation: "known" })).text)).toMatchObject({ organisation: "known" });
  await decide(both[1]?.["id"], { decision: "decline", reason: "x" });
});

test("spam is slowed, caught, cut off and cannot fill the register; what is typed stays text", async () => {
  expect((await send("/open/register", { ...said, mail: "trap@b.example", website: "https://spam.example" })).text).toContain("stays empty");
  const fields = [
    { name: "" },
    { mail: "nobody" },
    { mail: "a@b" },
    { purpose: "x".repeat(1_001) },
    { region: "none" },
    { kind: "emperor" },
    { kind: "national-department" },
    { contact: " ‮ " },
  ];
  for (const each of fields) {
    const { status, text } = await send("/open/register", { ...said, ...each });
    expect([each, status, text.includes('aria-invalid="true"') || "kind" in each || "region" in each || "purpose" in each]).toEqual([each, 400, true]);
  }
  const shown = await send("/open/register", { ...said, mail: "x", name: '"><script>alert(1)</script>' });
  expect(shown.text).not.toContain("<script");
  expect((await send("/open/register", { ...said, purpose: "x".repeat(40_000) })).status).toBe(413);
  expect(await waiting()).toEqual([]);
  // One address is slowed after a few, whatever it sends.
  const statuses: number[] = [];
  for (let n = 0; n < 7; n++) statuses.push((await send("/open/register", { ...said, name: `Spam ${n}`, mail: `m${n}@b.example` }, "10.7.7.7")).status);
  expect(statuses).toEqual([200, 200, 200, 200, 200, 429, 429]);
  expect((await send("/open/register", { ...said, name: "Spam 0", mail: "M0@b.example" })).text).toContain("waits already");
  expect(await waiting()).toHaveLength(5);
  const foreign = await office.visit("/open/register", { method: "POST", headers: { origin: "https://evil.example" }, body: "name=x" });
  expect(foreign.status).toBe(403);
});

test("registrations are not there where nobody has an account, and no API takes them", async () => {
  for (const path of ["/open/register", "/open/registration"]) {
    expect((await alone.visit(path)).status).toBe(404);
    expect((await send(path, said, "10.0.0.1", alone)).status).toBe(404);
  }
  expect((await alone.visit("/open")).text).not.toContain("/open/register");
  expect((await office.visit("/open")).text).toContain("/open/register");
  expect((await office.ask("officer", "record-put", { type: "registration", id: "x", data: { status: "confirmed" } })).status).toBeGreaterThanOrEqual(400);
});
