import { groupBy } from "../contract/group-by.ts";
import type { Cell } from "../register/ledger-balances.ts";
import type { RecordStore } from "../register/record-store.ts";
import { recordsOf, textIn } from "../register/typed-records.ts";

/** Longer than any row of mergers; a ring of them ends here. */
const farthest = 20;

/** Tells under which department money stands: that of the booking, or what continues it by then. */
export type ToldDepartment = (cell: Pick<Cell, "department" | "call" | "project">) => Promise<string | null>;

/**
 * Departments by which balances are told on a day. What was booked keeps its department for ever; where that became part of another by the day, the money is told under the other, and where it
 * was parted, under the part that its project or call went to. Without such a part it stays where it was booked.
 */
export async function toldDepartments(records: Pick<RecordStore, "get" | "list">, at: string): Promise<ToldDepartment> {
  const done = (await recordsOf(records, "reorganisation")).filter(({ kind, status, on }) => kind !== "rename" && status === "done" && on <= at);
  const next = groupBy(done, ({ of }) => of);
  const known = new Map<string, Promise<string | null>>();
  const departmentOf = (type: string, id: string): Promise<string | null> => {
    const key = `${type}/${id}`;
    const held = known.get(key) ?? records.get(type, id).then((stored) => (stored === null ? null : textIn(stored.body, "department")));
    known.set(key, held);
    return held;
  };
  return async ({ department, project, call }) => {
    let told = department;
    for (let step = 0; told !== null && step < farthest; step++) {
      const after: readonly string[] = next.get(told)?.flatMap(({ into }) => into) ?? [];
      if (after.length === 0) return told;
      const [only, ...others] = new Set(after);
      const now: string | null =
        others.length === 0 && only !== undefined
          ? only
          : project !== null
            ? await departmentOf("project", project)
            : call === null
              ? null
              : await departmentOf("call", call);
      if (now === null || now === told || !reaches(next, told, now)) return told;
      told = now;
    }
    return told;
  };
}

/** Whether one department became another, at whatever distance. */
function reaches(next: ReadonlyMap<string, readonly { readonly into: readonly string[] }[]>, from: string, to: string): boolean {
  const seen = new Set<string>();
  const open = [from];
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    if (at === to) return true;
    if (seen.has(at)) continue;
    seen.add(at);
    open.push(...(next.get(at)?.flatMap(({ into }) => into) ?? []));
  }
  return false;
}
