import type { Said } from "../../../language/statement/place.ts";
import { given, year } from "../../../language/statement/values.ts";
import { moneyLevelName } from "../../../schema/money-level-names.ts";
import { leverageWords as words } from "./leverage.words.ts";
import type { LeverageRow } from "./leverage-rows.ts";

/** What the ratio is and what it is not. */
export function leverageStatement({ name, basis, level, fund, price_year: priceYear, value, synthetic }: LeverageRow): Said {
  const said = {
    level: moneyLevelName(level),
    stated: words.text(fund !== null ? "published" : basis === "commitment" ? "commitments" : "payments"),
    prices: priceYear === null ? words.say("nominal") : words.say("prices-of", { year: year(priceYear) }),
    mark: synthetic ? words.say("invented") : [],
  };
  if (value === null) return words.say("undefined", said);
  return name === "leverage_private" ? words.say("private", said) : words.say("total", { ...said, less: given(Number((value - 1).toFixed(3)), "ratio") });
}
