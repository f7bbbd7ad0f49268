import type { RankedApplication } from "../src/capabilities/funding/reviews/ranked-applications.ts";
import type { Application } from "../src/register/entities/application.ts";
import { recordOf } from "./record-of.ts";

/** An application that is reviewed: what it asks for, and its mean. */
export function applicationOf(id: string, fields: Readonly<Record<string, unknown>> = {}): Application {
  return recordOf<Application>("application", { id, call: "c", organisation: "o", status: "reviewed", ...fields });
}

/** Applications in the order of their ranking, `[id, mean, amount]`. */
export function rankedOf(...rows: readonly (readonly [id: string, mean: number | null, amount: string])[]): RankedApplication[] {
  return rows.map(([id, mean, amount], at) => ({
    application: applicationOf(id, { amount_requested: amount }),
    mean,
    spread: null,
    reviews: mean === null ? 0 : 1,
    awaited: 0,
    rank: mean === null ? null : at + 1,
    openDuplicates: 0,
    confirmedDuplicates: 0,
  }));
}
