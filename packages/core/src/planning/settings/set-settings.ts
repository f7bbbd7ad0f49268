import { z } from "zod";
import { field } from "../../contract/fields.ts";
import { fault, type Outcome, success } from "../../contract/outcome.ts";
import type { WorkspacePorts } from "../../contract/ports.ts";
import { asksZone } from "../../contract/time-zone.ts";
import { workspaceUseCase } from "../../contract/use-case.ts";
import { type UnitInUse, unitsInUse, useOf } from "../../evidence/roles/units-in-use.ts";
import { groupedNotes } from "../../language/grouped-notes.ts";
import { type Note, note } from "../../language/note.ts";
import { reasonField } from "../../register/changes/record-input.ts";
import { commitStep } from "../../register/changes/record-step.ts";
import type { RecordChange } from "../../register/record-store.ts";
import { reconcileRoles } from "../../workspace/import/history/reconcile-import.ts";
import { carryOut, clearStage, stageFolder } from "../../workspace/journal.ts";
import { settingsFile } from "../../workspace/read-workspace.ts";
import { registrationChange } from "../../workspace/register-terms.ts";
import { isRule, rulesChange, rulesInForce, writtenRules } from "../../workspace/rules-in-force.ts";
import { type AskedChange, settingDifference } from "../../workspace/settings/changed-settings.ts";
import { settingRecord } from "../../workspace/settings/setting-record.ts";
import { zoneUnsaid } from "../../workspace/settings/zone-asked.ts";
import { askedChanges, changeFields } from "./asked-settings.ts";
import { type SoundSettings, soundSettings } from "./sound-settings.ts";

export const settingsVersion = field(z.string().optional(), { description: "refuse unless quoin.yaml still is the one with this version (settings show)" });

export const setAnswer = z.object({
  /** The change as the history names it; null for a dry run. */
  id: z.string().nullable(),
  /** Version of quoin.yaml afterwards. */
  version: z.string(),
  changes: z.array(settingDifference),
  /** Records of places, organisations and others that follow the roles. */
  records: z.number(),
});

/** `quoin settings set` */
export const setSettings = workspaceUseCase({
  words: ["settings", "set"],
  summary: "Change what the office decides: quoin.yaml keeps its comments and its order, the history who changed what and why",
  changes: true,
  delivers: "answer",
  // Who decides for the whole office.
  rights: "design",
  writes: "settings",
  example: "quoin settings set quoin-demo thresholds.herding.minimum_excess 0.05 --reason 'meeting of 12 May'",
  input: z.strictObject({
    ...changeFields,
    if_version: settingsVersion,
    dry_run: field(z.boolean().default(false), { description: "only say what would be written" }),
    reason: reasonField.default(""),
  }),
  output: setAnswer,
  run: async (ports, { if_version, dry_run, reason, ...asked }) => {
    const changes = askedChanges(asked);
    if (!changes.ok) return changes;
    if (dry_run) {
      const sound = await differing(ports, changes.value, if_version);
      if (!sound.ok) return sound;
      const followed = await reconcileRoles(ports, sound.value.settings, sound.value.evidence, sound.value.bearsOnRecords);
      if (!followed.ok) return followed;
      const { text, changes: made } = sound.value;
      return success(
        { id: null, version: ports.hasher.sha256(text), changes: [...made], records: followed.value.changes.length },
        groupedNotes([...sound.notes, ...followed.notes, ...placeNotes(sound.value)]),
      );
    }
    return ports.lock.exclusively(async () => {
      // Another may have written while this one waited.
      const fresh = await ports.renewed();
      return fresh.ok ? written(fresh.value, changes.value, reason, { version: if_version }) : fresh;
    });
  },
});

async function differing(ports: WorkspacePorts, asked: readonly AskedChange[], version?: string): Promise<Outcome<SoundSettings>> {
  const sound = await soundSettings(ports, asked, version);
  if (!sound.ok) return sound;
  return sound.value.changes.length === 0 ? fault(note("settings.no-change", {}, { field: asked[0]?.path ?? "changes" })) : sound;
}

/** Stages the file, commits what is kept of the change with an entry of the journal that names it, moves it into place, settles the entry: all of it happens, or nothing. */
export async function written(
  ports: WorkspacePorts,
  asked: readonly AskedChange[],
  reason: string,
  { version, undoes = null }: { readonly version?: string | undefined; readonly undoes?: string | null },
): Promise<Outcome<z.infer<typeof setAnswer>>> {
  const { files, records, hasher, caller } = ports;
  const sound = await differing(ports, asked, version);
  if (!sound.ok) return sound;
  const { text, settings, evidence, bearsOnRecords, changes } = sound.value;
  await clearStage(files);
  const id = `settings-${hasher.sha256(`${ports.clock.now()} ${text}`).slice(0, 16)}`;
  const from = `${stageFolder}/${id}/0`;
  await files.write(from, text);
  const entry = { id, owner: caller.name, body: { moves: [{ from, to: settingsFile }], removes: [] } };
  const committed = await commitStep(
    ports,
    reason,
    async () => {
      const followed = await reconcileRoles(ports, settings, evidence, bearsOnRecords);
      if (!followed.ok) return followed;
      const kept = await settingRecord(ports, sound.value, { undoes, units: movedUnits(ports, sound.value) });
      if (!kept.ok) return kept;
      const step = [...followed.value.changes, kept.value];
      const records = step.length - 1;
      const rules = changes.some(({ path }) => isRule(path)) ? await changedRules(ports, settings) : success(null);
      if (!rules.ok) return rules;
      if (rules.value !== null) step.push(rules.value);
      const registered = await registrationChange(ports, settings);
      if (!registered.ok) return registered;
      step.push(...registered.value);
      return success({ changes: step, answer: () => ({ id: kept.value.id, records }) }, followed.notes);
    },
    { journal: entry },
  );
  if (!committed.ok) {
    await clearStage(files);
    return committed;
  }
  await carryOut(files, records, entry);
  return success(
    { ...committed.value, version: hasher.sha256(text), changes: [...changes] },
    groupedNotes([...sound.notes, ...committed.notes, ...placeNotes(sound.value)]),
  );
}

/** Columns that these settings read in another unit than those that stand. */
function movedUnits({ evidence: standing, settings: before, manifest }: WorkspacePorts, { evidence, settings }: SoundSettings): readonly UnitInUse[] {
  const held = new Map(unitsInUse(standing, before, manifest).map((each) => [useOf(each), each.unit]));
  return unitsInUse(evidence, settings, manifest).filter((each) => held.get(useOf(each)) !== each.unit);
}

/** Who says what the office is or pays in is asked where it is, as long as that is not said. */
function placeNotes({ settings, changes }: SoundSettings): readonly Note[] {
  const begins = changes.some(({ path }) => path === "currency" || path.startsWith("territory"));
  return begins && asksZone(settings) ? [zoneUnsaid(settings)] : [];
}

/** What brings rules into force with their settings; refused while the file says others that nobody has let into force, since they would come along unseen. */
async function changedRules(
  { unrestrictedRecords, settings: before }: WorkspacePorts,
  after: WorkspacePorts["settings"],
): Promise<Outcome<RecordChange | null>> {
  const change = await rulesChange(unrestrictedRecords, writtenRules(after));
  if (change === null) return success(null);
  const { isEdited } = await rulesInForce({ records: unrestrictedRecords, settings: before });
  return isEdited ? fault(note("people.rules-edited", {}, { file: settingsFile, field: "two_people" })) : change;
}
