import { entity, type RecordOf } from "../../schema/entity.ts";
import { group, many, reference, required, text } from "../../schema/entity-field.ts";
import { unitsInUseField } from "./units-in-use-field.ts";

/** What was changed in the settings of the office: who, when and why stand at the change itself. */
export const settingChange = entity({
  type: "setting-change",
  label: { en: "Change of the settings", zh: "设定变更" },
  policy: { seen: "departments", edited: { by: "settings set" } },
  fields: {
    changes: many(
      group(
        {
          path: required(text("Setting", "设定")),
          /** As JSON; nothing where nothing was written, so that the default held. */
          before: text("Before", "变更前"),
          after: text("After", "变更后"),
        },
        "Changes",
        "变更内容",
      ),
    ),
    /** Hashes of quoin.yaml: one that does not go on from the other shows that the file was edited by hand in between. */
    file_before: required(text("File before (SHA-256)", "变更前文件校验值")),
    file_after: required(text("File after (SHA-256)", "变更后文件校验值")),
    units: unitsInUseField,
    undoes: reference("setting-change", "Undoes", "撤销的变更"),
    /** Under which hash the table of translations is kept as it was before; nothing where a setting was changed, or none was there. */
    former_file: text("Former table (SHA-256)", "原表校验值"),
  },
  nameless: true,
});
export type SettingChange = RecordOf<typeof settingChange>;
