import { table } from "../../schema/table.ts";
import { code, name, region, required, text, titled, year } from "../../schema/table-column.ts";

/** Laboratories of a public list, one row a laboratory and host. */
export const laboratories = table({
  role: "laboratories",
  meaning: { en: "Laboratories of a public list with hosts and supervisors", zh: "名单内实验室及其依托单位与主管部门" },
  key: ["kind", "laboratory", "host"],
  columns: {
    list_year: year("Year of the list", "名单年份"),
    kind: code("Kind of laboratory", "类别", { example: "state" }),
    laboratory: required(name("Name of the laboratory", "实验室名称", "Laboratory of Gears")),
    field_name: titled("Field by name", "领域名称", text("Field, in the words of the list", "领域（名单用词）", "materials")),
    field: code("Field", "领域", { example: "materials" }),
    host: titled("Host", "依托单位", text("Host, several joined by 、 or ;", "依托单位，多个以“、”或“;”连接", "Institute of Machines")),
    supervisor: titled(
      "Supervising department",
      "主管部门",
      text("Supervising department, several joined by 、 or ;", "主管部门，多个以“、”或“;”连接", "Ministry of Science"),
    ),
    region: region(),
    official_number: titled("Official number", "官方编号", text("Official number; empty where the list has none", "官方编号")),
    start_year: year("Year of foundation", "批准年份"),
  },
});
