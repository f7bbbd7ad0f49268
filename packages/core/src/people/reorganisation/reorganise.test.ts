import { describe, expect, test } from "vitest";
import { accountOf, accountsInMemory } from "../../../test/accounts-in-memory.ts";
import { answered, told, workspacePortsOf } from "../../../test/asked-of.ts";
import type { Account } from "../../contract/account.ts";
import type { WorkspacePorts } from "../../contract/ports.ts";
import { entities, entityOf } from "../../register/entities.ts";
import type { Closing, Place } from "../../register/ledger-balances.ts";
import { recordReferences } from "../../schema/record-references.ts";
import { merge } from "./merge.ts";
import { rename } from "./rename.ts";
import { split } from "./split.ts";

type Records = Readonly<Record<string, readonly Readonly<Record<string, unknown>>[]>>;

const organisation = [
  { id: "moi", labels: { en: "Ministry of Industry", zh: "工业部" } },
  { id: "miit", labels: { en: "MIIT", zh: "工信部" } },
  { id: "mim", labels: { en: "MIM", zh: "机械部" } },
];
const call = (id: string, own: object = {}) => ({ id, department: "moi", status: "open", currency: "CNY", ...own });
const project = (id: string, own: object = {}) => ({ id, department: "moi", lead: "firm", ...own });

/** An office whose register also knows what names what, and whose books hold what is given. */
function office(records: Records, people: readonly Account[] = [], closings: readonly Partial<Closing & Place>[] = []) {
  const register = workspacePortsOf({ records: { organisation: [...organisation, { id: "firm" }], ...records } as never });
  const { accounts, kept } = accountsInMemory(register.records, people);
  const held = {
    ...register.records,
    referrers: async (type: string, id: string) => {
      const found: { type: string; id: string }[] = [];
      for (const each of entities)
        for (const stored of await register.records.list(each.type)) {
          const entity = entityOf(each.type);
          if (entity !== undefined && recordReferences(entity, stored.body).some((one) => one.type === type && one.id === id))
            found.push({ type: each.type, id: stored.id });
        }
      return found;
    },
    closings: async () =>
      closings.map(({ units = 0n, day = "2026-01-01", ...place }) => ({
        place: { fund: null, year: null, source: null, level: null, department: null, call: null, project: null, currency: "CNY", ...place },
        day,
        units,
      })),
  };
  const ports = { ...register, accounts, records: held, unrestrictedRecords: held, caller: { name: "head", language: "en" } } as unknown as WorkspacePorts;
  const field = async (type: string, id: string, name: string) => (await ports.records.get(type, id))?.body[name];
  return { ports, kept, field };
}

const input = { type: "department" as const, on: undefined, dry_run: false, reason: "decision 12" };
const merged = (ports: WorkspacePorts, own: object = {}) => merge.run(ports, { ...input, from: "moi", into: "miit", ...own });
const carriedOf = (answer: { readonly carried: readonly { readonly type: string; readonly id: string; readonly field: string }[] }) =>
  answer.carried.map(({ type, id, field }) => `${type}/${id} ${field}`);

