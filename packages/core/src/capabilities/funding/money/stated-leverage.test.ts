import { expect, test } from "vitest";
import { recordOf } from "../../../../test/record-of.ts";
import type { Fund } from "../../../register/entities/fund.ts";
import type { LeverageRow, LeverageScope } from "./leverage-rows.ts";
import { leverageStatement } from "./leverage-statement.ts";
import { statedLeverage } from "./stated-leverage.ts";

const whole = { central_funds: "40", total_investment: "1021", currency: "CNY" };

test.each<[string, Readonly<Record<string, unknown>>, LeverageScope, number | null | "none"]>([
  ["total over central, as stated", whole, {}, 25.525],
  ["also where the central level is asked for", whole, { level: "central" }, 25.525],
  ["of no other level", whole, { level: "local" }, "none"],
  ["of no single programme", whole, { programme: "p" }, "none"],
  ["of no single year", whole, { year: 2012 }, "none"],
  ["not without the total", { ...whole, total_investment: null }, {}, "none"],
  ["not without the central funds", { ...whole, central_funds: null }, {}, "none"],
  ["not without a currency", { ...whole, currency: null }, {}, "none"],
  ["undefined over nothing", { ...whole, central_funds: "0" }, {}, null],
])("%s", (_, fields, scope, expected) => {
  const [row] = statedLeverage([recordOf<Fund>("fund", { id: "f", ...fields })], scope);
  expect(row === undefined ? "none" : row.value).toBe(expected);
});

const row: LeverageRow = {
  name: "leverage_total",
  basis: "commitment",
  level: "central",
  fund: null,
  programme: null,
  year: null,
  region: null,
  currency: "CNY",
  price_year: null,
  numerator: "4",
  denominator: "1",
  value: 4,
  synthetic: false,
};

test.each<[Partial<LeverageRow>, string, string]>([
  [{}, "All money over central money (commitments, amounts as they were in each year)", "扣除后为3。"],
  [{ name: "leverage_private" }, "Money of enterprises and banks over central money", "企业与银行资金与中央资金之比（立项金额，各年名义值）。"],
  [{ basis: "disbursement", price_year: 2020 }, "(payments, prices of 2020)", "拨付额，2020年价格"],
  [{ fund: "f" }, "(totals as published,", "公布的总额"],
  [{ value: null, denominator: "0" }, "No central money here: the ratio is undefined", "此处无中央资金，比值无定义"],
  [{ synthetic: true }, "Invented data.", "（虚构数据）"],
  [{ level: "county" }, "over county money", "全部资金与county资金之比"],
])("a ratio in words: %o", (part, en, zh) => {
  const { text: said, data } = leverageStatement({ ...row, ...part });
  expect(said.en).toContain(en);
  expect(said.zh).toContain(zh);
  expect(data.code).toMatch(/^leverage\.(total|private|undefined)$/);
});
