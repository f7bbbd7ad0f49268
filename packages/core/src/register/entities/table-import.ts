import { entity, type RecordOf } from "../../schema/entity.ts";
import { choice, group, integer, many, number, reference, required, text } from "../../schema/entity-field.ts";
import { unitsInUseField } from "./units-in-use-field.ts";

/** An import of a table: what it did, and what the table was before, so that it can be undone. Who, when and why stand at the change itself. */
export const tableImport = entity({
  type: "table-import",
  label: { en: "Import of a table", zh: "数据表导入" },
  policy: { seen: "departments", place: "anywhere", edited: { by: "import" } },
  fields: {
    table: required(text("Table", "数据表")),
    mode: required(choice(["append", "update", "replace", "undo", "units"], "How it was laid over the table", "导入方式")),
    file: text("File", "文件"),
    file_sha256: text("File (SHA-256)", "文件校验值"),
    rows: required(
      group(
        {
          come: required(integer("New", "新增", { min: 0 })),
          change: required(integer("Changed", "变更", { min: 0 })),
          stay: required(integer("Unchanged", "不变", { min: 0 })),
          go: required(integer("Gone", "删除", { min: 0 })),
        },
        "Rows",
        "数据行",
      ),
    ),
    records: required(
      group(
        {
          come: required(integer("New", "新增", { min: 0 })),
          change: required(integer("Changed", "变更", { min: 0 })),
          retire: required(integer("Retired", "停用", { min: 0 })),
        },
        "Records",
        "记录",
      ),
    ),
    /** Of `data/TABLE.csv` afterwards and before; nothing where there is no table. */
    sha256: text("Table afterwards (SHA-256)", "导入后数据表校验值"),
    former: text("Table before (SHA-256)", "导入前数据表校验值"),
    figures: many(
      group(
        {
          column: required(text("Column", "列")),
          indicator: text("Indicator", "指标"),
          unit: text("Unit", "单位"),
          before: number("Sum before", "导入前合计"),
          after: number("Sum afterwards", "导入后合计"),
        },
        "Figures before and afterwards",
        "前后数值",
      ),
    ),
    /** What the import took away or wrote over, kept under its hash; `datapackage.json` stands for the table's entry in it. */
    former_files: many(group({ path: required(text("File", "文件")), sha256: required(text("SHA-256", "SHA-256")) }, "Former files", "原文件")),
    /** Originals and mapping as the import left them. */
    files: many(group({ path: required(text("File", "文件")), sha256: required(text("SHA-256", "SHA-256")) }, "Files", "文件")),
    roles: many(
      group(
        {
          path: required(text("Setting", "设定")),
          /** As JSON; nothing where nothing was written. */
          before: text("Before", "变更前"),
          after: text("After", "变更后"),
        },
        "Roles in quoin.yaml",
        "quoin.yaml 中的角色",
      ),
    ),
    units: unitsInUseField,
    undoes: reference("table-import", "Undoes", "撤销的导入"),
  },
  nameless: true,
});
export type TableImport = RecordOf<typeof tableImport>;
