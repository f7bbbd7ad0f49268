import { fault, type Outcome, success } from "../../contract/outcome.ts";
import { nearestName } from "../../evidence/nearest-name.ts";
import { type Note, type NoteAt, note } from "../../language/note.ts";
import type { Organisation } from "../../register/entities/organisation.ts";
import { fieldsOf } from "../../register/patched-record.ts";
import type { StoredRecord } from "../../register/record-store.ts";

/** Finds an organisation by its id, one of its names or one of its identifiers; an id goes before a name. */
export function organisationFinder(stored: readonly StoredRecord[]): (value: string, at: NoteAt) => Outcome<string> {
  const named = new Map<string, Set<string>>();
  for (const each of stored) {
    const { id, labels, other_names, identifiers } = fieldsOf<Organisation>(each);
    for (const name of [labels.zh, labels.en, ...other_names, ...identifiers.map(({ value }) => value)])
      if (name !== null) named.set(name, (named.get(name) ?? new Set()).add(id));
  }
  const ids = new Set(stored.map(({ id }) => id));
  return (value, at) => {
    if (ids.has(value)) return success(value);
    const found = [...(named.get(value) ?? [])];
    if (found.length === 1) return success(found[0] as string);
    const problem: Note =
      found.length > 1
        ? note("application.ambiguous-organisation", { value, ids: found.sort().join(", ") }, at)
        : unknown(value, [...ids, ...named.keys()], at);
    return fault(problem);
  };
}

function unknown(value: string, names: readonly string[], at: NoteAt): Note {
  const near = nearestName(value, names);
  const words = near === null ? { suggestion: "", suggestion_zh: "" } : { suggestion: `Did you mean '${near}'?`, suggestion_zh: `是否指“${near}”?` };
  return note("application.no-such-organisation", { value, ...words }, at);
}
