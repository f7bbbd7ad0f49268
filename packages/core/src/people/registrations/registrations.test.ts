import { describe, expect, test } from "vitest";
import { accountOf, accountsInMemory, addressesInMemory } from "../../../test/accounts-in-memory.ts";
import { answered, told, workspacePortsOf } from "../../../test/asked-of.ts";
import type { WorkspacePorts } from "../../contract/ports.ts";
import { decideRegistration } from "./decide-registration.ts";
import { enterRegistration, registrationOf } from "./enter-registration.ts";
import { forgetRegistration, sweepAddresses } from "./forget-contacts.ts";
import { listRegistrations } from "./list-registrations.ts";
import { mostWaiting, type RegistrationFields, receiveRegistration, takesRegistrations } from "./receive-registration.ts";

const form: RegistrationFields = {
  name: "Dongfang Gear Works",
  kind: "enterprise",
  region: "r",
  number: "91-X",
  contact: "Wang",
  mail: "wang@dongfang.example",
  purpose: "to apply",
};
const organisation = [
  { id: "dept", labels: { en: "Ministry" } },
  { id: "known", labels: { en: "Known Works" }, other_names: ["Old Works"], identifiers: [{ scheme: "x", value: "77-Y" }] },
];

/** An office with its door open and one account, whose secrets are numbered: `code 0`, `code 1` … padded to the length of a code. */
function office({ open = true, hasAccounts = true, registration = [] as readonly object[] } = {}) {
  let made = 0;
  const register = workspacePortsOf({
    records: { organisation, region: [{ id: "r" }], registration: registration as never },
    choices: { open },
  });
  const { accounts, kept, passwords } = accountsInMemory(register.records, hasAccounts ? [accountOf("li", { roles: ["programme-officer"] })] : []);
  const addresses = addressesInMemory();
  const secrets = {
    random: () => `code-${made++}`.padEnd(43, "x"),
    passwordHash: async (text: string) => `hash of ${text}`,
    isPassword: async () => false,
    isCommon: async () => false,
  };
  const ports = { ...register, accounts, notices: addresses.notices, secrets } as unknown as WorkspacePorts;
  return { ports, kept, passwords, addresses: addresses.kept, swept: addresses.swept };
}

const received = async (ports: WorkspacePorts, own: Partial<RegistrationFields> = {}) => answered(await receiveRegistration(ports, { ...form, ...own })).code;
const listed = async (ports: WorkspacePorts) => answered(await listRegistrations.run(ports, {})).registrations;
const onlyId = async (ports: WorkspacePorts) => (await listed(ports))[0]?.id ?? "";

