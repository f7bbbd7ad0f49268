import { table } from "../../schema/table.ts";
import { count, money, name, region, required, text, titled } from "../../schema/table-column.ts";

/** Institutes that became companies. */
export const institutes = table({
  role: "institutes",
  title: { en: "Institutes that are companies", zh: "企业化院所" },
  meaning: { en: "Institutes that are companies, with their projects and laboratories", zh: "企业化院所及其项目与实验室" },
  key: ["institute"],
  columns: {
    institute: required(name("Name of the institute", "院所名称", "Institute of Machines Ltd")),
    region: region(),
    projects: count("Projects that it leads", "牵头项目数", "project"),
    funds: money("Central funds of those projects", "上述项目中央财政经费", "10k"),
    laboratories: count("Laboratories that it hosts", "依托的实验室数", "laboratory"),
    laboratory_fields: titled("Fields of those laboratories", "实验室领域", text("Fields of those laboratories, separated by |", "实验室领域，以 | 分隔")),
    programmes: titled(
      "Programmes of those projects",
      "所在专项",
      text("Programmes of those projects, separated by |", "所在专项，以 | 分隔", "Advanced manufacturing|Materials"),
    ),
  },
  caveats: [{ en: "A name pattern is not a register.", zh: "名称识别不是正式名录。" }],
});
