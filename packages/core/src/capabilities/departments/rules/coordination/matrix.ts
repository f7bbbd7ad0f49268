import { byCodePoint, decimalOfText, numberOf } from "@quoin/methods";
import { groupBy } from "../../../../contract/group-by.ts";
import { isCircular } from "../../../../diagnosis/verdict/circular.ts";
import type { CodedShare } from "../../../../diagnosis/verdict/coded-share.ts";
import type { DiagnosisSources } from "../../../../evidence/roles/sources.ts";
import { type Stored, storedOf } from "../../../../register/typed-records.ts";

/** What departments do about technologies and card items, as the register holds it. */
export interface Coordination {
  readonly calls: readonly Stored<"call">[];
  readonly programmes: readonly Stored<"programme">[];
  /** Those that name a technology or an item. */
  readonly projects: readonly Stored<"project">[];
  /** All projects of the register, named things or not. */
  readonly allProjects: number;
  readonly items: readonly Stored<"item">[];
  readonly technologies: readonly Stored<"technology">[];
}

/** What a department acts with, and what it acts on. */
export type Act = Stored<"call"> | Stored<"programme"> | Stored<"project">;
export type Thing = Stored<"item"> | Stored<"technology">;

/** One entry of the matrix: a department acts on a thing (technology or item), with an instrument where that is known and money where it was given. */
export interface CoordinationCell {
  readonly department: string;
  /** `technology:ID` or `item:ID`. */
  readonly column: string;
  /** STIP code; null where the register does not say. */
  readonly instrument: string | null;
  /** In the currency itself; null where nobody gave an amount. */
  readonly amount: number | null;
  readonly record: Act;
}

export async function gatherCoordination({ records }: Pick<DiagnosisSources, "records">): Promise<Coordination> {
  const [calls, programmes, projects, items, technologies] = await Promise.all([
    storedOf(records, "call"),
    storedOf(records, "programme"),
    storedOf(records, "project"),
    storedOf(records, "item"),
    storedOf(records, "technology"),
  ]);
  return { calls, programmes, projects: projects.filter((project) => columnsOf(project).length > 0), allProjects: projects.length, items, technologies };
}

/** The matrix of departments by technologies and items. A call counts with its own department; a project with that of its call, else its own, else that of its programme; without one it is no cell. */
export function coordinationCells({ calls, programmes, projects }: Coordination): readonly CoordinationCell[] {
  const callOf = new Map(calls.map(({ id, body }) => [id, body]));
  const ownerOf = new Map(programmes.map(({ id, body }) => [id, body.owner_department]));
  const called = publishedCalls({ calls }).flatMap((record) => cells(record, record.body.department, record.body.instrument, budgetOf(record.body)));
  const funded = projects.flatMap((record) => {
    const { call: named, department: own, programme, central_funds: central, total_investment: total } = record.body;
    const call = named === null ? undefined : callOf.get(named);
    const department = call?.department ?? own ?? (programme === null ? null : (ownerOf.get(programme) ?? null));
    return cells(record, department, call?.instrument ?? null, amountOf(central) ?? amountOf(total));
  });
  const running = programmes.flatMap((record) => cells(record, record.body.owner_department, null, null));
  return [...called, ...funded, ...running];
}

/** A draft is no call yet, and nobody sees it but its own department. */
export function publishedCalls({ calls }: Pick<Coordination, "calls">): readonly Stored<"call">[] {
  return calls.filter(({ body }) => body.status !== "draft");
}

/** Things that more than one department acts on, with each one's share: by money where every cell of the thing has an amount, else by number of calls and projects. */
export interface Overlap {
  readonly column: string;
  readonly departments: readonly { readonly department: string; readonly share: number; readonly amount: number | null; readonly count: number }[];
  /** 1 - sum of squared shares: 0 = one department alone. */
  readonly overlap: number;
  readonly isByMoney: boolean;
}

/**
 * Money of entries, each record once: a project under a call of the same entries whose budget is known is paid out of that budget and is not added to it.
 * Null without an entry, where an amount is unknown and where two currencies meet.
 */
