import { fault, type Outcome, success } from "../../contract/outcome.ts";
import { note } from "../../language/note.ts";
import type { LocalText } from "../../language/text.ts";
import type { PlanLineRecord } from "../../register/entities/plan-line.ts";
import { nameOf } from "../../register/record-label.ts";
import type { RecordStore } from "../../register/record-store.ts";
import { oneRecord, recordsOf } from "../../register/typed-records.ts";

export interface ComparedVersions {
  /** Lines of the first that the second has dropped, and lines that only the second has, by their numbers. */
  readonly only_a: readonly string[];
  readonly only_b: readonly string[];
  readonly labels: Readonly<Record<string, LocalText>>;
  readonly both: readonly {
    readonly key: string;
    readonly a: readonly string[];
    readonly b: readonly string[];
    readonly differs: readonly { readonly field: string; readonly a: unknown; readonly b: unknown }[];
  }[];
}

const told = ["action", "instrument", "subject", "amount", "currency", "start_year", "owner", "projects", "candidates", "findings"] as const;

/**
 * Two kept plans of the office itself, line by line. A line of the second is the same as one of the first where it follows from it (`previous`, over plans between them too), else
 * where number, item and subject are the same. Null where neither id is a plan of the office itself.
 */
export async function comparedVersions(records: RecordStore, a: string, b: string): Promise<Outcome<ComparedVersions> | null> {
  const [first, second] = [await oneRecord(records, "plan", a), await oneRecord(records, "plan", b)];
  if (first === null && second === null) return null;
  if (first === null || second === null) return fault(note("plan.other-kind", { own: first === null ? b : a, other: first === null ? a : b }, { field: "b" }));
  const all = await recordsOf(records, "plan-line");
  const [ofA, ofB] = [all.filter(({ plan }) => plan === a), all.filter(({ plan }) => plan === b)];
  const byId = new Map(all.map((line) => [line.id, line]));
  const matched = new Map<string, PlanLineRecord>();
  const free = new Set(ofA);
  const match = (line: PlanLineRecord, same: PlanLineRecord | undefined): void => {
    if (same === undefined || !free.has(same) || matched.has(line.id)) return;
    matched.set(line.id, same);
    free.delete(same);
  };
  for (const line of ofB) match(line, ancestorIn(a, line, byId));
  const alike = (line: PlanLineRecord) => (one: PlanLineRecord) => one.line === line.line && one.item === line.item && one.subject?.id === line.subject?.id;
  for (const line of ofB) match(line, [...free].find(alike(line)));
  const pairs = ofB.flatMap((line) => {
    const same = matched.get(line.id);
    return same === undefined ? [] : [{ line, same }];
  });
  return success({
    only_a: [...free].map(({ line }) => line),
    only_b: ofB.filter(({ id }) => !matched.has(id)).map(({ line }) => line),
    labels: Object.fromEntries([...ofA, ...ofB].map((line) => [line.line, nameOf(line)])),
    both: pairs.map(({ line, same }) => ({
      key: line.line,
      a: [same.line],
      b: [line.line],
      differs: told.flatMap((field) => (sameValue(same[field], line[field]) ? [] : [{ field, a: same[field], b: line[field] }])),
    })),
  });
}

/** The line of an earlier plan that a line follows from. */
function ancestorIn(plan: string, line: PlanLineRecord, byId: ReadonlyMap<string, PlanLineRecord>): PlanLineRecord | undefined {
  for (let at: PlanLineRecord | undefined = line; at !== undefined; at = at.previous === null ? undefined : byId.get(at.previous))
    if (at.plan === plan) return at;
  return undefined;
}

function sameValue(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
