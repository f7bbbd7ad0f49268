import { table } from "../../../schema/table.ts";
import { code, name, region, required, titled } from "../../../schema/table-column.ts";

/** Departments that supervise others. */
export const departments = table({
  role: "departments",
  title: { en: "Supervising departments", zh: "主管部门" },
  meaning: { en: "Supervising departments, their kind and region", zh: "主管部门及其类别与所在地区" },
  key: ["department"],
  columns: {
    department: required(name("Name of the department", "部门名称", "Ministry of Science")),
    kind: code("Kind of organisation", "机构类别", { example: "national-department" }),
    region: titled("Region", "地区", region("Region, or the root of the territory", "地区；中央部门为最上级")),
  },
});
