import { fault, type Outcome, success } from "../contract/outcome.ts";
import { note } from "../language/note.ts";
import type { Award } from "../register/entities/award.ts";
import type { Contract, Instalment } from "../register/entities/contract.ts";
import { recordIn } from "../register/typed-records.ts";
import { amountText, heldUnits } from "./amount.ts";
import { projectOfAward, sourceOf } from "./book-award.ts";
import type { Free } from "./books.ts";
import { cellOfFund, type Wanted } from "./cell.ts";
import { type Deed, moved } from "./entry-draft.ts";
import { allotted, type Booking, onward, taken } from "./funding.ts";
import type { MoneyChange } from "./ledger-reading.ts";

interface Agreed {
  readonly booking: Booking;
  readonly contract: Contract;
  readonly award: Award;
  readonly project: string;
  readonly deed: Deed;
}

/**
 * A new contract takes what its instalments say out of the money of its award; what the award had made due at once is undone first, so that a milestone stands before each payment that is tied
 * to one. An amendment gives back what instalments lose, and takes what they gain from the award, then from its fund.
 */
export async function bookContract(booking: Booking, { before, after }: MoneyChange, { day }: { readonly day: string }): Promise<Outcome<null>> {
  const contract = recordIn({ type: "contract", body: after }, "contract");
  const body = await booking.reading.get("award", contract.award);
  if (body === null) return success(null);
  const award = recordIn({ type: "award", body }, "award");
  const agreed = { booking, contract, award, project: projectOfAward(award), deed: { day, currency: contract.currency, document: `contract/${contract.id}` } };
  if (before === null) {
    await backToReserved(agreed);
    return contracted(agreed, contract.instalments, false);
  }
  const was = new Map(recordIn({ type: "contract", body: before }, "contract").instalments.map((each) => [each.id, each]));
  const is = new Map(contract.instalments.map((each) => [each.id, each]));
  for (const [id, old] of was) {
    const now = is.get(id);
    const isKept = now !== undefined && sameSource(old, now);
    const released = await givenBack(agreed, old, isKept ? unitsLost(old, now, contract.currency) : heldUnits(old.amount, contract.currency));
    if (!released.ok) return released;
    const untied = isKept ? await untiedOf(agreed, old, now) : success(null);
    if (!untied.ok) return untied;
  }
  const gained = contract.instalments.flatMap((now): Instalment[] => {
    const old = was.get(now.id);
    if (old === undefined || !sameSource(old, now)) return [now];
    const more = unitsLost(now, old, contract.currency);
    return more === 0n ? [] : [{ ...now, amount: amountText(more, contract.currency) }];
  });
  return contracted(agreed, gained, true);
}

function unitsLost(from: Instalment, to: Instalment, currency: string): bigint {
  const less = heldUnits(from.amount, currency) - heldUnits(to.amount, currency);
  return less > 0n ? less : 0n;
}

function sameSource(a: Instalment, b: Instalment): boolean {
  return a.year === b.year && a.source === b.source && a.level === b.level;
}

function wantedByInstalment({ year, source, level }: Instalment): Wanted {
  return { year, source, level };
}

/** An award without terms was due at once; under a contract it is not. */
async function backToReserved({ booking, award, project, deed }: Agreed): Promise<void> {
  const due = await booking.books.free("due", deed.currency, { project }, deed.day);
  const { parts } = taken(due, {}, heldUnits(award.amount_awarded, award.currency));
  await onward(booking, "uncontract", await onward(booking, "unaccept", parts, deed), deed);
}

