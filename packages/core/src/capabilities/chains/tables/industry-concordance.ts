import { table } from "../../../schema/table.ts";
import { code, required, titled } from "../../../schema/table-column.ts";

/** Which industry of the world table an industry of another list belongs to; each code belongs to one. */
export const industryConcordance = table({
  role: "industry_concordance",
  meaning: { en: "Industries of other lists as industries of the world flows", zh: "其他行业分类与世界流量表行业的对照" },
  key: ["scheme", "code"],
  columns: {
    scheme: titled("List of industries", "行业体系", required(code("List of industries: firms", "行业体系：firms（企业表）", { example: "firms" }))),
    code: required(code("Industry in that list", "该体系中的行业", { example: "machinery" })),
    industry: required(code("Industry of the world flows", "世界流量表行业", { example: "MACH" })),
  },
});