describe("what an organisation writes of itself", () => {
  test("waits for an officer: no account, no organisation, and its code is kept as a hash alone", async () => {
    const { ports, kept } = office();
    const code = await received(ports);
    const [waiting] = await listed(ports);
    expect(waiting).toMatchObject({ name: form.name, status: "waiting", contact: "Wang", mail: form.mail, organisation: null, account: null, alike: [] });
    expect(JSON.stringify(await ports.records.list("registration"))).not.toContain(code);
    expect([kept.size, (await ports.records.list("organisation")).length]).toEqual([1, 2]);
    expect((await registrationOf(ports, code))?.name).toBe(form.name);
  });

  test("keeps whom to ask out of the history", async () => {
    const { ports, addresses } = office();
    await received(ports);
    const history = JSON.stringify(await ports.records.history("registration", await onlyId(ports)));
    expect(history).toContain(form.name);
    expect(history).not.toMatch(/Wang|wang@dongfang/);
    expect([...addresses.values()]).toEqual([{ mail: form.mail, contact: "Wang", since: "2026-05-12T08:00:00.000Z" }]);
  });

  test.each<[string, Partial<RegistrationFields>, readonly string[]]>([
    ["no name", { name: " \t " }, ["name"]],
    ["nothing that is needed", { name: "", contact: "", mail: "", purpose: "" }, ["name", "contact", "mail", "purpose"]],
    ["a name of more signs than the form has", { name: "x".repeat(201) }, ["name"]],
    ["what is no address of mail", { mail: "wang" }, ["mail"]],
    ["a kind that makes it a department", { kind: "ministry" }, ["kind"]],
    ["a place that is not there", { region: "elsewhere" }, ["region"]],
    ["a name of signs that nobody sees", { name: "\u200b\u200e" }, ["name"]],
  ])("is refused for %s, and no address is left behind", async (_, own, fields) => {
    const { ports, addresses } = office();
    const refused = await receiveRegistration(ports, { ...form, ...own });
    expect(told(refused)).toEqual(fields.map((field) => `registration.field ${field}`));
    expect([addresses.size, (await listed(ports)).length]).toEqual([0, 0]);
  });

  test("may leave out what is not needed", async () => {
    const { ports } = office();
    await received(ports, { kind: "", region: "", number: "" });
    expect((await listed(ports))[0]).toMatchObject({ kind: null, region: null, number: null });
  });

  test("is cleaned of signs that steer a terminal or turn the writing", async () => {
    const { ports } = office();
    await received(ports, { name: " Dong\u001bfang\u202e \n Works " });
    expect((await listed(ports))[0]?.name).toBe("Dongfang Works");
  });

  test("waits once under one name and address, however either is written; another address is another asking", async () => {
    const { ports, addresses } = office();
    await received(ports);
    const again = await receiveRegistration(ports, { ...form, name: form.name.toUpperCase(), mail: form.mail.toUpperCase() });
    expect(told(again)).toEqual(["registration.again name"]);
    expect(addresses.size).toBe(1);
    await received(ports, { mail: "other@dongfang.example" });
    expect(await listed(ports)).toHaveLength(2);
  });

  test.each([
    ["its name", { name: "KNOWN works" }],
    ["a name of before", { name: "Old Works" }],
    ["its number", { number: "77-y" }],
  ])("names the organisations of the register that bear %s", async (_, own) => {
    const { ports } = office();
    await received(ports, own);
    expect((await listed(ports))[0]?.alike).toEqual(["known"]);
  });

  test("is not taken where the door is shut, nor where nobody has an account", async () => {
    for (const shut of [office({ open: false }), office({ hasAccounts: false })]) {
      expect(await takesRegistrations(shut.ports)).toBe(false);
      expect(told(await receiveRegistration(shut.ports, form))).toEqual(["registration.closed"]);
      expect(shut.addresses.size).toBe(0);
    }
  });

  test("is not taken while as many wait as may, and is once one is decided", async () => {
    const waiting = Array.from({ length: mostWaiting }, (_, n) => ({
      id: `registration-${n}`,
      name: `Works ${n}`,
      purpose: "p",
      received_at: "2026-01-01T00:00:00Z",
      status: "waiting",
      code_sha256: "c",
    }));
    const { ports, addresses } = office({ registration: waiting });
    expect(told(await receiveRegistration(ports, form))).toEqual(["registration.full"]);
    expect(addresses.size).toBe(0);
    answered(await decideRegistration.run(ports, { id: "registration-7", decision: "decline", reason: "none" }));
    await received(ports);
  });
});

