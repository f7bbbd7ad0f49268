import { table } from "../../schema/table.ts";
import { code, date, duration, money, name, region, required, text, titled, year } from "../../schema/table-column.ts";

/** Publicly funded research projects, by their leads. */
export const projects = table({
  role: "projects",
  title: { en: "Research projects", zh: "科研项目" },
  meaning: { en: "Research projects with call, programme, lead and money", zh: "科研项目及其指南年度、专项、牵头单位与经费" },
  key: ["project"],
  ownNumber: "project",
  columns: {
    project: required(code("Project number", "项目编号", { example: "P-2023-001" })),
    call_year: year("Year of the call", "指南年度"),
    published: date("Day of the notice", "公示日期"),
    title: name("Title", "项目名称", "Quiet gears"),
    programme: code("Programme", "所属专项", { of: "programmes", example: "Advanced manufacturing" }),
    category: code("Category of the programme", "类别代码", { example: "A" }),
    lead_kind: titled(
      "Kind of the lead",
      "牵头单位类型",
      code("Kind of the lead, in the words of the list; empty = read from its name", "牵头单位类型（名单用词）；空白则按名称判断", { example: "REC" }),
    ),
    lead: text("Lead institution", "牵头承担单位", "Institute of Machines"),
    central_funds: titled("Central funds", "中央财政经费", money("Central funds; empty = not published", "中央财政经费；空白为未公布", "10k")),
    duration: titled("Duration", "实施周期", duration("Duration; empty = not published", "实施周期；空白为未公布", 3)),
    region: titled("Region of the lead", "牵头单位所在地区", region("Region of the lead, where it was found", "牵头单位所在地区（可查时）")),
    region_method: code("How the region was found", "所在地区的判定方法", { example: "list" }),
  },
});
