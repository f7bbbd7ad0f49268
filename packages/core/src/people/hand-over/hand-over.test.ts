import { describe, expect, test } from "vitest";
import { accountOf, accountsInMemory } from "../../../test/accounts-in-memory.ts";
import { answered, told, workspacePortsOf } from "../../../test/asked-of.ts";
import type { Account } from "../../contract/account.ts";
import type { WorkspacePorts } from "../../contract/ports.ts";
import { handOver } from "./hand-over.ts";
import { openProposals, openReviews } from "./open-work.ts";

const proposal = (id: string, own: object = {}) => ({
  id,
  status: "proposed",
  use_case: "pay",
  input: "{}",
  made_by: "li",
  made_at: "2026-04-01T08:00:00Z",
  ...own,
});
const review = (id: string, own: object = {}) => ({ id, application: "a", reviewer: "expert", status: "assigned", ...own });
const input = { name: "li", to: "wang", with_roles: false, keep: false, dry_run: false, reason: "moved to another ministry" };

/** An office that li leaves; the head of accounts asks. */
function office(people: readonly Account[], records: Readonly<Record<string, readonly object[]>> = {}) {
  const register = workspacePortsOf({ records: records as never });
  const head = accountOf("head", { roles: ["people-administrator"], person: "p-head" });
  const held = accountsInMemory(register.records, [...people, head]);
  // The books are empty, and no rules were changed.
  const booked = { ...register.records, closings: async () => [], changes: async () => [] };
  const ports = {
    ...register,
    records: booked,
    unrestrictedRecords: booked,
    accounts: held.accounts,
    caller: { name: "head", language: "en", account: head },
  } as unknown as WorkspacePorts;
  return { ports, ...held };
}

const li = accountOf("li", { roles: ["planner", "reviewer"], department: "dept", person: "p-li" });
const wang = accountOf("wang", { roles: ["viewer"], person: "p-wang" });
const run = (ports: WorkspacePorts, own: Partial<typeof input> = {}) => handOver.run(ports, { ...input, ...own });

test.each<[string, readonly Account[], Partial<typeof input>, readonly string[]]>([
  ["by nobody", [wang], {}, ["user.not-found name"]],
  ["to nobody", [li], {}, ["user.not-found to"]],
  ["to oneself", [li], { to: "li" }, ["hand-over.same-person to"]],
  ["to another account of the same person", [li, { ...wang, person: "p-li" }], {}, ["hand-over.same-person to"]],
  ["to one who is shut out", [li, { ...wang, disabled: true }], {}, ["user.disabled to"]],
  ["with rights that are bound to a place, to one who is bound to none", [{ ...li, region: "r" }, wang], { with_roles: true }, ["hand-over.place with_roles"]],
])("nothing is handed over %s", async (_, people, own, notes) => {
  const { ports, kept } = office(people, { region: [{ id: "r" }] });
  expect(told(await run(ports, own))).toEqual(notes);
  expect(kept.get("li")?.disabled ?? false).toBe(false);
});

