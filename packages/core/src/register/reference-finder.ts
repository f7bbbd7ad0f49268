import { fault, type Outcome, success } from "../contract/outcome.ts";
import { nearestName } from "../language/nearest-name.ts";
import { type NoteAt, note } from "../language/note.ts";
import type { StoredRecord } from "./record-store.ts";

/** Finds a record of one type by its id, one of its names or one of its codes and identifiers; an id goes before a name. */
export function referenceFinder(type: string, stored: readonly StoredRecord[]): (value: string, at: NoteAt) => Outcome<string> {
  const named = new Map<string, Set<string>>();
  for (const { id, body } of stored) for (const name of namesOf(body)) named.set(name, (named.get(name) ?? new Set()).add(id));
  const ids = new Set(stored.map(({ id }) => id));
  return (value, at) => {
    if (ids.has(value)) return success(value);
    const found = [...(named.get(value) ?? [])];
    if (found.length === 1) return success(found[0] as string);
    if (found.length > 1) return fault(note("record.ambiguous-name", { type, value, ids: found.sort().join(", ") }, at));
    const near = nearestName(value, [...ids, ...named.keys()]);
    const words = near === null ? { suggestion: "", suggestion_zh: "" } : { suggestion: `Did you mean '${near}'?`, suggestion_zh: `是否指“${near}”？` };
    return fault(note("record.no-such-name", { type, value, ...words }, at));
  };
}

interface Named {
  readonly labels?: Readonly<Record<string, string | null>>;
  readonly other_names?: readonly string[];
  readonly identifiers?: readonly { readonly value: string }[];
  readonly code?: unknown;
}

function namesOf(body: StoredRecord["body"]): readonly string[] {
  const { labels = {}, other_names = [], identifiers = [], code } = body as Named;
  const names = [...Object.values(labels), ...other_names, ...identifiers.map(({ value }) => value), code];
  return names.filter((name): name is string => typeof name === "string" && name !== "");
}
