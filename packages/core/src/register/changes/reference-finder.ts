import { fault, type Outcome, success } from "../../contract/outcome.ts";
import { nearestName } from "../../language/nearest-name.ts";
import { type NoteAt, note } from "../../language/note.ts";
import type { Fields } from "./patched-record.ts";

/** A record, or what is to be one. */
export interface Findable {
  readonly id: string;
  readonly body: Fields;
}

/** Names among which the nearest one is looked for: of more it would take too long, and be somebody else's. */
const mostLikened = 20_000;

/** Finds a record of one type by its id, one of its names or one of its codes and identifiers; an id goes before a name. */
export function referenceFinder(type: string, stored: Iterable<Findable>): (value: string, at: NoteAt) => Outcome<string> {
  const ids = new Set<string>();
  /** One id for nearly all names, several where they share it. */
  const named = new Map<string, string | ReadonlySet<string>>();
  for (const { id, body } of stored) {
    ids.add(id);
    for (const name of namesOf(body)) {
      const known = named.get(name);
      named.set(name, known === undefined || known === id ? id : new Set(typeof known === "string" ? [known, id] : [...known, id]));
    }
  }
  return (value, at) => {
    if (ids.has(value)) return success(value);
    const found = named.get(value);
    if (typeof found === "string") return success(found);
    if (found !== undefined) return fault(note("record.ambiguous-name", { type, value, ids: [...found].sort().join(", ") }, at));
    const near = ids.size + named.size > mostLikened ? null : nearestName(value, [...ids, ...named.keys()]);
    const words = near === null ? { suggestion: "", suggestion_zh: "" } : { suggestion: `Did you mean '${near}'?`, suggestion_zh: `是否指“${near}”？` };
    return fault(note("record.no-such-name", { type, value, ...words }, at));
  };
}

function namesOf({ labels, other_names, identifiers, code }: Fields): readonly string[] {
  const values = Array.isArray(identifiers) ? identifiers.map((each: Fields) => each["value"]) : [];
  const names = [...Object.values(labels ?? {}), ...(Array.isArray(other_names) ? other_names : []), ...values, code];
  return names.filter((name): name is string => typeof name === "string" && name !== "");
}
