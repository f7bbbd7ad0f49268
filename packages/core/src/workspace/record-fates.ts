import { z } from "zod";
import { fault, type Outcome, success } from "../contract/outcome.ts";
import { note } from "../language/note.ts";
import type { Reconciliation } from "../register/changes/reconcile-records.ts";

const count = z.int().min(0);

/** Records by what becomes of them, in all and by type. */
export const recordFates = z.object({
  created: count,
  /** Retired ones that are in use again. */
  returned: count,
  changed: count,
  retired: count,
  by_type: z.array(z.object({ type: z.string(), created: count, returned: count, changed: count, retired: count })),
});
export type RecordFatesAnswer = z.infer<typeof recordFates>;

/** What is to be done to records, as a face prints it. */
export function fatesOf({ counts, byType }: Reconciliation): RecordFatesAnswer {
  const { created, returned, changed, retired } = counts;
  const types = [...byType].map(([type, each]) => ({ type, created: each.created, returned: each.returned, changed: each.changed, retired: each.retired }));
  return {
    created,
    returned,
    changed,
    retired,
    by_type: types.filter((each) => each.created + each.returned + each.changed + each.retired > 0).sort((a, b) => (a.type < b.type ? -1 : 1)),
  };
}

/** Refuses to take records away unless that was said. */
export function allowedToRetire({ retired, by_type }: RecordFatesAnswer, replace: boolean): Outcome<null> {
  if (retired === 0 || replace) return success(null);
  const named = by_type.flatMap((each) => (each.retired === 0 ? [] : [`${each.retired} ${each.type}`])).join(", ");
  return fault(note("roles.records-would-go", { count: retired, named }, { field: "replace" }));
}
