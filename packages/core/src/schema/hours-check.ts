import type { FieldCheck } from "./entity.ts";

/** Hours for others are hours in which it worked: more of them than of these would be graded as more sharing than there is. Where either is not known nothing is held. */
export const hoursCheck: FieldCheck = ({ effective_hours: all, external_hours: others }) =>
  typeof all === "number" && typeof others === "number" && others > all ? [{ field: "external_hours", note: "record.hours-above" }] : [];

/** Hours end after they begin; both are moments in UTC to the second, so that their texts compare as they do. */
export const spanCheck: FieldCheck = ({ start, end }) =>
  String(start) < String(end) ? [] : [{ field: "end", note: "booking.length", parameters: { start: String(start), end: String(end) } }];
