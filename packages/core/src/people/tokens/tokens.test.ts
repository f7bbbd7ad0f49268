import { describe, expect, test } from "vitest";
import { accountOf, accountsInMemory } from "../../../test/accounts-in-memory.ts";
import { answered, told, workspacePortsOf } from "../../../test/asked-of.ts";
import type { WorkspacePorts } from "../../contract/ports.ts";
import type { Role } from "../../contract/role.ts";
import { tokenName } from "../admission.ts";
import { endToken } from "./end-token.ts";
import { listTokens } from "./list-tokens.ts";
import { makeOwnToken } from "./make-own-token.ts";
import { withinToken } from "./within-token.ts";

/** An office of li, wang and a keeper of accounts, as it is asked by one of them; the clock is moved by `at`. */
function office() {
  const register = workspacePortsOf();
  const people: Readonly<Record<string, readonly Role[]>> = {
    li: ["planner"],
    wang: ["planner"],
    keeper: ["people-administrator"],
    head: ["administrator"],
    looks: ["auditor"],
  };
  const { accounts, kept, admissions } = accountsInMemory(
    register.records,
    Object.entries(people).map(([name, roles]) => accountOf(name, { roles: [...roles] })),
  );
  let made = 0;
  const by = (name: string | null, own: { readonly via?: string; readonly at?: string } = {}): WorkspacePorts =>
    ({
      ...register,
      accounts,
      secrets: { random: () => `secret-${made++}` },
      clock: { now: () => own.at ?? "2026-05-12T08:00:00.000Z", seconds: () => 0 },
      caller: {
        name: name ?? "owner",
        language: "en",
        ...(name === null ? {} : { account: kept.get(name) }),
        ...(own.via === undefined ? {} : { via: own.via }),
      },
    }) as unknown as WorkspacePorts;
  return { by, admissions, records: register.records };
}

const wish = { days: 90, reads: false, only: [] as string[] };
const idsOf = async (ports: WorkspacePorts, all = false) => answered(await listTokens.run(ports, { all })).tokens.map(({ id }) => id);

describe("a token that somebody makes", () => {
  test("is shown once, is kept as a hash alone, and ends after its days", async () => {
    const { by, admissions, records } = office();
    const { token, id, expires } = answered(await makeOwnToken.run(by("li"), wish));
    expect([token, expires]).toEqual(["secret-0", "2026-08-10T08:00:00.000Z"]);
    expect([...admissions.values()]).toMatchObject([{ account: "li", kind: "token", made_by: "li", narrow: null }]);
    const written = JSON.stringify([[...admissions.values()], await records.list("account-change")]);
    expect(written).toContain(id);
    expect(written).not.toContain(token);
  });

  test.each<[string, Partial<typeof wish>, unknown]>([
    ["all that its account may", {}, null],
    ["reading alone", { reads: true }, "reads"],
    ["what is named", { only: ["record-list", "call-list"] }, ["record-list", "call-list"]],
  ])("reaches as far as %s", async (_, own, narrow) => {
    const { by, admissions } = office();
    answered(await makeOwnToken.run(by("li"), { ...wish, ...own }));
    expect([...admissions.values()][0]?.narrow).toEqual(narrow);
    expect(answered(await listTokens.run(by("li"), { all: false })).tokens[0]?.narrow).toEqual(narrow);
  });

  test.each<[string, Partial<typeof wish>, readonly string[]]>([
    ["with two bounds at once", { reads: true, only: ["record-list"] }, ["token.two-bounds only"]],
    ["for what is no name", { only: ["record-list", "Record List"] }, ["token.unknown-name only"]],
    ["for an empty name", { only: [""] }, ["token.unknown-name only"]],
  ])("is not made %s", async (_, own, notes) => {
    const { by, admissions } = office();
    expect(told(await makeOwnToken.run(by("li"), { ...wish, ...own }))).toEqual(notes);
    expect(admissions.size).toBe(0);
  });

  test("is not made by a token, nor by nobody", async () => {
    const { by, admissions } = office();
    expect(told(await makeOwnToken.run(by("li", { via: "0123456789ab" }), wish))).toEqual(["token.by-token"]);
    expect(told(await makeOwnToken.run(by(null), wish))).toEqual(["token.of-nobody"]);
    expect(admissions.size).toBe(0);
  });
});

