import { group, many, required, text } from "../../schema/entity-field.ts";

/** In which units figures are read from a change on: by it is told what somebody edits by hand afterwards. */
export const unitsInUseField = many(
  group(
    {
      role: required(text("Role", "角色")),
      field: required(text("Field", "字段")),
      table: required(text("Table", "数据表")),
      column: required(text("Column", "列")),
      unit: required(text("Unit", "单位")),
    },
    "Units of figures from then on",
    "此后数值所用单位",
  ),
);
