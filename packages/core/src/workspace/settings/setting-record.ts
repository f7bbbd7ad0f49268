import type { Outcome } from "../../contract/outcome.ts";
import type { WorkspacePorts } from "../../contract/ports.ts";
import type { UnitInUse } from "../../evidence/roles/units-in-use.ts";
import { patchedRecord } from "../../register/changes/patched-record.ts";
import type { RecordChange } from "../../register/record-store.ts";
import type { SettingDifference } from "./changed-settings.ts";

/** What the register keeps of a change of the settings, beside the records that the change touches. Two at once: the second is refused, since it has the number of the first. */
export async function settingRecord(
  { records, hasher }: Pick<WorkspacePorts, "records" | "hasher">,
  change: { readonly before: string; readonly text: string; readonly changes: readonly SettingDifference[] },
  {
    undoes = null,
    former = null,
    units = [],
  }: { readonly undoes?: string | null; readonly former?: string | null; readonly units?: readonly UnitInUse[] } = {},
): Promise<Outcome<RecordChange>> {
  const number = (await records.list("setting-change", { retired: true })).length + 1;
  return patchedRecord("setting-change", null, {
    id: `setting-change-${number}`,
    changes: change.changes.map(({ path, before, after }) => ({ path, before: written(before), after: written(after) })),
    file_before: hasher.sha256(change.before),
    file_after: hasher.sha256(change.text),
    units: [...units],
    undoes,
    former_file: former,
  });
}

function written(value: unknown): string | null {
  return value === null || value === undefined ? null : JSON.stringify(value);
}

/** A value as it was written; null where nothing was. */
export function writtenValue(text: unknown): unknown {
  return typeof text === "string" ? (JSON.parse(text) as unknown) : null;
}