describe("an officer", () => {
  test("lets an organisation in as a new one of the register, with what was typed", async () => {
    const { ports } = office();
    await received(ports);
    const decided = answered(await decideRegistration.run(ports, { id: await onlyId(ports), decision: "confirm" }));
    const made = (await ports.records.list("organisation")).find(({ id }) => id === decided.organisation);
    expect(decided).toMatchObject({ status: "confirmed", mail: form.mail });
    expect(made?.body).toMatchObject({ labels: { en: form.name }, kind: "enterprise", region: "r", identifiers: [{ value: "91-X" }] });
  });

  test.each([
    ["东方齿轮厂", { zh: "东方齿轮厂" }],
    ["Dongfang 齿轮", { zh: "Dongfang 齿轮" }],
    ["Zahnräder Ost", { en: "Zahnräder Ost" }],
  ])("calls %s by the language in which it is written", async (name, labels) => {
    const { ports } = office();
    await received(ports, { name });
    const { organisation: id } = answered(await decideRegistration.run(ports, { id: await onlyId(ports), decision: "confirm" }));
    expect((await ports.records.get("organisation", id ?? ""))?.body["labels"]).toMatchObject(labels);
  });

  test("lets it in as one that stands there, and makes no second one", async () => {
    const { ports } = office();
    await received(ports, { name: "Known Works" });
    const id = await onlyId(ports);
    expect(told(await decideRegistration.run(ports, { id, decision: "confirm" }))).toEqual(["registration.known organisation"]);
    expect(told(await decideRegistration.run(ports, { id, decision: "confirm", organisation: "nobody" }))).toEqual(["user.unknown-organisation organisation"]);
    expect(answered(await decideRegistration.run(ports, { id, decision: "confirm", organisation: "known" })).organisation).toBe("known");
    expect(await ports.records.list("organisation")).toHaveLength(2);
  });

  test("declines with a reason alone, and what was decided on is the version that was seen", async () => {
    const { ports } = office();
    await received(ports);
    const id = await onlyId(ports);
    expect(told(await decideRegistration.run(ports, { id, decision: "decline" }))).toEqual(["registration.no-reason reason"]);
    expect(told(await decideRegistration.run(ports, { id, decision: "decline", reason: "r", if_version: 7 }))).toEqual(["record.stale version"]);
    const declined = answered(await decideRegistration.run(ports, { id, decision: "decline", reason: "no such firm", if_version: 1 }));
    expect(declined).toMatchObject({ status: "declined", organisation: null, version: 2 });
    expect(told(await decideRegistration.run(ports, { id, decision: "confirm" })).length).toBeGreaterThan(0);
  });

  test("sees who waits in the order in which they came, and those of one state alone", async () => {
    const at = (id: string, received_at: string, status = "waiting") => ({
      id,
      name: id,
      purpose: "p",
      received_at,
      status,
      code_sha256: "c",
      mail: "old@x.example",
    });
    const { ports } = office({ registration: [at("c", "2026-01-02T00:00:00Z"), at("b", "2026-01-01T00:00:00Z", "declined"), at("a", "2026-01-02T00:00:00Z")] });
    expect((await listed(ports)).map(({ id }) => id)).toEqual(["b", "a", "c"]);
    expect(answered(await listRegistrations.run(ports, { status: "waiting" })).registrations.map(({ id }) => id)).toEqual(["a", "c"]);
    expect((await listed(ports))[0]?.mail).toBe("old@x.example");
    expect(JSON.stringify(await listed(ports))).not.toContain("code_sha256");
  });
});

