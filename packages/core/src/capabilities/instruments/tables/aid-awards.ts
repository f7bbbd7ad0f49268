import { table } from "../../../schema/table.ts";
import { code, count, number, required, titled, year } from "../../../schema/table-column.ts";

/** Awards of state aid, summed by country, year, size of firm, tool and section of industry. */
export const aidAwards = table({
  role: "aid_awards",
  title: { en: "Awards of state aid", zh: "政府援助发放" },
  meaning: { en: "State aid awarded, by country, year, size of firm, tool and section", zh: "分国别、年份、企业规模、工具与行业的政府援助发放" },
  key: ["country", "year", "beneficiary", "tool", "section"],
  columns: {
    country: required(code("Country that gives the aid", "援助国", { example: "E1" })),
    year: required(year()),
    beneficiary: required(code("Size of the firm", "企业规模", { example: "sme" })),
    tool: required(code("Tool of the aid", "援助工具", { example: "loan" })),
    section: required(code("Section of industry", "行业门类", { example: "C" })),
    awards: required(count("Awards", "援助笔数", "award")),
    amount: titled("Amount", "金额", number("Sum of the awards whose amount is known", "金额已知者合计", "EUR", { example: 1_000_000 })),
  },
});
