import type { LocalText } from "../../language/text.ts";
import { moneyLevelName } from "../../register/money-level-names.ts";
import type { LeverageRow } from "./leverage-rows.ts";

/** What the ratio is and what it is not, in words. */
export function leverageStatement({ name, basis, level, fund, price_year: priceYear, value, synthetic }: LeverageRow): LocalText {
  const words = moneyLevelName(level);
  const kind = basis === "commitment" ? { en: "commitments", zh: "承诺额" } : { en: "payments", zh: "拨付额" };
  const prices =
    priceYear === null ? { en: "amounts as they were in each year", zh: "各年名义值" } : { en: `prices of ${priceYear}`, zh: `${priceYear}年价格` };
  const stated = fund === null ? { en: kind.en, zh: kind.zh } : { en: "totals as published", zh: "公布的总额" };
  const mark = synthetic ? { en: " Invented data.", zh: "（虚构数据）" } : { en: "", zh: "" };
  if (value === null)
    return {
      en: `No ${words.en} money here: the ratio is undefined (${stated.en}, ${prices.en}).${mark.en}`,
      zh: `此处无${words.zh}资金，比值无定义（${stated.zh}，${prices.zh}）。${mark.zh}`,
    };
  if (name === "leverage_private")
    return {
      en: `Money of enterprises and banks over ${words.en} money (${stated.en}, ${prices.en}).${mark.en}`,
      zh: `企业与银行资金与${words.zh}资金之比（${stated.zh}，${prices.zh}）。${mark.zh}`,
    };
  return {
    en: `All money over ${words.en} money (${stated.en}, ${prices.en}). The total holds the ${words.en} money itself and is not private money; without it the ratio is ${less(value)}.${mark.en}`,
    zh: `全部资金与${words.zh}资金之比（${stated.zh}，${prices.zh}）。总额包含${words.zh}资金本身，并非社会资本；扣除后为${less(value)}。${mark.zh}`,
  };
}

function less(value: number): string {
  return String(Number((value - 1).toFixed(3)));
}
