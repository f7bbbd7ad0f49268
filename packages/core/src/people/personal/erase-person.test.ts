import { describe, expect, test } from "vitest";
import { accountOf, accountsInMemory, addressesInMemory } from "../../../test/accounts-in-memory.ts";
import { answered, told, workspacePortsOf } from "../../../test/asked-of.ts";
import type { Account } from "../../contract/account.ts";
import { success } from "../../contract/outcome.ts";
import type { WorkspacePorts } from "../../contract/ports.ts";
import { erasePerson } from "./erase-person.ts";
import { listPersonal } from "./list-personal.ts";
import type { PersonalText, ToldErasure } from "./personal-store.ts";
import { exportPerson, showPerson } from "./show-person.ts";
import { sweepPersonal } from "./sweep-personal.ts";

const text = (type: string, id: string, path: string, value: string, since = "2025-01-01T00:00:00Z"): PersonalText => ({
  hash: `${type}${id}${path}`,
  type,
  id,
  path,
  value,
  since,
});
const registration = (id: string, own: object = {}) => ({
  id,
  name: "Works",
  purpose: "p",
  received_at: "2026-01-01T00:00:00Z",
  status: "declined",
  code_sha256: "c",
  ...own,
});

/** An office that keeps texts about people beside its history; each of its records was written once, on a day that is given. */
function office({
  texts = [] as readonly PersonalText[],
  people = [] as readonly Account[],
  records = {},
  written = "2025-01-01T00:00:00Z",
  choices = {},
  sealed = 0,
} = {}) {
  const register = workspacePortsOf({ records: records as never, choices });
  const { accounts, kept, identities, factors } = accountsInMemory(register.records, people);
  const addresses = addressesInMemory(
    people.map(({ name }) => [
      { kind: "account", id: name },
      { mail: `${name}@x.example`, contact: null, since: "2025-01-01T00:00:00Z" },
    ]),
  );
  const left = new Map(texts.map((each) => [each.hash, each]));
  const decisions: ToldErasure[] = [];
  const removed: string[] = [];
  const held = {
    ...register.records,
    history: async (type: string, id: string) => {
      const stored = await register.records.get(type, id);
      return stored === null ? [] : [{ at: written, version: 1, before: null, after: stored.body }];
    },
    changes: async () => [],
  };
  const ports = {
    ...register,
    records: held,
    unrestrictedRecords: held,
    accounts: { ...accounts, identityOf: async (name: string) => identities.get(name) ?? null, removePasskey: async () => success(null) },
    notices: addresses.notices,
    access: { list: async () => [] },
    files: { ...register.files, remove: async (name: string) => void removed.push(name) },
    personal: {
      texts: async () => [...left.values()],
      sealedRows: async () => sealed,
      erase: async (hashes: readonly string[], decision: ToldErasure) => {
        const committed = await register.records.commit(decision.changes, decision.author);
        if (!committed.ok) return committed;
        for (const hash of hashes) left.delete(hash);
        decisions.push(decision);
        return success(null);
      },
    },
  } as unknown as WorkspacePorts;
  return { ports, kept, left, decisions, removed, addresses: addresses.kept, identities, factors };
}

const records = {
  expert: [{ id: "e1", labels: { en: "Wang Li", zh: "王力" }, account: "wang" }],
  registration: [registration("r1", { contact: "Wang Li" }), registration("r2", { contact: "Wang Li or Zhao" })],
};
const texts = [
  text("expert", "e1", "labels.en", "Wang Li"),
  text("expert", "e1", "labels.zh", "王力"),
  text("registration", "r1", "contact", "Wang Li"),
  text("registration", "r2", "contact", "Wang Li or Zhao"),
  text("registration", "other", "contact", "Zhao"),
];
const out = accountOf("wang", { display: "Wang Li", disabled: true, person: "p-1" });
const erase = (ports: WorkspacePorts, own: object = {}) => erasePerson.run(ports, { who: "Wang Li", only: [], dry_run: false, reason: "asked for it", ...own });
const places = (all: readonly { readonly place: string }[]) => all.map(({ place }) => place);

describe("what is kept of somebody", () => {
  test("is found by the name, whatever its case and width; a text that holds it among others is told apart", async () => {
    const { ports } = office({ records, texts, people: [out] });
    for (const who of ["Wang Li", "wang li", "ＷＡＮＧ　ＬＩ"]) {
      const held = answered(await showPerson.run(ports, { who }));
      expect(held.texts.map(({ place, match }) => `${place} ${match}`)).toEqual([
        "expert/e1 labels.en whole",
        "expert/e1 labels.zh whole",
        "registration/r1 contact whole",
        "registration/r2 contact within",
      ]);
      expect(held.accounts).toMatchObject([{ name: "wang", mail: "wang@x.example", second_factor: false, tokens: 0 }]);
    }
  });

  test("is counted and not shown where the asker does not read it", async () => {
    const { ports } = office({ records: { registration: [] }, texts });
    const held = answered(await showPerson.run(ports, { who: "Wang Li" }));
    expect([held.texts, held.out_of_sight]).toEqual([[], 3]);
  });

  test("is handed out as a secret file that says the same", async () => {
    const { ports } = office({ records, texts, people: [out] });
    const [file] = answered(await exportPerson.run(ports, { who: "Wang Li" })).files;
    expect(file).toMatchObject({ name: "person.json", isSecret: true });
    expect(JSON.parse((file as { readonly parts: readonly string[] }).parts.join(""))).toEqual(answered(await showPerson.run(ports, { who: "Wang Li" })));
  });

  test("is listed by what it is, with how much there is and since when", async () => {
    const { ports } = office({ texts: [...texts, text("registration", "old", "contact", "X", "2020-01-01T00:00:00Z")], people: [out], sealed: 4 });
    const kept = new Map(answered(await listPersonal.run(ports, {})).kept.map(({ where, count, oldest }) => [where, [count, oldest]]));
    expect(kept.get("registration contact")).toEqual([4, "2020-01-01T00:00:00Z"]);
    expect(kept.get("expert labels")).toEqual([2, "2025-01-01T00:00:00Z"]);
    expect([kept.get("account"), kept.get("sealed_change")]).toEqual([
      [1, null],
      [4, null],
    ]);
  });
});

