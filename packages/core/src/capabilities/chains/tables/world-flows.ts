import { table } from "../../../schema/table.ts";
import { code, money, required, year } from "../../../schema/table-column.ts";

/** World tables are in one currency of their own. */
const world = { ownCurrency: true } as const;

/** Who sells how much of what to whom: the square part of an input-output table of economies, of regions or of the sites of a group. */
export const worldFlows = table({
  role: "world_flows",
  title: { en: "Flows between industries of economies", zh: "各经济体行业间流量" },
  meaning: { en: "Flows between industries of economies: the row sells to the column", zh: "各经济体行业之间的流量：行向列供给" },
  key: ["year", "seller_economy", "seller_industry", "buyer_economy", "buyer_industry"],
  columns: {
    year: required(year()),
    seller_economy: required(code("Economy that sells", "供给经济体", { example: "AAA" })),
    seller_industry: required(code("Industry that sells", "供给行业", { example: "ELEC" })),
    buyer_economy: required(code("Economy that buys", "使用经济体", { example: "BBB" })),
    buyer_industry: required(code("Industry that buys", "使用行业", { example: "MACH" })),
    value: required(money("Value", "价值", "1m", world)),
  },
  caveats: [
    {
      en: "A flow that is not in the table is 0. Tables of groups of industries hide what differs within a group.",
      zh: "表中没有的流量为 0；行业归并会掩盖组内差异。",
    },
  ],
});

/** What is bought for consumption and investment, by who made it and who buys it; changes of stocks may be negative. */
export const worldDemand = table({
  role: "world_final_demand",
  meaning: { en: "Final demand of economies for the goods of industries", zh: "各经济体对各行业产品的最终需求" },
  key: ["year", "seller_economy", "seller_industry", "buyer_economy"],
  columns: {
    year: required(year()),
    seller_economy: required(code("Economy that sells", "供给经济体", { example: "AAA" })),
    seller_industry: required(code("Industry that sells", "供给行业", { example: "ELEC" })),
    buyer_economy: required(code("Economy that buys", "使用经济体", { example: "BBB" })),
    value: required(money("Value", "价值", "1m", world)),
  },
});