describe("the list of tokens", () => {
  test("is of one's own, the newest first; of all for those who look after accounts", async () => {
    const { by } = office();
    const own = [answered(await makeOwnToken.run(by("li"), wish)).id, answered(await makeOwnToken.run(by("li"), wish)).id];
    const other = answered(await makeOwnToken.run(by("wang"), wish)).id;
    expect(await idsOf(by("li"))).toEqual(own.toReversed());
    expect(await idsOf(by("wang"))).toEqual([other]);
    for (const who of ["keeper", "head", "looks", null]) expect(await idsOf(by(who), true)).toEqual([other, ...own.toReversed()]);
    expect(told(await listTokens.run(by("li"), { all: true }))).toEqual(["token.others all"]);
  });

  test("holds none that has ended, and never a token itself", async () => {
    const { by } = office();
    const { token } = answered(await makeOwnToken.run(by("li"), { ...wish, days: 1 }));
    expect(JSON.stringify(answered(await listTokens.run(by("li"), { all: false })))).not.toContain(token);
    expect(await idsOf(by("li", { at: "2026-05-13T07:59:59.999Z" }))).toHaveLength(1);
    expect(await idsOf(by("li", { at: "2026-05-13T08:00:00.000Z" }))).toEqual([]);
  });
});

describe("a token ends", () => {
  test("by its owner, and the history says by whom and which", async () => {
    const { by, records } = office();
    const { id } = answered(await makeOwnToken.run(by("li"), wish));
    expect(answered(await endToken.run(by("li"), { token: id }))).toEqual({ token: id, account: "li" });
    expect(await idsOf(by("li"))).toEqual([]);
    expect((await records.list("account-change")).map(({ body }) => [body["action"], body["account"], body["token"]])).toEqual([
      ["token-made", "li", id],
      ["token-ended", "li", id],
    ]);
    expect(told(await endToken.run(by("li"), { token: id }))).toEqual(["token.not-found token"]);
  });

  test("by those who keep accounts, and by nobody else; whose it is is not told", async () => {
    const { by } = office();
    const { id } = answered(await makeOwnToken.run(by("li"), wish));
    for (const who of ["wang", "looks"]) expect(told(await endToken.run(by(who), { token: id }))).toEqual(["token.not-found token"]);
    expect(await idsOf(by("li"))).toEqual([id]);
    expect(answered(await endToken.run(by("keeper"), { token: id })).account).toBe("li");
  });

  test("not by itself", async () => {
    const { by } = office();
    const { id } = answered(await makeOwnToken.run(by("li"), wish));
    expect(told(await endToken.run(by("li", { via: id }), { token: id }))).toEqual(["token.by-token"]);
    expect(await idsOf(by("li"))).toEqual([id]);
  });
});

test("a narrow token asks what it was made for alone", () => {
  const reading = { words: ["record", "list"], changes: false } as const;
  const writing = { words: ["record", "put"], changes: true } as const;
  const may = (narrow: Parameters<typeof withinToken>[0]) => [reading, writing].map((useCase) => withinToken(narrow, useCase).ok);
  expect(may(null)).toEqual([true, true]);
  expect(may("reads")).toEqual([true, false]);
  expect(may(["record-put"])).toEqual([false, true]);
  expect(may([])).toEqual([false, false]);
  expect(told(withinToken("reads", writing))).toEqual(["token.narrow"]);
});

test("what the history calls a token is the beginning of its hash", () => {
  expect(tokenName("0123456789abcdef")).toBe("0123456789ab");
});
