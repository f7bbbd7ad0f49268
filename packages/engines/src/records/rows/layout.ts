import { ExternalFault, note } from "@quoin/core";
import type { Kysely } from "kysely";
import type { RecordTables } from "./tables.ts";

/** The steps that lead to the layout of the store, in their order; what each does stands in `migrations`. */
export const layoutSteps = [
  "001-records",
  "002-accounts",
  "003-account-region",
  "004-search",
  "005-at-size",
  "006-search-beginnings",
  "007-type-state",
  "008-ledger",
  "009-account-person",
  "010-seen",
  "011-held-hours",
  "012-sign-on",
  "013-flow-sums",
  "014-bookings-at-size",
  "015-notices",
  "016-personal",
  "017-hours-by-machine",
  "018-pages-of-logs",
  "019-passkeys",
] as const;

export type LayoutStep = (typeof layoutSteps)[number];

/** What may become of a store of an earlier layout where somebody opens it: it is refused, or it is copied and brought forward. */
export type OlderLayout = "refused" | "brought-forward";

/** Asked in each transaction that writes: a newer program may have brought the store to another layout since it was opened, which this one would not keep. */
export async function refuseNewerLayout(transaction: Kysely<RecordTables>): Promise<void> {
  refuseNewer((await transaction.selectFrom("migration").select("name").execute()).map(({ name }) => name));
}

/** Unavailable and not wrong: whoever asks has to wait for a server of the newer program. */
export function refuseNewer(done: readonly string[]): void {
  const newer = done.toSorted().find((name) => !layoutSteps.some((known) => known === name));
  if (newer !== undefined) throw new ExternalFault(note("register.newer-layout", { layout: newer }), "unavailable");
}

/** Whoever only reads, or writes a record, does not change the layout of a whole store for good: that is a deed of its own. */
export function refuseOlder(done: readonly string[]): void {
  const [layout, newest] = [newestOf(done), newestOf(layoutSteps)];
  if (layout === null || newest === null || layoutSteps.every((step) => done.includes(step))) return;
  throw new ExternalFault(note("store.older-layout", { layout, newest }), "input");
}

/** The last of these steps; null of none. */
export function newestOf(steps: readonly string[]): string | null {
  return steps.toSorted().at(-1) ?? null;
}
