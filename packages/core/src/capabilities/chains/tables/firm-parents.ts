import { table } from "../../../schema/table.ts";
import { code, required, text, year } from "../../../schema/table-column.ts";

/** Which firm belongs to which: no name is read for a parent, only this table. */
export const firmParents = table({
  role: "firm_parents",
  title: { en: "Parents of firms", zh: "企业母公司" },
  meaning: {
    en: "The parent of each firm that has one, by the codes of the table of firms; the accounts of a parent hold those of its subsidiaries",
    zh: "各企业的母公司（按企业表的代码），母公司合并报表已包含子公司",
  },
  key: ["firm"],
  columns: {
    firm: required(code("Code of the firm", "企业代码", { of: "firms", example: "F-0002" })),
    parent: required(code("Code of the parent", "母公司代码", { of: "firms", example: "F-0001" })),
    year: year("Year of the accounts", "报表年份"),
    origin: text("Document that says so", "依据文件"),
  },
});
