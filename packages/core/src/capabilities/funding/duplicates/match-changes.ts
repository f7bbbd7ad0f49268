import { fault, type Outcome, success } from "../../../contract/outcome.ts";
import type { WorkspacePorts } from "../../../contract/ports.ts";
import { type Fields, patchedRecord, statedFields } from "../../../register/changes/patched-record.ts";
import type { Application } from "../../../register/entities/application.ts";
import type { RecordChange, StoredRecord } from "../../../register/record-store.ts";
import { recordIn } from "../../../register/typed-records.ts";
import type { FoundMatch } from "./found-matches.ts";

/**
 * What a check changes in the matches that are kept: new pairs are open; a decided pair stays decided unless what it was decided on has changed;
 * a pair that nobody decided and that is no longer found is retired.
 *
 * @param stored  matches of the applications in question, retired ones too
 */
export function matchChanges(
  hasher: WorkspacePorts["hasher"],
  found: readonly FoundMatch[],
  stored: readonly StoredRecord[],
  applications: ReadonlyMap<string, Application>,
): Outcome<readonly RecordChange[]> {
  const known = new Map(stored.map((each) => [each.id, each]));
  const changes: RecordChange[] = [];
  for (const { id, texts: compared, ...match } of found) {
    const current = known.get(id) ?? null;
    known.delete(id);
    const texts = hasher.sha256(compared);
    const application = applications.get(match.application);
    const about = { call: application?.call ?? null, department: application?.department ?? null };
    const reopened = current !== null && (current.retired || recordIn(current, "duplicate-match").texts !== texts);
    const again = { decision: "open", decided_by: null, decided_at: null, note: null };
    const patch = { id, ...match, ...about, texts, synthetic: application?.synthetic ?? false, ...(current === null || reopened ? again : {}) };
    const change = patchedRecord("duplicate-match", current, patch);
    if (!change.ok) return change;
    if (current === null || current.retired || !sameFields(statedFields(current), change.value.body)) changes.push(change.value);
  }
  for (const gone of known.values()) {
    if (gone.retired || recordIn(gone, "duplicate-match").decision !== "open") continue;
    const change = patchedRecord("duplicate-match", gone, {});
    if (!change.ok) return fault(change.notes, change.kind);
    changes.push({ ...change.value, retired: true });
  }
  return success(changes);
}

function sameFields(a: Fields, b: Fields): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