describe("who holds the code", () => {
  async function confirmed() {
    const held = office();
    const code = await received(held.ports);
    answered(await decideRegistration.run(held.ports, { id: await onlyId(held.ports), decision: "confirm" }));
    return { ...held, code };
  }
  const wish = { name: "wang", password: "correct horse battery" };

  test("enters once, as an applicant of the organisation that was let in and nothing else", async () => {
    const { ports, code, kept, passwords, addresses } = await confirmed();
    const made = answered(await enterRegistration(ports, { code, ...wish }));
    expect(made).toMatchObject({ name: "wang", roles: ["applicant"], department: null, region: null });
    expect([kept.get("wang")?.organisation, passwords.get("wang")]).toEqual([(await listed(ports))[0]?.organisation, "hash of correct horse battery"]);
    expect([...addresses]).toEqual([["account wang", { mail: form.mail, contact: null, since: "2026-05-12T08:00:00.000Z" }]]);
    expect(told(await enterRegistration(ports, { code, name: "zhao", password: wish.password }))).toEqual(["registration.unknown code"]);
    expect(kept.size).toBe(2);
  });

  test("may enter again where the program stopped before there was an account", async () => {
    const { ports, code, kept } = await confirmed();
    answered(await enterRegistration(ports, { code, ...wish }));
    kept.delete("wang");
    expect(answered(await enterRegistration(ports, { code, ...wish, name: "wang2" })).name).toBe("wang2");
  });

  test.each<[string, Partial<typeof wish>, readonly string[]]>([
    ["a name that is none", { name: "a b" }, ["registration.field account"]],
    ["a name that is taken", { name: "li" }, ["user.exists account"]],
    ["a name that looks like another", { name: "lі" }, ["user.mixed-scripts name"]],
    ["a short password", { password: "short" }, ["user.password-length password"]],
  ])("does not enter with %s, and may try again", async (_, own, notes) => {
    const { ports, code, kept } = await confirmed();
    expect(told(await enterRegistration(ports, { code, ...wish, ...own }))).toEqual(notes);
    expect([kept.size, (await listed(ports))[0]?.status]).toEqual([1, "confirmed"]);
    answered(await enterRegistration(ports, { code, ...wish }));
  });

  test("does not enter before an officer has decided, nor after being declined, nor with a code that is none", async () => {
    const { ports } = office();
    const code = await received(ports);
    expect(told(await enterRegistration(ports, { code, ...wish }))).toEqual(["registration.unknown code"]);
    answered(await decideRegistration.run(ports, { id: await onlyId(ports), decision: "decline", reason: "r" }));
    expect(told(await enterRegistration(ports, { code, ...wish }))).toEqual(["registration.unknown code"]);
    for (const none of ["", "x", "x".repeat(43), "x".repeat(44), `${"x".repeat(42)}"`]) expect(await registrationOf(ports, none)).toBeNull();
  });
});

describe("whom to ask", () => {
  const at = (id: string, status: string, decided_at: string | null = null) => ({
    id,
    name: id,
    purpose: "p",
    received_at: "2026-01-01T00:00:00Z",
    status,
    code_sha256: "c",
    decided_at,
  });
  const address = (since: string) => ({ mail: "a@x.example", contact: "A", since });

  test("goes for good of one who was declined, and of nobody who is still to be reached", async () => {
    const { ports, addresses } = office({ registration: [at("waits", "waiting"), at("in", "confirmed"), at("out", "declined")] });
    for (const id of ["waits", "in", "out"]) addresses.set(`registration ${id}`, address("2026-01-01T00:00:00Z"));
    expect(told(await forgetRegistration.run(ports, { id: "waits" }))).toEqual(["registration.needed id"]);
    expect(told(await forgetRegistration.run(ports, { id: "in" }))).toEqual(["registration.needed id"]);
    expect(answered(await forgetRegistration.run(ports, { id: "out" }))).toEqual({ id: "out", forgotten: true });
    expect(answered(await forgetRegistration.run(ports, { id: "out" }))).toEqual({ id: "out", forgotten: false });
    expect([...addresses.keys()]).toEqual(["registration waits", "registration in"]);
    expect(told(await forgetRegistration.run(ports, { id: "nobody" }))).toEqual(["record.not-found id"]);
  });

  test("goes by itself once the days of the office are over, and of a form that failed after a day", async () => {
    const { ports, addresses, swept } = office({
      registration: [at("long-ago", "declined", "2025-01-01T00:00:00Z"), at("just-now", "declined", "2026-05-11T00:00:00Z"), at("waits", "waiting")],
    });
    for (const [id, since] of [
      ["long-ago", "2025-01-01T00:00:00Z"],
      ["just-now", "2025-01-01T00:00:00Z"],
      ["waits", "2020-01-01T00:00:00Z"],
      ["never-came", "2026-05-11T07:59:59Z"],
      ["is-coming", "2026-05-12T07:00:00Z"],
    ] as const)
      addresses.set(`registration ${id}`, address(since));
    addresses.set("account li", address("2020-01-01T00:00:00Z"));
    expect(await sweepAddresses(ports)).toBe(2);
    expect([...addresses.keys()]).toEqual(["registration just-now", "registration waits", "registration is-coming", "account li"]);
    expect(swept).toEqual(["2026-04-12T08:00:00.000Z"]);
    expect(await sweepAddresses(ports)).toBe(0);
  });
});
