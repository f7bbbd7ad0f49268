import { table } from "../../../schema/table.ts";
import { code, name, required } from "../../../schema/table-column.ts";

/** Names of the industries of world tables. */
export const worldIndustries = table({
  role: "world_industries",
  meaning: { en: "Industries of world trade and input-output tables", zh: "世界贸易与投入产出表的行业" },
  key: ["industry"],
  columns: {
    industry: required(code("Industry", "行业", { example: "c13" })),
    name: required(name("Name of the industry", "行业名称", "Machinery")),
  },
});
