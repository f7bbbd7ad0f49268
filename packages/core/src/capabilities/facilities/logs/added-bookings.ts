import type { Hasher } from "../../../contract/ports.ts";
import { patchedRecord } from "../../../register/changes/patched-record.ts";
import type { RecordChange } from "../../../register/record-store.ts";
import { namedUnit } from "../slots/lent-unit.ts";
import { fitting } from "./fitting.ts";
import { type AddedHours, idOfHours } from "./laid-log.ts";
import { loggedBooking } from "./packed/logged-bookings.ts";

/** The booking of one row of a short log: a record of its own. */
export function addedBooking(hours: AddedHours, hasher: Hasher): RecordChange {
  const { row, machine } = hours;
  const { unit, zone, organisation, purpose } = row;
  const booking = loggedBooking({
    id: idOfHours(hours, hasher),
    ...namedUnit(unit),
    unit: machine,
    from: row.start,
    to: row.end,
    zone,
    organisation,
    purpose,
    external: unit.owner === null || organisation === null ? null : organisation !== unit.owner,
    synthetic: unit.synthetic,
  });
  // One that was put away is the same when its log comes again.
  const { expectedVersion: _none, ...change } = fitting(patchedRecord("booking", null, booking));
  return change;
}
