import { type Decimal, decimalSum, decimalText, negated, recordedDecimal } from "@quoin/methods";
import { fault, type Outcome, success } from "../contract/outcome.ts";
import { note } from "../language/note.ts";
import { recordIn } from "../register/typed-records.ts";
import { amountText, heldUnits } from "./amount.ts";
import type { Books, Free } from "./books.ts";
import { type Cell, serves, type Wanted } from "./cell.ts";
import { dispensationFor } from "./dispensed.ts";
import { type Deed, moved, type Part } from "./entry-draft.ts";
import type { LedgerReading } from "./ledger-reading.ts";

/** How a deed may be booked where the money for it is not there. */
export interface Leave {
  /** What becomes of what lacks: the deed is refused; it was done before the ledger was kept and is listed as an excess; or only what fits is booked. */
  readonly lack: "refused" | "listed" | "left";
  /** Somebody has said why more is promised or paid than there is: what lacks is granted as a dispensation. */
  readonly dispensation: string | null;
}

/** What entries of one commit are made with. */
export interface Booking {
  readonly reading: LedgerReading;
  readonly books: Books;
  /** What amounts of before held below a coin, by what they were for: it is carried on until it makes one. */
  readonly rests: Map<string, Decimal>;
}

/** An amount of before in coins, with what was left below a coin of those for the same: all of them together lose less than one coin. */
export function carriedUnits({ rests }: Booking, key: string, text: string, currency: string): bigint {
  const rest = rests.get(key);
  const total = rest === undefined ? recordedDecimal(text) : decimalSum([rest, recordedDecimal(text)]);
  const units = heldUnits(decimalText(total), currency);
  rests.set(key, decimalSum([total, negated(recordedDecimal(amountText(units, currency)))]));
  return units;
}

/** Takes an amount from free money, in its order, as far as it serves. */
export function taken(free: readonly Free[], wanted: Wanted, units: bigint): { readonly parts: readonly Free[]; readonly lack: bigint } {
  const parts: Free[] = [];
  let lack = units;
  for (const { cell, units: there } of free) {
    if (lack === 0n) break;
    if (!serves(cell, wanted)) continue;
    const some = lesser(there, lack);
    parts.push({ cell, units: some });
    lack -= some;
  }
  return { parts, lack };
}

/** Math.min takes no big integers. */
function lesser(a: bigint, b: bigint): bigint {
  return a < b ? a : b;
}

/** Whether a fund has said what it has: one that names no budget, or none in this currency where it names no currency at all, holds nothing back. */
export async function isBudgeted({ reading }: Booking, fund: string | null): Promise<boolean> {
  if (fund === null) return false;
  const body = await reading.get("fund", fund);
  return body !== null && recordIn({ type: "fund", body }, "fund").budgets.length > 0;
}

/** What is to come out of a fund, and for what. */
export interface Draw {
  readonly fund: string | null;
  readonly wanted: Wanted;
  readonly units: bigint;
  /** The cell that it becomes, but for what the fund itself says of the money. */
  readonly target: Pick<Cell, "department" | "call" | "project">;
}

/**
 * Takes money out of the appropriation of a fund for a call or a project (`allot`), and answers where it then stands on `allotted`. A fund that has not said what it has is granted what is
 * asked for; of one that has, no more is taken than is there.
 */
export async function allotted(booking: Booking, { fund, wanted, units, target }: Draw, deed: Deed, leave: Leave): Promise<Outcome<readonly Free[]>> {
  const { books } = booking;
  const free = await books.free("appropriation", deed.currency, { fund, isOfFundAlone: true }, deed.day);
  const { parts, lack } = taken(free, wanted, units);
  const all = [...parts];
  if (lack > 0n) {
    const budgeted = await isBudgeted(booking, fund);
    const cell: Cell = {
      fund,
      year: wanted.year ?? Number(deed.day.slice(0, 4)),
      source: wanted.source ?? null,
      level: wanted.level ?? null,
      department: null,
      call: null,
      project: null,
      currency: deed.currency,
    };
    const isRefused = budgeted && leave.dispensation === null && leave.lack === "refused";
    const said = isRefused ? await dispensationFor(booking, { rule: "ledger.fund-lacks", fund, target, units: lack }, deed) : leave.dispensation;
    if (!budgeted || said !== null) {
      await books.book(moved(budgeted ? "dispensation" : "grant", [{ from: cell, to: cell, units: lack }], withReason(deed, said)));
      all.push({ cell, units: lack });
    } else if (leave.lack === "listed") {
      const excess = { ...cell, ...target };
      await books.book(moved("brought-forward-excess", [{ from: excess, to: excess, units: lack }], deed));
    } else if (leave.lack === "refused") return fault(await lacking(booking, { fund, wanted, units, target }, lack, deed));
  }
  // What is allotted is for a call, or for nobody yet: the project comes with the award.
  const into = { ...target, project: null };
  const toTarget = all.map(({ cell, units: some }): Part => ({ from: cell, to: { ...cell, ...into, level: cell.level ?? wanted.level ?? null }, units: some }));
  await books.book(moved("allot", toTarget, deed));
  return success(toTarget.map(({ to, units: some }) => ({ cell: to, units: some })));
}

function withReason(deed: Deed, reason: string | null): Deed {
  return reason === null ? deed : { ...deed, reason };
}

/** Says what a fund lacks, of which year and level, and what it has there. */
async function lacking({ books }: Booking, { fund, wanted, units }: Draw, lack: bigint, { currency, day }: Deed) {
  const free = await books.free("appropriation", currency, { fund, isOfFundAlone: true }, day);
  const left = free.reduce((sum, { cell, units: there }) => (serves(cell, wanted) ? sum + there : sum), 0n);
  return note(
    "ledger.fund-lacks",
    {
      fund: fund ?? "",
      year: wanted.year ?? null,
      level: [wanted.level ?? "", wanted.source ?? ""].filter((each) => each !== "").join(" ") || null,
      currency,
      asked: amountText(units, currency),
      left: amountText(left, currency),
      lack: amountText(lack, currency),
    },
    { table: "fund", field: "budgets" },
  );
}

/** Moves parts one step on, each cell as it is or changed by `into`. */
export async function onward(
  { books }: Booking,
  kind: Parameters<typeof moved>[0],
  parts: readonly Free[],
  deed: Deed,
  into: (cell: Cell) => Cell = (cell) => cell,
): Promise<readonly Free[]> {
  const steps = parts.map(({ cell, units }): Part => ({ from: cell, to: into(cell), units }));
  await books.book(moved(kind, steps, deed));
  return steps.map(({ to, units }) => ({ cell: to, units }));
}

/** Takes money out of a fund all the way to a project, due at once: what is promised, or paid, without an award that was kept here. */
export async function drawnDue(booking: Booking, draw: Draw, deed: Deed, leave: Leave): Promise<Outcome<readonly Free[]>> {
  const free = await allotted(booking, draw, deed, leave);
  if (!free.ok) return free;
  const reserved = await onward(booking, "award", free.value, deed, (cell) => ({ ...cell, project: draw.target.project }));
  return success(await dueAtOnce(booking, reserved, deed));
}

/** What is promised without terms of its own is due at once: `contract` and `accept` on the day of the award. */
export async function dueAtOnce(booking: Booking, reserved: readonly Free[], deed: Deed): Promise<readonly Free[]> {
  return onward(booking, "accept", await onward(booking, "contract", reserved, deed), deed);
}
