import { entity, type RecordOf } from "../../schema/entity.ts";
import { reference, required, text } from "../../schema/entity-field.ts";

/** How the columns of an applicant's own table, or of a log of use, are read: kept when it was used, taken again for tables with the same headers. */
export const tableMapping = entity({
  type: "table-mapping",
  label: { en: "Mapping of a table", zh: "表格对应关系" },
  policy: { seen: "writer", organisation: ["organisation"], place: [["organisation"]], edited: { by: "apply table, booking table" } },
  fields: {
    organisation: reference("organisation", "Organisation", "单位"),
    text: required(text("Mapping (YAML)", "对应关系（YAML）")),
  },
  nameless: true,
});
export type TableMapping = RecordOf<typeof tableMapping>;