describe("whoever hands over", () => {
  test("is shut out, and what was proposed goes to the successor, of whom it is said who did it", async () => {
    const { ports, kept } = office([li, wang], {
      proposal: [proposal("one"), proposal("done", { status: "released" }), proposal("other", { made_by: "zhao" })],
    });
    const done = answered(await run(ports));
    expect(done).toMatchObject({ from: "li", to: "wang", gains: [], disabled: true, dry_run: false, proposals: [{ id: "one", use_case: "pay" }] });
    expect([kept.get("li")?.disabled, kept.get("wang")?.roles]).toEqual([true, ["viewer"]]);
    expect((await ports.records.get("proposal", "one"))?.body).toMatchObject({ made_by: "li", held_by: "wang", handed_by: "head" });
    expect((await ports.records.get("proposal", "done"))?.body["held_by"]).toBeNull();
    expect((await ports.records.get("proposal", "other"))?.body["held_by"]).toBeNull();
  });

  test("nobody who had a hand in a proposal releases it, whatever account they come with", async () => {
    const second = accountOf("wang-2", { person: "p-wang" });
    const { ports } = office([li, wang, second], { proposal: [proposal("one", { held_by: "li", made_by: "zhao", handed_by: "sun", not: ["qian"] })] });
    answered(await run(ports));
    const not = (await ports.records.get("proposal", "one"))?.body["not"];
    expect([...(not as string[])].sort()).toEqual(["head", "li", "qian", "sun", "wang", "wang-2", "zhao"]);
  });

  test("stays in where that is wished, with all roles", async () => {
    const { ports, kept } = office([li, wang]);
    expect(answered(await run(ports, { keep: true })).disabled).toBe(false);
    expect(kept.get("li")).toEqual(li);
  });

  test("gives the roles that the successor lacks and the department with them, and none that are of a person", async () => {
    const { ports, kept } = office([{ ...li, roles: ["planner", "reviewer", "auditor", "administrator", "viewer"] }, wang]);
    expect(answered(await run(ports, { with_roles: true })).gains).toEqual(["planner"]);
    expect(kept.get("wang")).toMatchObject({ roles: ["viewer", "planner"], department: "dept" });
    const changes = (await ports.records.list("account-change")).map(({ body }) => `${body["account"]} ${body["action"]} ${body["to"] ?? ""}`.trim());
    expect(changes.toSorted()).toEqual(["li account-disabled wang", "wang account-changed"]);
  });

  test("takes no department from a successor who has one, nor gives one with nothing", async () => {
    const own = office([li, { ...wang, department: "own" }]);
    answered(await run(own.ports, { with_roles: true }));
    expect(own.kept.get("wang")?.department).toBe("own");
    const none = office([li, wang]);
    answered(await run(none.ports));
    expect(none.kept.get("wang")?.department).toBeNull();
  });

  test("may hand over rights of a place to whoever is bound to the same", async () => {
    const { ports, kept } = office(
      [
        { ...li, region: "r" },
        { ...wang, region: "r" },
      ],
      { region: [{ id: "r" }] },
    );
    answered(await run(ports, { with_roles: true }));
    expect(kept.get("wang")).toMatchObject({ roles: ["viewer", "planner"], region: "r" });
  });
});

test("shown first, nothing is changed, and the answer is the one that follows but for saying so", async () => {
  const records = { proposal: [proposal("one")], expert: [{ id: "expert", account: "li" }], review: [review("r")] };
  const { ports, kept } = office([li, wang], records);
  const shown = answered(await run(ports, { dry_run: true, with_roles: true }));
  expect([kept.get("li"), kept.get("wang")]).toEqual([li, wang]);
  expect((await ports.records.get("proposal", "one"))?.version).toBe(1);
  const done = answered(await run(ports, { with_roles: true }));
  expect(done).toEqual({ ...shown, dry_run: false });
});

test("reviews are listed and stay whose they are: those of the account, and of its expert where no account is named", async () => {
  const { ports } = office([li, wang], {
    expert: [
      { id: "expert", account: "li" },
      { id: "stranger", account: "zhao" },
    ],
    review: [
      review("by-expert"),
      review("by-account", { account: "li", reviewer: "stranger" }),
      review("of-another", { account: "zhao" }),
      review("given", { status: "submitted" }),
      review("strangers", { reviewer: "stranger" }),
    ],
  });
  expect((await openReviews(ports, "li")).map(({ id }) => id)).toEqual(["by-account", "by-expert"]);
  expect((await openReviews(ports, "wang")).map(({ id }) => id)).toEqual([]);
  expect(answered(await run(ports)).reviews.map(({ id }) => id)).toEqual(["by-account", "by-expert"]);
});

test("what was taken over before is handed on, and is no more of whoever proposed it", async () => {
  const { ports } = office([li, wang], {
    proposal: [proposal("mine"), proposal("taken", { made_by: "zhao", held_by: "li" }), proposal("given", { held_by: "zhao" })],
  });
  expect((await openProposals(ports, "li")).map(({ id }) => id)).toEqual(["mine", "taken"]);
  expect((await openProposals(ports, "zhao")).map(({ id }) => id)).toEqual(["given"]);
});
