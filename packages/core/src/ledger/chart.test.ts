import { expect, test } from "vitest";
import type { LedgerAccount } from "../register/entities/entry.ts";
import { descent, fundAccounts, movements, sourceAccounts } from "./chart.ts";

const ways = Object.values(movements) as { readonly from: LedgerAccount; readonly to: LedgerAccount }[];

test("no kind of entry moves money onto the account that it takes it from", () => {
  expect(ways.filter(({ from, to }) => from === to)).toEqual([]);
});

test("money descends from the appropriation to the payment without a gap", () => {
  const steps = descent.map((kind) => movements[kind]);
  expect(steps[0]?.from).toBe("appropriation");
  for (const [at, { to }] of steps.slice(0, -1).entries()) expect(steps[at + 1]?.from).toBe(to);
  expect(steps.at(-1)?.to).toBe("paid");
});

test("each step down but the payment is taken back by its opposite", () => {
  const opposites = { allot: "unallot", contract: "uncontract", accept: "unaccept", grant: "cut", guarantee: "guarantee-release" } as const;
  for (const [kind, back] of Object.entries(opposites) as [keyof typeof movements, keyof typeof movements][])
    expect([kind, movements[back]]).toEqual([kind, { from: movements[kind].to, to: movements[kind].from }]);
});

test("money comes in from accounts that may stand below 0 alone, and a fund's own accounts are the first of it", () => {
  const taking = new Set(ways.map(({ from }) => from));
  const giving = new Set(ways.map(({ to }) => to));
  // What nothing gives to would never have anything to take.
  for (const account of taking) if (!giving.has(account)) expect([account, sourceAccounts.has(account)]).toEqual([account, true]);
  expect([...fundAccounts]).toEqual([movements.grant.from, movements.grant.to]);
});