describe("erasing somebody", () => {
  test("takes whole texts and leaves those that hold more, which it tells; records lose them, and the decision says who and why", async () => {
    const { ports, left, decisions, removed } = office({ records, texts, people: [out] });
    const done = answered(await erase(ports));
    expect([places(done.erased), places(done.left)]).toEqual([
      ["expert/e1 labels.en", "expert/e1 labels.zh", "registration/r1 contact"],
      ["registration/r2 contact"],
    ]);
    expect([...left.values()].map(({ id }) => id)).toEqual(["r2", "other"]);
    expect([(await ports.records.get("registration", "r1"))?.body["contact"], (await ports.records.get("registration", "r2"))?.body["contact"]]).toEqual([
      null,
      "Wang Li or Zhao",
    ]);
    expect(decisions[0]?.author).toMatchObject({ who: "li", reason: "asked for it" });
    expect(JSON.stringify(await ports.records.list("erasure"))).not.toMatch(/Wang|王力/);
    expect(removed).toHaveLength(1);
  });

  test("takes from the account all but its name, its address too", async () => {
    const held = office({ records, texts, people: [out] });
    held.identities.set("wang", { issuer: "i", subject: "s" });
    held.factors.set("wang", { secret: "s", step: 1, recovery: [] });
    expect(answered(await erase(held.ports)).accounts).toEqual(["wang"]);
    expect(held.kept.get("wang")).toMatchObject({ name: "wang", display: "wang", person: null, disabled: true });
    expect([held.addresses.size, held.identities.size, held.factors.size]).toEqual([0, 0, 0]);
  });

  test("of places that are named takes these alone, also where they hold more, and no account", async () => {
    const { ports, left, kept } = office({ records, texts, people: [out] });
    const done = answered(await erase(ports, { only: ["registration/r2 contact"] }));
    expect([places(done.erased), done.accounts, kept.get("wang")?.display]).toEqual([["registration/r2 contact"], [], "Wang Li"]);
    expect(left.size).toBe(4);
  });

  test("tried first erases nothing, and asks for no reason", async () => {
    const { ports, left, kept } = office({ records, texts, people: [out] });
    const tried = answered(await erase(ports, { dry_run: true, reason: "" }));
    expect([tried.erased.length, left.size, kept.get("wang")?.display]).toEqual([3, 5, "Wang Li"]);
  });

  test.each<[string, object, string]>([
    ["without a reason", { reason: "" }, "person.reason reason"],
    ["at a place that holds nothing of them", { only: ["registration/other contact"] }, "person.no-such-place only"],
    ["of whom nothing is kept", { who: "Nobody" }, "person.nothing-held who"],
  ])("is not done %s", async (_, own, note) => {
    const { ports, left } = office({ records, texts, people: [out] });
    expect(told(await erase(ports, own))).toEqual([note]);
    expect(left.size).toBe(5);
  });

  test("is not done while an account of theirs is let in", async () => {
    const { ports, left } = office({ records, texts, people: [{ ...out, disabled: false }] });
    expect(told(await erase(ports))).toEqual(["person.account-in-use who"]);
    expect(left.size).toBe(5);
  });
});

describe("what is over", () => {
  const over = { registration: [registration("gone", { contact: "A" }), registration("waits", { contact: "B", status: "waiting" })] };
  const both = [text("registration", "gone", "contact", "A"), text("registration", "waits", "contact", "B")];

  test("is erased once it has not changed for the days of the office, and what waits is not", async () => {
    const { ports, left } = office({ records: over, texts: both, written: "2026-01-01T00:00:00Z", choices: { server: { person_days: 90 } } });
    expect(answered(await sweepPersonal(ports))).toBe(1);
    expect([...left.values()].map(({ id }) => id)).toEqual(["waits"]);
    expect(answered(await sweepPersonal(ports))).toBe(0);
  });

  test.each([
    ["was decided lately", "2026-05-01T00:00:00Z", { server: { person_days: 90 } }],
    ["is kept by an office that sets no days", "2020-01-01T00:00:00Z", {}],
  ])("stays where it %s", async (_, written, choices) => {
    const { ports, left } = office({ records: over, texts: both, written, choices });
    expect(answered(await sweepPersonal(ports))).toBe(0);
    expect(left.size).toBe(2);
  });
});
