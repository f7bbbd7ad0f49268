import { table } from "../../schema/table.ts";
import { code, flag, name, required } from "../../schema/table-column.ts";

/** Industries that firms are told apart by. */
export const industries = table({
  role: "industries",
  title: { en: "Industries", zh: "行业" },
  meaning: { en: "Industries, their groups, and which are manufacturing", zh: "行业、所属大类与是否制造业" },
  key: ["industry"],
  columns: {
    industry: required(code("Industry", "行业", { example: "machinery" })),
    name: name("Name of the industry", "行业名称", "Machinery"),
    group: code("Group of industries", "行业大类", { example: "machinery and equipment" }),
    manufacturing: flag("Manufacturing", "制造业"),
  },
});
