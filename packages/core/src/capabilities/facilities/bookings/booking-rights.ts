import { fault, type Outcome, success } from "../../../contract/outcome.ts";
import type { WorkspacePorts } from "../../../contract/ports.ts";
import type { Rights } from "../../../contract/rights.ts";
import { note } from "../../../language/note.ts";
import { outOfReach } from "../../../register/changes/record-input.ts";
import { oneRecord } from "../../../register/typed-records.ts";
import type { Booking } from "../entities/booking.ts";
import type { LentUnit } from "../slots/lent-unit.ts";

type Asking = Pick<WorkspacePorts, "caller" | "unrestrictedRecords" | "reaches">;

/** Who asks for hours, and takes back what they asked for: an organisation for itself. */
export const askingRights = {
  editor: "own-department",
  "programme-officer": "own-department",
  "facility-manager": "own-organisation",
  applicant: "own-organisation",
  administrator: "all",
} as const satisfies Rights;

/** Who decides, and says what became of what was booked: whoever runs the facility, and the officer of its department. */
export const decidingRights = { "programme-officer": "own-department", "facility-manager": "own-organisation", administrator: "all" } as const satisfies Rights;

/** Whether the caller asks in the name of this organisation: their own, or their department where they are of one. */
export function asksFor({ caller: { account } }: Pick<WorkspacePorts, "caller">, organisation: string | null): boolean {
  if (account === undefined || account.roles.includes("administrator")) return true;
  return organisation !== null && (account.organisation === organisation || account.department === organisation);
}

/** Whether the caller decides on this unit: manager of its host or operator, officer of its department, administrator. */
export async function decidesOn(
  { caller: { account }, unrestrictedRecords, reaches }: Asking,
  unit: Pick<LentUnit, "type" | "id" | "owner" | "facility">,
): Promise<boolean> {
  if (account === undefined || account.roles.includes("administrator")) return true;
  const facility = unit.facility === null ? null : await oneRecord(unrestrictedRecords, "facility", unit.facility);
  const runs = [unit.owner, facility?.operator ?? null];
  const isManager = account.roles.includes("facility-manager") && account.organisation !== null && runs.includes(account.organisation);
  const supervisors = facility?.supervisors ?? [];
  const isOfficer = account.roles.includes("programme-officer") && account.department !== null && supervisors.includes(account.department);
  if (!isManager && !isOfficer) return false;
  // An account that is bound to a place decides there alone.
  const held = await unrestrictedRecords.get(unit.type, unit.id);
  return held !== null && (await reaches(unit.type, held.body));
}

/** The booking of this id, where the caller sees it. */
export async function seenBooking(ports: Pick<WorkspacePorts, "records">, id: string): Promise<Outcome<Booking>> {
  const booking = await oneRecord(ports.records, "booking", id);
  return booking === null || booking.retired
    ? fault(note("record.not-found", { type: "booking", id }, { table: "booking", field: "id" }), "missing")
    : success(booking);
}

/** The id of the unit that a booking is of. */
export function unitOfBooking({ facility, equipment }: Pick<Booking, "facility" | "equipment">): string {
  return facility ?? equipment ?? "";
}

export function notTheirs({ caller }: Pick<WorkspacePorts, "caller">, type: string, id: string): ReturnType<typeof fault> {
  return outOfReach(caller, type, id);
}
