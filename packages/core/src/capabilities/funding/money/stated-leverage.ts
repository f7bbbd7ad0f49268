import { recordedDecimal } from "@quoin/methods";
import type { Fund } from "../../../register/entities/fund.ts";
import { type LeverageRow, type LeverageScope, named } from "./leverage-rows.ts";

/**
 * The ratio of a fund whose totals were published and whose single flows were not: total investment over central funds, both as stated.
 * The total holds the central money itself, and how much of the rest is private was not published, so that there is no `leverage_private`.
 */
export function statedLeverage(funds: Iterable<Fund>, { level, programme, year }: LeverageScope): readonly LeverageRow[] {
  if ((level ?? "central") !== "central" || programme !== undefined || year !== undefined) return [];
  return [...funds].flatMap(({ id, central_funds: central, total_investment: total, currency, synthetic }) => {
    if (central === null || total === null || currency === null) return [];
    const common = {
      basis: "commitment",
      level: "central",
      fund: id,
      programme: null,
      year: null,
      region: null,
      currency,
      price_year: null,
      synthetic,
    } as const;
    return [named("leverage_total", recordedDecimal(total), recordedDecimal(central), common)];
  });
}