describe("a department that becomes part of another", () => {
  const records = {
    call: [call("c")],
    project: [project("p"), project("other", { department: "mim" })],
    transaction: [{ id: "t", type: "disbursement", date: "2025-01-01", amount: "5", currency: "CNY", from: "moi" }],
  };
  const people = [
    accountOf("li", { department: "moi" }),
    accountOf("wang", { department: "mim" }),
    accountOf("both", { department: "moi", organisation: "moi" }),
  ];

  test("takes its calls, projects and accounts along, and ends on the day; what tells of the past keeps the name", async () => {
    const { ports, kept, field } = office(records, people);
    const done = answered(await merged(ports));
    expect([await field("call", "c", "department"), await field("project", "p", "department"), await field("project", "other", "department")]).toEqual([
      "miit",
      "miit",
      "mim",
    ]);
    expect([await field("organisation", "moi", "valid_to"), await field("organisation", "moi", "successors")]).toEqual(["2026-05-12", ["miit"]]);
    expect(await field("transaction", "t", "from")).toBe("moi");
    expect(done.stays).toContainEqual({ type: "transaction", count: 1 });
    expect([kept.get("li")?.department, kept.get("wang")?.department, kept.get("both")?.organisation]).toEqual(["miit", "mim", "miit"]);
    expect(done.accounts.map(({ id, field: name }) => `${id} ${name}`).toSorted()).toEqual(["both department", "both organisation", "li department"]);
  });

  test("tried first changes nothing, and tells the same", async () => {
    const { ports, kept, field } = office(records, people);
    const tried = answered(await merged(ports, { dry_run: true }));
    expect([await field("call", "c", "department"), kept.get("li")?.department, tried.id]).toEqual(["moi", "moi", null]);
    const done = answered(await merged(ports));
    expect({ ...done, id: null, dry_run: true }).toEqual(tried);
  });

  test("again carries over what came under the old name since", async () => {
    const { ports, kept } = office(records, people);
    answered(await merged(ports));
    kept.set("late", accountOf("late", { department: "moi" }));
    const again = answered(await merged(ports));
    expect([again.accounts.map(({ id }) => id), carriedOf(again).filter((each) => !each.startsWith("organisation/"))]).toEqual([["late"], []]);
    expect(kept.get("late")?.department).toBe("miit");
  });

  test("brings its money on its way along, by currency; what is paid and what is another's is nobody's to carry", async () => {
    const { ports } = office(
      records,
      [],
      [
        { account: "due", department: "moi", project: "p", units: 10_000n },
        { account: "allotted", department: "moi", call: "c", units: 500n },
        { account: "paid", department: "moi", project: "p", units: 7_000n },
        { account: "due", department: "mim", project: "other", units: 900n },
        { account: "reserved", department: "moi", currency: "USD", units: 200n },
      ],
    );
    expect(answered(await merged(ports, { dry_run: true })).money).toEqual([
      { currency: "CNY", amount: "105" },
      { currency: "USD", amount: "2" },
    ]);
  });

  test.each<[string, object, readonly string[]]>([
    ["itself", { into: "moi" }, ["reorganise.same into"]],
    ["nobody", { into: "gone" }, ["record.not-found id"]],
    ["another from tomorrow on", { on: "2026-05-13" }, ["reorganise.day on"]],
    ["another on a day that is none", { on: "2026-02-30" }, ["reorganise.day on"]],
    ["another in a month", { on: "2026-05" }, ["reorganise.day on"]],
  ])("does not become part of %s", async (_, own, notes) => {
    const { ports, field } = office(records);
    const refused = await merged(ports, own);
    expect(refused.ok).toBe(false);
    expect(told(refused).map((each) => each.split(" ")[0])).toEqual(notes.map((each) => each.split(" ")[0]));
    expect(await field("call", "c", "department")).toBe("moi");
  });

  test("does not end twice into others, nor into what has ended", async () => {
    const { ports } = office(records);
    answered(await merged(ports));
    expect(told(await merged(ports, { into: "mim" }))[0]).toContain("reorganise.is-over");
    expect(told(await merged(ports, { from: "mim", into: "moi" }))[0]).toContain("reorganise.is-over");
  });
});

