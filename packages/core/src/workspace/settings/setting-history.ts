import { byCodePoint } from "@quoin/methods";
import { z } from "zod";
import { field } from "../../contract/fields.ts";
import { success } from "../../contract/outcome.ts";
import type { WorkspacePorts } from "../../contract/ports.ts";
import { workspaceUseCase } from "../../contract/use-case.ts";
import type { SettingChange } from "../../register/entities/setting-change.ts";
import { recordsOf } from "../../register/typed-records.ts";
import { formerTranslations, isTranslations, translationsHash } from "../translations/former-translations.ts";
import { settingDifference, settingsText } from "./changed-settings.ts";
import { settingPath } from "./setting-path.ts";
import { writtenValue } from "./setting-record.ts";
import { sorted, valueAt, writtenSettings } from "./settings-text.ts";

/** Changes of translations stand in the same history and leave quoin.yaml as it is. */
function isOfTranslations({ changes }: SettingChange): boolean {
  return changes.some(({ path }) => isTranslations(path));
}

/** Whether the table of translations that was written still stands, and the former one is kept. */
async function canBeTakenBack(ports: Pick<WorkspacePorts, "files" | "hasher">, { id, changes, former_file }: SettingChange): Promise<boolean> {
  const [made] = changes;
  if (made === undefined || (await translationsHash(ports, made.path)) !== writtenValue(made.after)) return false;
  if (former_file === null) return writtenValue(made.before) === null;
  return (await formerTranslations(ports, { id, path: made.path, sha256: former_file })).ok;
}

/** `quoin settings history` */
export const settingHistory = workspaceUseCase({
  words: ["settings", "history"],
  summary: "Changes of the settings, newest first: who, when, why, before and after, and whether each can be undone",
  changes: false,
  delivers: "answer",
  rights: "analysis",
  example: "quoin settings history quoin-demo",
  input: z.strictObject({ limit: field(z.int().min(1).max(1_000).default(100), { description: "at most so many", unit: "changes" }) }),
  output: z.object({
    changes: z.array(
      z.object({
        id: z.string(),
        at: z.string(),
        who: z.string(),
        reason: z.string(),
        changes: z.array(settingDifference),
        undoes: z.string().nullable(),
        /** The change that undid it. */
        undone_by: z.string().nullable(),
        /** Whether all that it set still stands. */
        can_be_undone: z.boolean(),
        /** Whether quoin.yaml was edited by hand between the change before and this one. */
        edited_before: z.boolean(),
      }),
    ),
    /** Whether quoin.yaml was edited by hand since the newest change; null where there is none. */
    edited_since: z.boolean().nullable(),
  }),
  run: async (ports, { limit }) => {
    const { text, version } = await settingsText(ports);
    const now = writtenSettings(text) ?? {};
    // Changes are numbered, and a longer number is a later one.
    const stored = [...(await recordsOf(ports.records, "setting-change", { retired: true }))].sort(
      (a, b) => a.id.length - b.id.length || byCodePoint(a.id, b.id),
    );
    const undone = new Map(stored.map(({ id, undoes }) => [undoes, id]));
    const told = [];
    for (const [at, record] of [...stored.entries()].reverse().slice(0, limit)) {
      const { id, changes, undoes, file_before } = record;
      const isOfSettings = !isOfTranslations(record);
      const [made] = await ports.records.history("setting-change", id);
      const listed = changes.map(({ path, before, after }) => ({
        path,
        before: writtenValue(before),
        after: writtenValue(after),
      }));
      const earlier = stored.slice(0, at).findLast((each) => !isOfTranslations(each));
      told.push({
        id,
        at: made?.at ?? "",
        who: made?.who ?? "",
        reason: made?.reason ?? "",
        changes: listed,
        undoes,
        undone_by: undone.get(id) ?? null,
        can_be_undone: isOfSettings
          ? listed.every(({ path, after }) => sorted(valueAt(now, settingPath(path) ?? []) ?? null) === sorted(after))
          : await canBeTakenBack(ports, record),
        edited_before: isOfSettings && earlier !== undefined && earlier.file_after !== file_before,
      });
    }
    const newest = stored.findLast((each) => !isOfTranslations(each));
    return success({ changes: told, edited_since: newest === undefined ? null : newest.file_after !== version });
  },
});