export function moneyOf(cells: readonly CoordinationCell[]): number | null {
  const budgeted = new Set(cells.filter(({ record, amount }) => record.type === "call" && amount !== null).map(({ record }) => record.id));
  const counted = new Map(
    cells
      .filter(({ record }) => record.type !== "project" || !budgeted.has(record.body.call ?? ""))
      .map((cell) => [`${cell.record.type}:${cell.record.id}`, cell]),
  );
  const currencies = new Set([...counted.values()].map(({ record }) => record.body.currency));
  if (counted.size === 0 || currencies.size > 1) return null;
  return [...counted.values()].reduce<number | null>((sum, { amount }) => (sum === null || amount === null ? null : sum + amount), 0);
}

export function overlaps(cells: readonly CoordinationCell[]): readonly Overlap[] {
  return [...groupBy(cells, ({ column }) => column)]
    .map(([column, own]) => {
      const isByMoney = moneyOf(own) !== null;
      const departments = [...groupBy(own, ({ department }) => department)].map(([department, entries]) => ({
        department,
        count: entries.length,
        amount: isByMoney ? moneyOf(entries) : null,
      }));
      const total = departments.reduce((sum, each) => sum + (each.amount ?? each.count), 0);
      const shared = departments
        .map((each) => ({ ...each, share: total > 0 ? (each.amount ?? each.count) / total : 0 }))
        .toSorted((a, b) => b.share - a.share || byCodePoint(a.department, b.department));
      return { column, departments: shared, overlap: total > 0 ? 1 - shared.reduce((sum, { share }) => sum + share ** 2, 0) : 0, isByMoney };
    })
    .filter(({ departments }) => departments.length > 1)
    .toSorted((a, b) => b.overlap - a.overlap || byCodePoint(a.column, b.column));
}

/** Card items that are needed and generic technologies on which nobody acts: no call, no project, no programme names them. */
export function gaps({ items, technologies, calls, programmes, projects }: Coordination): {
  readonly needed: readonly Thing[];
  readonly open: readonly Thing[];
} {
  const needed = [...items.filter(({ body }) => body.needed === true), ...technologies.filter(({ body }) => body.kind === "generic")];
  const named = groupBy(
    [...publishedCalls({ calls }), ...programmes, ...projects].flatMap((record) => columnsOf(record).map((column) => ({ column, record }))),
    ({ column }) => column,
  );
  // A record that an item was entered for names it, but does not show that anybody saw the need.
  const isNamed = (thing: Thing, column: string): boolean => (named.get(column) ?? []).some(({ record }) => !isCircular(thing, record));
  return {
    needed,
    open: needed.filter(
      (thing) => !isNamed(thing, `${thing.type}:${thing.id}`) && !(thing.type === "item" && isNamed(thing, `technology:${thing.body.technology}`)),
    ),
  };
}

/** Of the calls, programmes and projects of the register, how many name a technology or an item at all. */
export function codedRecords({ calls, programmes, projects, allProjects }: Coordination): CodedShare {
  const published = publishedCalls({ calls });
  const coded = [...published, ...programmes].filter((record) => columnsOf(record).length > 0).length + projects.length;
  return { coded, all: published.length + programmes.length + allProjects };
}

function cells(record: Act, department: string | null, instrument: string | null, amount: number | null): CoordinationCell[] {
  return department === null ? [] : columnsOf(record).map((column) => ({ department, column, instrument, amount, record }));
}

/** What a record names: `technology:ID`, `item:ID`. */
export function columnsOf({ type, body }: Act): readonly string[] {
  const items = type === "programme" ? [] : body.items;
  return [...body.technologies.map((id) => `technology:${id}`), ...items.map((id) => `item:${id}`)];
}

function budgetOf({ budgets }: Stored<"call">["body"]): number | null {
  const amounts = budgets.map(({ amount }) => amountOf(amount));
  return amounts.length === 0 || amounts.some((amount) => amount === null) ? null : amounts.reduce<number>((sum, amount) => sum + (amount ?? 0), 0);
}

function amountOf(value: string | null): number | null {
  const amount = value === null ? null : decimalOfText(value);
  return amount === null ? null : numberOf(amount);
}
