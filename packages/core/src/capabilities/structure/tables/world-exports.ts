import { table } from "../../../schema/table.ts";
import { code, money, required, titled, year } from "../../../schema/table-column.ts";

/** World tables are in one currency of their own. */
const world = { ownCurrency: true } as const;

/** Trade and output of economies by industry and year. */
export const worldExports = table({
  role: "world_exports",
  title: { en: "Exports, value added and output of economies", zh: "各经济体出口、增加值与产出" },
  meaning: { en: "Exports, value added and output of economies by industry and year", zh: "各经济体分行业出口、增加值与产出" },
  key: ["economy", "industry", "year"],
  columns: {
    economy: required(code("Economy", "经济体", { example: "AAA" })),
    industry: required(code("Industry", "行业", { of: "world_industries", example: "c13" })),
    year: required(year()),
    exports: required(money("Exports", "出口", "1m", world)),
    intermediate_exports: money("Exports of intermediate goods", "中间品出口", "1m", world),
    imported_inputs: money("Imported inputs", "进口投入", "1m", world),
    value_added: titled("Value added", "增加值", money("Value added: output less intermediate inputs", "增加值：产出减中间投入", "1m", world)),
    gross_output: money("Gross output", "总产出", "1m", world),
  },
});