/** Takes instalments out of what is reserved, and of an amendment out of the fund, and makes due what waits for no milestone. */
async function contracted(agreed: Agreed, instalments: readonly Instalment[], isAmended: boolean): Promise<Outcome<null>> {
  const { booking, award, project, deed } = agreed;
  for (const instalment of instalments) {
    const wanted = wantedByInstalment(instalment);
    const reserved = await booking.books.free("reserved", deed.currency, { project }, deed.day);
    const { parts, lack } = taken(reserved, wanted, heldUnits(instalment.amount, deed.currency));
    const all: Free[] = [...parts];
    if (lack > 0n && !isAmended) return fault(lacking(instalment, lack, reserved, deed));
    if (lack > 0n) {
      const target = { department: award.department, call: award.call, project };
      const { fund } = await sourceOf(booking, award);
      const drawn = await allotted(booking, { fund, wanted, units: lack, target }, deed, { lack: "refused", dispensation: null });
      if (!drawn.ok) return drawn;
      all.push(...(await onward(booking, "award", drawn.value, deed, (cell) => ({ ...cell, ...target }))));
    }
    const committed = await onward(booking, "contract", all, deed);
    if (await isDue(booking, instalment)) await onward(booking, "accept", committed, asAccepted(instalment, deed));
  }
  return success(null);
}

function lacking({ id, year, level }: Instalment, lack: bigint, reserved: readonly Free[], { currency }: Deed) {
  const there = reserved.map(({ cell, units }) => `${cell.year ?? "–"} ${cell.level ?? ""} ${amountText(units, currency)}`.replace("  ", " ")).join(", ");
  return note(
    "contract.lacks",
    { instalment: id, year, level, currency, lack: amountText(lack, currency), there: there === "" ? "0" : there },
    { table: "contract", field: "instalments" },
  );
}

/** What an instalment loses is released, and its fund's again. One that is due already is not taken back by an amendment. */
async function givenBack({ booking, project, deed }: Agreed, instalment: Instalment, less: bigint): Promise<Outcome<null>> {
  if (less === 0n) return success(null);
  const committed = await booking.books.free("committed", deed.currency, { project }, deed.day);
  const { parts, lack } = taken(committed, wantedByInstalment(instalment), less);
  if (lack > 0n || (await isDue(booking, instalment)))
    return fault(note("contract.settled", { instalment: instalment.id }, { table: "contract", field: "instalments" }));
  const released = await onward(booking, "release", parts, deed);
  const back = released.map(({ cell, units }) => ({ from: cell, to: cellOfFund(cell), units }));
  await booking.books.book(moved("give-back", back, deed, { from: "released", to: "appropriation" }));
  return success(null);
}

/** An instalment that an amendment unties from its milestone, or ties to one that is accepted, is due from then on; one that is due waits for no milestone again. */
async function untiedOf({ booking, project, deed }: Agreed, old: Instalment, now: Instalment): Promise<Outcome<null>> {
  const [wasDue, is] = [await isDue(booking, old), await isDue(booking, now)];
  if (wasDue === is) return success(null);
  if (wasDue) return fault(note("contract.settled", { instalment: old.id }, { table: "contract", field: "instalments" }));
  const kept = heldUnits(old.amount, deed.currency) - unitsLost(old, now, deed.currency);
  return madeDue(booking, { instalment: old, units: kept, project }, asAccepted(now, deed));
}

/** What is due because its milestone is accepted follows from that milestone, so that it is taken back with the acceptance. */
function asAccepted({ milestone }: Instalment, deed: Deed): Deed {
  return milestone === null ? deed : { ...deed, document: `milestone/${milestone}` };
}

/** What was committed for an instalment is due. */
export async function madeDue(
  booking: Booking,
  { instalment, units, project }: { readonly instalment: Instalment; readonly units: bigint; readonly project: string },
  deed: Deed,
): Promise<Outcome<null>> {
  const committed = await booking.books.free("committed", deed.currency, { project }, deed.day);
  const { parts, lack } = taken(committed, wantedByInstalment(instalment), units);
  if (lack > 0n)
    return fault(
      note("contract.lacks-committed", { instalment: instalment.id, lack: amountText(lack, deed.currency), currency: deed.currency }, { table: "contract" }),
    );
  await onward(booking, "accept", parts, deed);
  return success(null);
}

async function isDue({ reading }: Booking, { milestone }: Instalment): Promise<boolean> {
  if (milestone === null) return true;
  const body = await reading.get("milestone", milestone);
  return body !== null && recordIn({ type: "milestone", body }, "milestone").accepted !== null;
}
