import { fault, type Outcome, success } from "../contract/outcome.ts";
import type { Note } from "../language/note.ts";
import type { Call } from "../register/entities/call.ts";
import type { RecordBody } from "../register/record-store.ts";
import { recordIn } from "../register/typed-records.ts";
import { heldUnits } from "./amount.ts";
import { cellOfFund } from "./cell.ts";
import { allotted, type Booking, onward } from "./funding.ts";
import type { MoneyChange } from "./ledger-reading.ts";

/** The fund that pays for a call: its own, else that of its programme. */
export async function fundOfCall({ reading }: Booking, { fund, programme }: Pick<Call, "fund" | "programme">): Promise<string | null> {
  if (fund !== null || programme === null) return fund;
  return fundOfProgramme(await reading.get("programme", programme));
}

export function fundOfProgramme(body: RecordBody | null): string | null {
  return body === null ? null : recordIn({ type: "programme", body }, "programme").fund;
}

/** A call that opens for the first time has its budget taken out of its fund, line by line; all that a fund lacks is told at once. */
export async function bookCall(
  booking: Booking,
  { id, before, after }: MoneyChange,
  said: { readonly day: string; readonly isBefore: boolean },
): Promise<Outcome<null>> {
  const call = recordIn({ type: "call", body: after }, "call");
  const former = before === null ? null : recordIn({ type: "call", body: before }, "call");
  const was = former?.status ?? "draft";
  if (call.status === "decided" && call.unallotted !== null && (former?.unallotted ?? null) === null) return unallotted(booking, id, call.currency, said.day);
  if (call.status === "cancelled" && was !== "cancelled") return unallotted(booking, id, call.currency, said.day);
  if (was !== "draft" || (call.status ?? "draft") === "draft" || call.currency === null) return success(null);
  if (call.status === "cancelled") return success(null);
  // A call that was decided before the ledger was kept holds nothing beyond its awards.
  if (call.status === "decided") return success(null);
  const deed = { day: said.day, currency: call.currency, document: `call/${id}` };
  const fund = await fundOfCall(booking, call);
  const faults: Note[] = [];
  for (const { year, level, amount, source = null } of call.budgets) {
    const draw = {
      fund,
      wanted: { year, level, source },
      units: heldUnits(amount, call.currency),
      target: { department: call.department, call: id, project: null },
    };
    if (draw.units === 0n) continue;
    const booked = await allotted(booking, draw, deed, { lack: said.isBefore ? "left" : "refused", dispensation: null });
    if (!booked.ok) faults.push(...booked.notes);
  }
  return faults.length > 0 ? fault(faults) : success(null);
}

/** What a cancelled call still has, or the awards of a decided one have left over, is its fund's again. */
async function unallotted(booking: Booking, id: string, currency: string | null, day: string): Promise<Outcome<null>> {
  if (currency === null) return success(null);
  const left = await booking.books.free("allotted", currency, { call: id }, day);
  await onward(booking, "unallot", left, { day, currency, document: `call/${id}` }, cellOfFund);
  return success(null);
}
