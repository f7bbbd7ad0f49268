import { expect, test } from "vitest";
import type { LedgerAccount } from "../register/entities/entry.ts";
import type { Closing, ClosingQuery, LedgerBalances } from "../register/ledger-balances.ts";
import { Books } from "./books.ts";
import type { Cell } from "./cell.ts";
import { type Deed, type EntryDraft, moved } from "./entry-draft.ts";

const cell: Cell = { fund: "f", year: 2026, source: null, level: null, department: null, call: null, project: null, currency: "CNY" };
const onDay = (day: string): Deed => ({ day, currency: "CNY", document: "fund/f" });
const grant = (units: bigint, day: string, of: Cell = cell): EntryDraft => moved("grant", [{ from: of, to: of, units }], onDay(day));
const toProject = (units: bigint, day: string, project = "p"): EntryDraft => moved("allot", [{ from: cell, to: { ...cell, project }, units }], onDay(day));

/** A database that holds these closings, and the questions that it was asked. */
function holding(closings: readonly Closing[]): { readonly balances: LedgerBalances; readonly asked: ClosingQuery[] } {
  const asked: ClosingQuery[] = [];
  return {
    asked,
    balances: {
      closings: async (query = {}) => {
        asked.push(query);
        return closings.filter(({ place }) => {
          if (query.project !== undefined) return place.project === query.project;
          if (query.call !== undefined) return place.call === query.call;
          return place.fund === query.fund && (query.isOfFundAlone !== true || (place.call === null && place.project === null));
        });
      },
      entriesOf: async () => [],
      entriesAbout: async () => [],
    },
  };
}
const closing = (account: LedgerAccount, day: string, units: bigint, of: Cell = cell): Closing => ({ place: { ...of, account }, day, units });
const ofFund: ClosingQuery = { fund: "f", isOfFundAlone: true };
const freeOn = async (books: Books, day: string): Promise<readonly bigint[]> =>
  (await books.free("appropriation", "CNY", ofFund, day)).map(({ units }) => units);

test("what stands in the database and what was booked since stand together", async () => {
  const books = new Books(holding([closing("appropriation", "2026-01-01", 500n)]).balances);
  await books.book(grant(200n, "2026-02-01"));
  expect(await freeOn(books, "2026-01-15")).toEqual([500n]);
  expect(await freeOn(books, "2026-02-01")).toEqual([700n]);
});

test("free is what can be taken without any later day ending below 0", async () => {
  const books = new Books(holding([closing("appropriation", "2026-01-01", 500n)]).balances);
  await books.book(toProject(400n, "2026-06-01"));
  expect(await freeOn(books, "2026-03-01")).toEqual([100n]);
  expect(books.belowZero()).toBeNull();
});

test("a booking on an earlier day moves every day after it", async () => {
  const books = new Books(holding([closing("appropriation", "2026-01-01", 500n), closing("appropriation", "2026-06-01", 100n)]).balances);
  await books.book(toProject(150n, "2026-03-01"));
  expect(books.belowZero()).toMatchObject({ place: { account: "appropriation", fund: "f" }, day: "2026-06-01" });
});

test("what a fund is granted comes from an account that may stand below 0", async () => {
  const books = new Books(holding([]).balances);
  await books.book(grant(300n, "2026-01-01"));
  expect((await books.standing("budget", "CNY", ofFund)).map(({ units }) => units)).toEqual([-300n]);
  expect(books.belowZero()).toBeNull();
});

test("what is looked for twice is read once, and what was read does not undo what was booked", async () => {
  const { balances, asked } = holding([closing("appropriation", "2026-01-01", 500n)]);
  const books = new Books(balances);
  await books.book(toProject(100n, "2026-02-01"));
  await freeOn(books, "2026-02-01");
  expect(await freeOn(books, "2026-02-01")).toEqual([400n]);
  expect(await books.standing("appropriation", "CNY", { fund: "f" })).toMatchObject([{ units: 400n }]);
  expect(new Set(asked.map((query) => JSON.stringify(query))).size).toBe(asked.length);
});

test("free money is offered with named years first, and money of another fund or currency never", async () => {
  const unnamed = { ...cell, year: null };
  const books = new Books(
    holding([
      closing("appropriation", "2026-01-01", 1n, unnamed),
      closing("appropriation", "2026-01-01", 2n, { ...cell, year: 2027 }),
      closing("appropriation", "2026-01-01", 3n),
      closing("appropriation", "2026-01-01", 4n, { ...cell, fund: "g" }),
      closing("appropriation", "2026-01-01", 5n, { ...cell, currency: "EUR" }),
      closing("appropriation", "2026-01-01", 0n, { ...cell, year: 2025 }),
    ]).balances,
  );
  expect(await freeOn(books, "2026-01-01")).toEqual([3n, 2n, 1n]);
});

test("an entry that moves nothing is none", async () => {
  const { balances, asked } = holding([]);
  const books = new Books(balances);
  await books.book(moved("grant", [], onDay("2026-01-01")));
  expect([books.drafts, asked]).toEqual([[], []]);
});

test("each entry adds up to 0", () => {
  for (const { lines } of [grant(7n, "2026-01-01"), toProject(9n, "2026-01-01")]) expect(lines.reduce((sum, { units }) => sum + units, 0n)).toBe(0n);
});
