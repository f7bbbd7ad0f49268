import { fault, type Outcome, success } from "../contract/outcome.ts";
import { note } from "../language/note.ts";
import type { Award } from "../register/entities/award.ts";
import { rulesRecord } from "../register/entities/rules-in-force.ts";
import { recordIn } from "../register/typed-records.ts";
import { amountText, heldUnits } from "./amount.ts";
import { fundOfCall, fundOfProgramme } from "./book-call.ts";
import type { Free } from "./books.ts";
import type { Wanted } from "./cell.ts";
import type { Deed } from "./entry-draft.ts";
import { allotted, type Booking, dueAtOnce, onward, taken } from "./funding.ts";
import type { MoneyChange } from "./ledger-reading.ts";

/** The project that money of an award is kept under; an award that names none stands for itself. */
export function projectOfAward({ id, project }: Pick<Award, "id" | "project">): string {
  return project ?? id;
}

/**
 * A new award takes what it promises out of the money of its call, else out of the fund of its programme. Without a contract it is one with a single instalment: what is reserved is committed
 * and due at once.
 */
export async function bookAward(
  booking: Booking,
  { before, after }: MoneyChange,
  said: { readonly day: string; readonly isBefore: boolean; readonly needsContract: boolean },
): Promise<Outcome<null>> {
  if (before !== null) return success(null);
  const award = recordIn({ type: "award", body: after }, "award");
  const { call: callId, currency } = award;
  const deed: Deed = { day: said.day, currency, document: `award/${award.id}` };
  const target = { department: award.department, call: callId, project: projectOfAward(award) };
  const reserved: Free[] = [];
  const wanted = await wantedLines(booking, award);
  const isBefore = said.isBefore || award.taken_over !== null;
  const { fund, isAllotted } = await sourceOf(booking, award);
  for (const { units, ...line } of wanted) {
    let lack = units;
    if (isAllotted && callId !== null) {
      const free = await booking.books.free("allotted", currency, { call: callId }, deed.day);
      const some = taken(free, line, units);
      reserved.push(...(await onward(booking, "award", some.parts, deed, (cell) => ({ ...cell, ...target, level: cell.level ?? line.level ?? null }))));
      lack = some.lack;
      // Money that was allotted to a call is all that its awards have.
      if (lack > 0n && !isBefore)
        return fault(
          note("ledger.call-lacks", { call: callId, award: award.id, currency, lack: amountText(lack, currency) }, { table: "award", field: "amount_awarded" }),
        );
    }
    if (lack === 0n) continue;
    const drawn = await allotted(booking, { fund, wanted: line, units: lack, target }, deed, { lack: isBefore ? "listed" : "refused", dispensation: null });
    if (!drawn.ok) return drawn;
    reserved.push(...(await onward(booking, "award", drawn.value, deed, (cell) => ({ ...cell, ...target }))));
  }
  // Where an office pays under contracts alone, what is awarded waits for its contract.
  if (award.taken_over !== null || !(await isContractAwaited(booking, said))) await dueAtOnce(booking, reserved, deed);
  return success(null);
}

/** The rules that are in force say it, else the settings of who writes. */
async function isContractAwaited({ reading }: Booking, { needsContract }: { readonly needsContract: boolean }): Promise<boolean> {
  const body = await reading.get(rulesRecord.type, rulesRecord.id);
  const held = body === null ? null : recordIn({ type: rulesRecord.type, body }, "rules-in-force").two_people;
  return held === null ? needsContract : (JSON.parse(held) as { readonly contract_required?: boolean }).contract_required === true;
}

/** Years and levels of an award as its application asked for them, where they add up to it. */
async function wantedLines({ reading }: Booking, award: Award): Promise<readonly (Wanted & { readonly units: bigint })[]> {
  const units = heldUnits(award.amount_awarded, award.currency);
  const body = award.application === null ? null : await reading.get("application", award.application);
  const lines = body === null ? [] : recordIn({ type: "application", body }, "application").budgets;
  const split = lines
    .map(({ year, level, amount, source = null }) => ({ year, level, source, units: heldUnits(amount, award.currency) }))
    .filter((line) => line.units > 0n);
  const sum = split.reduce((all, line) => all + line.units, 0n);
  if (sum === units) return split;
  return units === 0n ? [] : [{ year: null, level: null, units }];
}

/** The fund behind an award, and whether its call has had its money allotted. */
export async function sourceOf(
  booking: Booking,
  { call: id, programme, currency }: Award,
): Promise<{ readonly fund: string | null; readonly isAllotted: boolean }> {
  const { reading, books } = booking;
  const body = id === null ? null : await reading.get("call", id);
  if (body !== null && id !== null) {
    const fund = await fundOfCall(booking, recordIn({ type: "call", body }, "call"));
    return { fund, isAllotted: (await books.standing("allotted", currency, { call: id })).length > 0 };
  }
  return { fund: programme === null ? null : fundOfProgramme(await reading.get("programme", programme)), isAllotted: false };
}
