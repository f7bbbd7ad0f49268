import { fault, type Outcome, success } from "../contract/outcome.ts";
import { note } from "../language/note.ts";
import type { Fund } from "../register/entities/fund.ts";
import { recordIn } from "../register/typed-records.ts";
import { amountText, heldUnits } from "./amount.ts";
import type { Cell } from "./cell.ts";
import { moved } from "./entry-draft.ts";
import type { Booking } from "./funding.ts";
import type { MoneyChange } from "./ledger-reading.ts";

/** Accounts on which money of a fund is held for somebody, in the order in which a cut uncovers them. */
const holding = ["due", "committed", "reserved", "allotted"] as const;

/**
 * A fund's budget lines as grants: what a line has gained since is granted, what it has lost is cut from what nobody has been promised yet. A cut that reaches what calls and projects hold is
 * refused with their names.
 */
export async function bookFund(
  booking: Booking,
  { id, before, after }: MoneyChange,
  said: { readonly day: string; readonly currency: string | null; readonly isBefore: boolean },
): Promise<Outcome<null>> {
  const held = recordIn({ type: "fund", body: after }, "fund");
  // One that is no longer in use gives nothing: what it still had is cut.
  const fund = after.retired ? { ...held, budgets: [] } : held;
  const earlier = before === null || before.retired ? null : recordIn({ type: "fund", body: before }, "fund");
  if (JSON.stringify([earlier?.budgets ?? [], earlier?.currency ?? null]) === JSON.stringify([fund.budgets, fund.currency])) return success(null);
  const currency = fund.currency ?? said.currency;
  const formerly = earlier?.currency ?? said.currency;
  if (currency === null) return success(null);
  if (formerly !== null && formerly !== currency && (await hasMoney(booking, id, formerly)))
    return fault(note("ledger.fund-currency", { fund: id, currency: formerly }, { table: "fund", field: "currency" }));
  const { books } = booking;
  const deed = { day: said.day, currency, document: `fund/${id}` };
  // Lines that a fund grants itself while it names no budget count as granted.
  const isFirst = (earlier?.budgets.length ?? 0) === 0;
  const granted = isFirst ? await standingGrants(booking, id, currency) : linesOf(earlier, id, formerly ?? currency);
  const wanted = linesOf(fund, id, currency);
  for (const [key, { cell, units }] of wanted) {
    const more = units - (granted.get(key)?.units ?? 0n);
    if (more > 0n) await books.book(moved("grant", [{ from: cell, to: cell, units: more }], deed));
  }
  for (const [key, { cell, units }] of granted) {
    const less = units - (wanted.get(key)?.units ?? 0n);
    if (less <= 0n) continue;
    const free =
      (await books.free("appropriation", currency, { fund: id, isOfFundAlone: true }, deed.day)).find((each) => keyOf(each.cell) === key)?.units ?? 0n;
    if (free < less) return fault(await uncovering(booking, id, cell, less - free));
    await books.book(moved("cut", [{ from: cell, to: cell, units: less }], deed));
  }
  return success(null);
}

interface Line {
  readonly cell: Cell;
  readonly units: bigint;
}

function linesOf(fund: Pick<Fund, "budgets"> | null, id: string, currency: string): ReadonlyMap<string, Line> {
  const lines = new Map<string, Line>();
  for (const { year, level, amount, source = null } of fund?.budgets ?? []) {
    const cell: Cell = { fund: id, year, source, level, department: null, call: null, project: null, currency };
    const key = keyOf(cell);
    lines.set(key, { cell, units: (lines.get(key)?.units ?? 0n) + heldUnits(amount, currency) });
  }
  return lines;
}

async function standingGrants({ books }: Booking, fund: string, currency: string): Promise<ReadonlyMap<string, Line>> {
  const taken = await books.standing("budget", currency, { fund, isOfFundAlone: true });
  return new Map(taken.map(({ cell, units }) => [keyOf(cell), { cell, units: -units }]));
}

async function hasMoney({ books }: Booking, fund: string, currency: string): Promise<boolean> {
  return (await books.standing("budget", currency, { fund, isOfFundAlone: true })).some(({ units }) => units !== 0n);
}

function keyOf({ year, level, source }: Cell): string {
  return JSON.stringify([year, level, source]);
}

/** The refusal of a cut: how much it would uncover, and for whom that money is held. */
async function uncovering({ books }: Booking, fund: string, cell: Cell, lack: bigint) {
  const held: string[] = [];
  for (const account of holding)
    for (const { cell: at, units } of await books.standing(account, cell.currency, { fund }))
      if (units > 0n && at.year === cell.year)
        held.push(`${at.project === null ? "call" : "project"} ${at.project ?? at.call ?? ""} (${account} ${amountText(units, cell.currency)})`);
  return note(
    "ledger.cut-uncovers",
    {
      fund,
      year: cell.year,
      level: [cell.level ?? "", cell.source ?? ""].filter((each) => each !== "").join(" ") || null,
      currency: cell.currency,
      lack: amountText(lack, cell.currency),
      uncovers: held.length === 0 ? "–" : held.join(", "),
    },
    { table: "fund", field: "budgets" },
  );
}