describe("a department that is parted", () => {
  const records = { call: [call("c1"), call("c2")], project: [project("p1", { call: "c1" }), project("p2", { call: "c2" }), project("alone")] };
  const parted = (ports: WorkspacePorts, data: object, into = ["miit", "mim"]) =>
    split.run(ports, { ...input, id: "moi", into, data: { records: {}, accounts: {}, ...data } });

  test("gives what is named where it is said, what belongs to it with it, and the rest to one", async () => {
    const { ports, field } = office(records);
    answered(await parted(ports, { records: { "call/c1": "miit" }, rest: "mim" }));
    const of = async (type: string, id: string) => field(type, id, "department");
    expect([await of("call", "c1"), await of("project", "p1"), await of("call", "c2"), await of("project", "p2"), await of("project", "alone")]).toEqual([
      "miit",
      "miit",
      "mim",
      "mim",
      "mim",
    ]);
    expect(await field("organisation", "moi", "successors")).toEqual(["miit", "mim"]);
  });

  test("what is named itself does not go with what it belongs to", async () => {
    const { ports, field } = office(records);
    answered(await parted(ports, { records: { "call/c1": "miit", "project/p1": "mim" }, rest: "mim" }));
    expect([await field("call", "c1", "department"), await field("project", "p1", "department")]).toEqual(["miit", "mim"]);
  });

  test("guesses nothing: what is left is told, accounts too, and nothing is done", async () => {
    const { ports, field, kept } = office(records, [accountOf("li", { department: "moi" })]);
    const refused = await parted(ports, { records: { "call/c1": "miit" } });
    expect(refused.notes.map(({ code, parameters }) => [code, parameters?.["count"], parameters?.["records"]])).toEqual([
      ["split.unassigned", 4, "call/c2, project/alone, project/p2, account li"],
    ]);
    expect([await field("call", "c1", "department"), kept.get("li")?.department]).toEqual(["moi", "moi"]);
  });

  test("goes on itself where it is one of the parts", async () => {
    const { ports, field, kept } = office(records, [accountOf("li", { department: "moi" })]);
    answered(await parted(ports, { records: { "call/c1": "miit" }, rest: "moi" }, ["moi", "miit"]));
    expect([await field("call", "c1", "department"), await field("call", "c2", "department"), kept.get("li")?.department]).toEqual(["miit", "moi", "moi"]);
    expect([await field("organisation", "moi", "valid_to"), await field("organisation", "moi", "successors")]).toEqual([null, []]);
  });

  test.each<[string, object, string]>([
    ["a part that is none", { rest: "elsewhere" }, "split.no-part"],
    ["a record that is not its own", { records: { "call/none": "mim" }, rest: "mim" }, "split.not-of-it"],
    ["an account that is not its own", { accounts: { wang: "mim" }, rest: "mim" }, "split.not-of-it"],
  ])("is told of %s", async (_, data, code) => {
    const { ports } = office(records, [accountOf("wang", { department: "mim" })]);
    expect((await parted(ports, data)).notes.map((each) => each.code)).toContain(code);
  });
});

describe("a department under another name", () => {
  const renamed = (ports: WorkspacePorts, labels: object, on?: string) => rename.run(ports, { ...input, on, id: "moi", labels });

  test("is found under both, and nothing is carried", async () => {
    const { ports, field } = office({ call: [call("c")] }, [accountOf("li", { department: "moi" })]);
    const done = answered(await renamed(ports, { en: "Ministry of Works", zh: "工程部" }));
    expect(await field("organisation", "moi", "labels")).toMatchObject({ en: "Ministry of Works", zh: "工程部" });
    expect(await field("organisation", "moi", "other_names")).toEqual(["Ministry of Industry", "工业部"]);
    expect([done.accounts, await field("call", "c", "department")]).toEqual([[], "moi"]);
  });

  test("keeps its name in a language that is left out", async () => {
    const { ports, field } = office({});
    answered(await renamed(ports, { zh: "工程部" }));
    expect([await field("organisation", "moi", "labels"), await field("organisation", "moi", "other_names")]).toMatchObject([
      { en: "Ministry of Industry", zh: "工程部" },
      ["工业部"],
    ]);
  });

  test("that takes its former name again does not bear it as a former one", async () => {
    const { ports, field } = office({});
    answered(await renamed(ports, { en: "Works" }));
    answered(await renamed(ports, { en: "Ministry of Industry" }));
    expect(await field("organisation", "moi", "other_names")).toEqual(["Works"]);
  });
});
