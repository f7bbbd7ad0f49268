import { beforeEach, describe, expect, test } from "vitest";
import { accountOf, accountsInMemory } from "../../../test/accounts-in-memory.ts";
import { answered, told, workspacePortsOf } from "../../../test/asked-of.ts";
import type { WorkspacePorts } from "../../contract/ports.ts";
import { admission } from "../admission.ts";
import { provenAccount } from "./proven-account.ts";
import { resetFactor } from "./reset-factor.ts";
import { offeredFactor, setFactor } from "./second-factor.ts";

const secret = "A".repeat(32);
const li = accountOf("li", { roles: ["planner"] });

/** An office whose codes are the step itself in six digits, counted from 100, and whose passwords are their hash. */
function office() {
  const register = workspacePortsOf();
  const held = accountsInMemory(register.records, [li, accountOf("out", { disabled: true })]);
  held.passwords.set("li", "right");
  held.passwords.set("out", "right");
  let made = 0;
  const asked: (string | null)[] = [];
  const ports = {
    ...register,
    accounts: held.accounts,
    secrets: {
      isPassword: async (password: string, hash: string | null) => {
        asked.push(hash);
        return hash !== null && password === hash;
      },
    },
    codes: {
      secret: () => `${String.fromCharCode(66 + made++)}`.repeat(32),
      uri: (of: string, account: string, name: string) => `otpauth://totp/${name}:${account}?secret=${of}`,
      step: (of: string, code: string) => (of.length === 32 && Number(code) >= 100 ? Number(code) : null),
    },
  } as unknown as WorkspacePorts;
  return { ports, asked, ...held };
}

let held = office();
beforeEach(() => {
  held = office();
});
const enter = (code?: string, password = "right", name = "li") => provenAccount(held.ports, name, password, code);
const withFactor = async () => answered(await setFactor(held.ports, li, secret, "000100"));

describe("without a second factor", () => {
  test("the password lets in, and no code is asked for", async () => {
    expect(answered(await enter()).name).toBe("li");
    expect(answered(await enter("123456")).name).toBe("li");
  });

  test("an unknown name, a shut account and a wrong password are one fault, and each is looked at as long", async () => {
    for (const refused of [await enter(undefined, "right", "nobody"), await enter(undefined, "right", "out"), await enter(undefined, "wrong")])
      expect([told(refused), refused.ok]).toEqual([["session.refused"], false]);
    expect(held.asked).toEqual([null, "right", "right"]);
  });

  test("a password is not cut to one that fits", async () => {
    held.passwords.set("li", "x".repeat(512));
    expect(told(await enter(undefined, "x".repeat(511)))).toEqual(["session.refused"]);
  });
});

describe("a second factor", () => {
  test("is offered with what an app reads, and kept nowhere before a code has shown that it is there", () => {
    expect(offeredFactor(held.ports, "li", "Office")).toEqual({ secret: "B".repeat(32), uri: `otpauth://totp/Office:li?secret=${"B".repeat(32)}` });
    expect(held.factors.size).toBe(0);
  });

  test("gives ten codes for recovery, each another, in groups of four, of which hashes alone are kept", async () => {
    const recovery = await withFactor();
    expect(recovery).toHaveLength(10);
    expect(new Set(recovery).size).toBe(10);
    for (const code of recovery) expect(code).toMatch(/^(\w{4}-){3}\w{4}$/);
    const kept = JSON.stringify(held.factors.get("li"));
    for (const code of recovery) expect(kept).not.toContain(code.replaceAll("-", ""));
  });

  test("ends the sessions that were open before it", async () => {
    await held.accounts.admit(admission(held.ports.hasher, "s", "li", "session", "2026-05-12T08:00:00Z", 60));
    await withFactor();
    expect(held.admissions.size).toBe(0);
  });

  test.each([
    ["a code that is none", secret, "000001"],
    ["a secret that is too short", "A".repeat(31), "000100"],
    ["one of other signs", "1".repeat(32), "000100"],
    ["one that goes on", `${"A".repeat(32)}\n`, "000100"],
  ])("is not set by %s", async (_, given, code) => {
    expect(told(await setFactor(held.ports, li, given, code))).toEqual(["session.code-refused"]);
    expect(held.factors.size).toBe(0);
  });
});

describe("with a second factor", () => {
  test("only who knows the password hears that a code is asked for", async () => {
    await withFactor();
    for (const none of [undefined, "", "  "]) expect(told(await enter(none))).toEqual(["session.code-needed"]);
    expect(told(await enter(undefined, "wrong"))).toEqual(["session.refused"]);
    expect(told(await enter("000101", "wrong"))).toEqual(["session.refused"]);
  });

  test("a code is good once, and none that is older than the last", async () => {
    await withFactor();
    expect(told(await enter("000100"))).toEqual(["session.code-refused"]);
    expect(answered(await enter("000 103")).name).toBe("li");
    for (const old of ["000103", "000102", "000001"]) expect(told(await enter(old))).toEqual(["session.code-refused"]);
    expect(answered(await enter("000104")).name).toBe("li");
  });

  test("a code for recovery is good once, however it is typed, and the others stay", async () => {
    const [first = "", second = ""] = await withFactor();
    expect(answered(await enter(first.toLowerCase().replaceAll("-", " "))).name).toBe("li");
    expect(told(await enter(first))).toEqual(["session.code-refused"]);
    expect(held.factors.get("li")?.recovery).toHaveLength(9);
    expect(answered(await enter(second)).name).toBe("li");
  });

  test("codes of one account are none of another", async () => {
    const [first = ""] = await withFactor();
    held.kept.set("wang", accountOf("wang"));
    held.passwords.set("wang", "right");
    answered(await setFactor(held.ports, accountOf("wang"), secret, "000100"));
    const refused = await enter(`${first.slice(0, -4)}ZZZZ`);
    expect(told(refused)).toEqual(["session.code-refused"]);
    expect(held.factors.get("wang")?.recovery).toHaveLength(10);
  });
});

test("whoever keeps accounts takes a second factor away, once for all, and the history tells it", async () => {
  await withFactor();
  expect(answered(await resetFactor.run(held.ports, { name: "li" })).name).toBe("li");
  expect(held.factors.size).toBe(0);
  expect(answered(await enter()).name).toBe("li");
  expect((await held.ports.records.list("account-change")).map(({ body }) => body["action"])).toEqual(["second-factor-set", "second-factor-removed"]);
  expect(told(await resetFactor.run(held.ports, { name: "nobody" }))).toEqual(["user.not-found name"]);
});
