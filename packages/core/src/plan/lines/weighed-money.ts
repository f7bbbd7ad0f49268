import type { LocalText } from "../../language/text.ts";

/** What the value of a fund's line is called: it is money, and is written as money. */
export const weighedMoney: LocalText = { en: "Money weighed by the office's weight of its category", zh: "按类别权重加权的资金" };
