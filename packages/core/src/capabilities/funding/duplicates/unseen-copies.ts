import { fault, type Outcome, success } from "../../../contract/outcome.ts";
import type { WorkspacePorts } from "../../../contract/ports.ts";
import type { Application } from "../../../register/entities/application.ts";
import type { RecordChange } from "../../../register/record-store.ts";
import { applicationSubject } from "./duplicate-subject.ts";
import { matchChanges } from "./match-changes.ts";
import { duplicateField, searchDuplicates } from "./search-duplicates.ts";

/** Near copies of applications that nobody has been asked about: how many each has, and the changes that ask. */
export interface UnseenCopies {
  readonly of: ReadonlyMap<string, number>;
  readonly changes: readonly RecordChange[];
}

/**
 * Looks for near copies before money is promised, whether or not somebody looked before. Only texts that read alike count here: what else two share (an organisation, an item, a machine) is
 * asked about by `check-duplicates`.
 */
export async function unseenCopies(
  ports: Pick<WorkspacePorts, "unrestrictedRecords" | "hasher">,
  applications: readonly Application[],
): Promise<Outcome<UnseenCopies>> {
  if (applications.length === 0) return success({ of: new Map(), changes: [] });
  const field = await duplicateField(ports);
  const asked = new Set(applications.map(({ id }) => id));
  const candidates = [...field.applications.values()].filter(({ id }) => asked.has(id)).map(applicationSubject);
  const { found } = await searchDuplicates(candidates, field, { threshold: undefined, seed: 1 });
  const copies = found.filter(({ application, score }) => score !== null && asked.has(application));
  if (copies.length === 0) return success({ of: new Map(), changes: [] });
  const kept = await ports.unrestrictedRecords.list("duplicate-match", { retired: true });
  const known = new Map(kept.map((each) => [each.id, each]));
  // What was found and kept before, and is no longer asked for here, stays as it is.
  const concerned = copies.flatMap(({ id }) => known.get(id) ?? []);
  const changes = matchChanges(ports.hasher, copies, concerned, field.applications);
  if (!changes.ok) return fault(changes.notes, changes.kind);
  const opened = changes.value.filter(({ body, retired }) => retired !== true && body["decision"] === "open");
  const of = new Map<string, number>();
  for (const { body } of opened) {
    const id = String(body["application"]);
    of.set(id, (of.get(id) ?? 0) + 1);
  }
  return success({ of, changes: opened });
}
