import { table } from "../../schema/table.ts";
import { code, number, required, titled, year } from "../../schema/table-column.ts";

/** What other currencies are worth in the office's own: the only way by which its money is converted. */
export const exchangeRates = table({
  role: "exchange_rates",
  title: { en: "Exchange rates", zh: "汇率" },
  meaning: {
    en: "What one unit of another currency is worth in the currency of the office, by year where it is known by year",
    zh: "一单位外币折合本单位币种的数额，可分年",
  },
  key: ["currency", "year"],
  columns: {
    currency: titled("Currency", "币种", required(code("Currency, ISO 4217", "币种（ISO 4217）", { example: "USD" }))),
    year: year(),
    rate: required(number("Units of the office's currency for one of it", "一单位折合本单位币种", "rate", { min: 0, example: 0.92 })),
  },
});
