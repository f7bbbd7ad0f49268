import { z } from "zod";
import { field } from "../../contract/fields.ts";
import { fault, type Outcome, success } from "../../contract/outcome.ts";
import type { WorkspacePorts } from "../../contract/ports.ts";
import { workspaceUseCase } from "../../contract/use-case.ts";
import { note } from "../../language/note.ts";
import { noSuchRecord, reasonField } from "../../register/changes/record-input.ts";
import type { SettingChange } from "../../register/entities/setting-change.ts";
import { recordIn } from "../../register/typed-records.ts";
import { formerPath } from "../../workspace/former-file.ts";
import { writeTranslations } from "../../workspace/languages/write-translations.ts";
import { settingsText } from "../../workspace/settings/changed-settings.ts";
import { settingPath } from "../../workspace/settings/setting-path.ts";
import { writtenValue } from "../../workspace/settings/setting-record.ts";
import { sorted, valueAt, writtenSettings } from "../../workspace/settings/settings-text.ts";
import { formerTranslations, isTranslations, translationsHash } from "../../workspace/translations/former-translations.ts";
import { languageOf } from "../../workspace/translations/language-files.ts";
import { setAnswer, written } from "./set-settings.ts";

type SetAnswer = z.infer<typeof setAnswer>;

/** A table of translations that was taken is as it was before: the former one is kept by its hash. */
async function translationsBack(ports: WorkspacePorts, { id, changes, former_file }: SettingChange, reason: string): Promise<Outcome<SetAnswer>> {
  const [made] = changes;
  const language = made === undefined ? null : languageOf(made.path);
  if (made === undefined || language === null) return noSuchRecord("setting-change", id);
  if (writtenValue(made.after) !== (await translationsHash(ports, made.path)))
    return fault(note("settings.changed-since", { path: made.path }, { field: made.path }), "stale");
  const former = writtenValue(made.before);
  if (former !== null && former_file === null)
    return fault(note("language.former-gone", { id, path: made.path, file: formerPath(String(former)) }, { field: made.path }));
  const text = former_file === null ? success(null) : await formerTranslations(ports, { id, path: made.path, sha256: former_file });
  if (!text.ok) return text;
  const written = await writeTranslations(ports, { language, text: text.value, reason, undoes: id });
  if (!written.ok) return written;
  const { version } = await settingsText(ports);
  return success({ id: written.value.id, version, changes: [written.value.change], records: 0 }, written.notes);
}

/** `quoin settings undo` */
export const undoSettings = workspaceUseCase({
  words: ["settings", "undo"],
  summary: "Take a change of the settings back: what it set is as it was before, and the history keeps both",
  changes: true,
  delivers: "answer",
  rights: "design",
  writes: "settings",
  example: "quoin settings undo quoin-demo setting-change-1 --reason 'the figures were corrected'",
  input: z.strictObject({
    change: field(z.string().min(1), { description: "the change, as `settings history` names it", position: 0 }),
    reason: reasonField.default(""),
  }),
  output: setAnswer,
  run: async (ports, { change, reason }) =>
    ports.lock.exclusively(async () => {
      const fresh = await ports.renewed();
      if (!fresh.ok) return fresh;
      const stored = await fresh.value.records.get("setting-change", change);
      if (stored === null) return noSuchRecord("setting-change", change);
      const undone = recordIn(stored, "setting-change");
      const { changes: made } = undone;
      if (made.some(({ path }) => isTranslations(path))) return translationsBack(fresh.value, undone, reason);
      const now = writtenSettings((await settingsText(fresh.value)).text) ?? {};
      const moved = made.filter(({ path, after }) => sorted(valueAt(now, settingPath(path) ?? []) ?? null) !== sorted(writtenValue(after)));
      if (moved.length > 0)
        return fault(
          moved.map(({ path }) => note("settings.changed-since", { path }, { field: path })),
          "stale",
        );
      const back = made.map(({ path, before }) => ({ path, value: writtenValue(before) }));
      return written(fresh.value, back, reason, { undoes: change });
    }),
});
