import { entity, type RecordOf } from "../../schema/entity.ts";
import { group, integer, many, required, text } from "../../schema/entity-field.ts";

/** A table of evidence as it was last imported; its history says when it was replaced, by whom and from which file. Its id is the table's name. */
export const dataset = entity({
  type: "dataset",
  label: { en: "Dataset", zh: "数据集" },
  policy: { seen: "departments", place: "anywhere", edited: { by: "import" } },
  fields: {
    path: required(text("File in the workspace", "工作区内文件")),
    sha256: required(text("SHA-256 of the file", "文件 SHA-256")),
    rows: integer("Data rows", "数据行数", { min: 0 }),
    licence: text("Licence", "许可"),
    files: many(group({ name: required(text("File", "文件")), sha256: required(text("SHA-256", "SHA-256")) }, "Made from", "来源文件")),
    description: text("Description", "说明"),
  },
});
export type Dataset = RecordOf<typeof dataset>;
