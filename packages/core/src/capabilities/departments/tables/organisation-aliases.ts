import { table } from "../../../schema/table.ts";
import { code, required, text, titled } from "../../../schema/table-column.ts";

/** What a name of the lists stands for. */
export const organisationAliases = table({
  role: "organisation_aliases",
  title: { en: "Aliases of organisations", zh: "机构名称对照" },
  meaning: { en: "Aliases of organisations: short forms, renamed and merged ones", zh: "机构名称对照：简称、更名、合并" },
  key: ["kind", "alias"],
  columns: {
    kind: titled(
      "Column in which the alias is read",
      "所在列",
      required(code("In which column the alias is read: supervisor or host", "所在列：supervisor 主管部门、host 依托单位", { example: "host" })),
    ),
    alias: required(text("Text of the list", "名单中的写法", "Inst. of Machines")),
    name: titled(
      "What it stands for",
      "规范名称",
      required(text("What it stands for; several joined by 、 or ;", "规范名称；多个以“、”或“;”连接", "Institute of Machines")),
    ),
    reason: code("Reason", "原因", { example: "abbreviation" }),
    basis: text("Why we say so", "依据"),
  },
});
