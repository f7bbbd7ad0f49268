import { z } from "zod";
import { elementAt } from "../../contract/assert-present.ts";
import { field } from "../../contract/fields.ts";
import type { WorkspacePorts } from "../../contract/ports.ts";
import { officeDay } from "../../contract/time-zone.ts";

export const yearField = field(z.number().int().min(1000).max(9999), { description: "Year of the report", position: 0 });

/** The one day up to which everything in the report on a year counts: its last, or today where the year is not over. */
export function lastDayOf(year: number, { clock, settings }: Pick<WorkspacePorts, "clock" | "settings">): string {
  return elementAt([`${year}-12-31`, officeDay(clock.now(), settings)].toSorted(), 0);
}
