import type { RunSql } from "../../../engines/test/ledger-checker.ts";
import { payAbove, people } from "./walk-office.ts";

interface Booked {
  readonly id: string;
  readonly kind: string;
  readonly by: string;
  readonly released_by: string | null;
  readonly reverses: string | null;
  readonly document: string | null;
  readonly lines: readonly { readonly amount: string; readonly project: string | null }[];
  readonly at: string;
}

const personOf = (account: string | null): string | undefined => (account === null ? undefined : people[account]?.person);

/** Whether two accounts are known to be of two people. */
function areTwo(one: string, other: string | null): boolean {
  return personOf(other) !== undefined && personOf(one) !== undefined && personOf(other) !== personOf(one);
}

function moved({ lines }: Booked): number {
  return lines.reduce((sum, { amount }) => sum + Math.max(0, Math.round(Number(amount) * 100)), 0);
}

function summed(all: readonly Booked[], keyOf: (entry: Booked) => string): readonly (readonly [string, number])[] {
  const sums = new Map<string, number>();
  for (const entry of all) sums.set(keyOf(entry), (sums.get(keyOf(entry)) ?? 0) + moved(entry));
  return [...sums].filter(([, sum]) => sum > payAbove * 100);
}

/** Kinds of which a deed may hold several entries that are one sum. Of others each is a step of the same money on its way. */
const added = new Set(["pay", "refund", "release", "unallot", "grant", "cut", "unaccept", "uncontract", "give-back"]);

/**
 * What one person has moved above the sum of the office, told from the tables without the program: an entry above it that nobody else released; a deed whose entries add up to more; payments for one
 * project that one person booked alone, by whatever accounts, and that nobody else took back.
 */
export async function movedAlone(sql: RunSql): Promise<readonly unknown[]> {
  const moments = new Map((await sql("select id, at from change where type = 'entry'")).map(({ id, at }) => [String(id), String(at)]));
  const all = (await sql("select body from record where type = 'entry'"))
    .map(({ body }) => JSON.parse(String(body)) as Booked)
    .map((entry) => ({ ...entry, at: moments.get(entry.id) ?? "" }))
    .filter(({ by }) => by !== "before");
  const known = ({ by, released_by: other }: Booked): boolean => areTwo(by, other);
  const alone = all.filter((entry) => !known(entry));
  const reversal = new Map(all.flatMap((entry) => (entry.reverses === null ? [] : [[entry.reverses, entry] as const])));
  // Whether what somebody takes back of his own had been paid by then only he says; who is surely another says it for him.
  const isBackBeside = (person: string, { id }: Booked): boolean => {
    const back = reversal.get(id);
    return back !== undefined && (known(back) || (personOf(back.by) ?? person) !== person);
  };
  const paid = alone.filter(({ kind }) => kind === "pay");
  const persons = [...new Set(Object.keys(people).flatMap((name) => personOf(name) ?? []))];
  return [
    ...alone.filter((entry) => moved(entry) > payAbove * 100),
    ...summed(
      alone.filter(({ kind }) => added.has(kind)),
      ({ at, by, kind }) => [at, by, kind].join(" "),
    ),
    // An account of which nobody said whose it is may be anybody's.
    ...persons.flatMap((person) =>
      summed(
        paid.filter((entry) => (personOf(entry.by) ?? person) === person && !isBackBeside(person, entry)),
        ({ lines }) => `${person} ${lines[0]?.project}`,
      ),
    ),
  ];
}
