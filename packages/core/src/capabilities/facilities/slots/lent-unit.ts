import type { LocalText } from "../../../language/text.ts";
import type { Booking } from "../entities/booking.ts";
import type { Closure } from "../entities/closure.ts";
import type { Opening } from "../entities/opening.ts";
import type { Service } from "../entities/service.ts";
import type { UseLog } from "../entities/use-log.ts";

/** A facility or an equipment with all that its hours hang on. */
export interface LentUnit {
  readonly type: "facility" | "equipment";
  readonly id: string;
  /** What it is called: told with its hours to everybody, also to whom its record is not to be read. */
  readonly label: LocalText;
  /** Of an equipment the facility that it stands in, of a facility itself. */
  readonly facility: string | null;
  readonly equipment: string | null;
  /** The host: what it asks for is no sharing. */
  readonly owner: string | null;
  /** Co-hosts and operator. */
  readonly members: readonly string[];
  readonly region: string | null;
  readonly synthetic: boolean;
  /** Words by which it is found: its names and what it does. */
  readonly words: readonly string[];
  readonly openings: readonly Opening[];
  readonly services: readonly Service[];
  readonly closures: readonly Pick<Closure, "id" | "unit" | "start" | "end" | "reason">[];
  readonly bookings: readonly Booking[];
  /** Pages of logs whose rows are not among the bookings; left out where they are. */
  readonly pages?: readonly UseLog[];
}

/** The field of a record that names the unit, with its id. */
export function namedUnit({ type, id }: Pick<LentUnit, "type" | "id">): { readonly facility: string | null; readonly equipment: string | null } {
  return type === "facility" ? { facility: id, equipment: null } : { facility: null, equipment: id };
}

/** Machines alike behind one name. */
export function unitCount({ units }: Pick<Opening, "units">): number {
  return units ?? 1;
}
