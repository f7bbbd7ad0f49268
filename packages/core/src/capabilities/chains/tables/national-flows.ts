import { table } from "../../../schema/table.ts";
import { code, money, name, required, titled, year } from "../../../schema/table-column.ts";

/** One economy's input-output table as its statistics office prints it, several years of it in one list: sectors, primary inputs and final uses by their codes. */
export const nationalFlows = table({
  role: "national_flows",
  title: { en: "Input-output tables of the economy", zh: "本经济体投入产出表" },
  meaning: { en: "The economy's own input-output tables: the row sells to the column", zh: "本经济体投入产出表：行向列供给" },
  key: ["year", "row", "column", "origin"],
  columns: {
    year: required(year()),
    row: titled(
      "Sector that sells, or primary input",
      "供给部门或初始投入",
      required(code("Sector that sells, or primary input (TVA, VA001 …)", "供给部门，或初始投入（TVA、VA001 等）", { example: "01" })),
    ),
    column: titled(
      "Sector that buys, or final use",
      "使用部门或最终使用",
      required(code("Sector that buys, or final use (FU102, EX, IM, GO …)", "使用部门，或最终使用（FU102、EX、IM、GO 等）", { example: "02" })),
    ),
    origin: titled(
      "Origin of the goods",
      "货物来源",
      required(code("Whose goods: Domestic, Imports, or TOT for both", "货物来源：Domestic（国内）、Imports（进口）或 TOT（合计）", { example: "TOT" })),
    ),
    value: required(money("Value", "价值", "10k")),
  },
  caveats: [
    {
      en: "Fewer sectors give a lower import content of exports; sectors of one code may differ between years.",
      zh: "部门归并越粗，出口的进口含量越低；同一代码在不同年份所指部门可能不同。",
    },
  ],
});

/** What the sectors of a year's table are called. */
export const nationalFlowNames = table({
  role: "national_flow_names",
  meaning: { en: "Names of the sectors of the economy's own tables", zh: "本经济体投入产出表的部门名称" },
  key: ["year", "code"],
  columns: {
    year: required(year()),
    code: required(code("Sector in the table of the year", "该年表中的部门代码", { example: "01" })),
    name: required(name("Name", "名称", "Agriculture")),
  },
});
