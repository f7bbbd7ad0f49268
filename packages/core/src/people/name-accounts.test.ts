import { expect, test } from "vitest";
import { answered, workspacePortsOf } from "../../test/asked-of.ts";
import { nameAccounts } from "./name-accounts.ts";

const displays: Readonly<Record<string, string>> = { li: "Li Wei", wang: "Wang Fang", clerk: "clerk" };
const accounts = { get: async (name: string) => (name in displays ? { name, display: displays[name] } : null) };
const ports = workspacePortsOf({}, { accounts } as never);

test("whose accounts are is said in the order asked, each once; one called as it logs in, and one that is none, are left out alike", async () => {
  expect(answered(await nameAccounts.run(ports, { accounts: ["wang", "clerk", "li", "nobody", "wang"] }))).toEqual({
    names: [
      { name: "wang", display: "Wang Fang" },
      { name: "li", display: "Li Wei" },
    ],
  });
});

test("nobody reads the list of accounts by it: names are asked for, at least one and at most 200", () => {
  const taken = (count: number): boolean => nameAccounts.input.safeParse({ accounts: Array.from({ length: count }, (_, at) => `a${at}`) }).success;
  expect([0, 1, 200, 201].map(taken)).toEqual([false, true, true, false]);
});
