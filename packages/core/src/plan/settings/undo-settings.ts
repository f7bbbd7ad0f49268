import { z } from "zod";
import { field } from "../../contract/fields.ts";
import { fault } from "../../contract/outcome.ts";
import { workspaceUseCase } from "../../contract/use-case.ts";
import { note } from "../../language/note.ts";
import { noSuchRecord, reasonField } from "../../register/doors/record-input.ts";
import { recordIn } from "../../register/types/typed-records.ts";
import { settingsText } from "../../workspace/settings/changed-settings.ts";
import { settingPath } from "../../workspace/settings/setting-path.ts";
import { writtenValue } from "../../workspace/settings/setting-record.ts";
import { sorted, valueAt, writtenSettings } from "../../workspace/settings/settings-text.ts";
import { setAnswer, written } from "./set-settings.ts";

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
      const { changes: made } = recordIn(stored, "setting-change");
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
