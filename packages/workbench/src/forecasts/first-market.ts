import type { ApiAnswer } from "@quoin/core";

type Market = ApiAnswer<"forecast">["markets"][number];

/** The market that is shown where nobody chose one: of those that are not decided yet the one with the newest data, the first of several; of decided ones alone the newest. Undefined without any. */
export function firstMarket(markets: readonly Market[]): Market | undefined {
  const open = markets.filter((each) => each.is_open);
  return (open.length === 0 ? markets : open).reduce<Market | undefined>((a, b) => (a === undefined || b.last_year > a.last_year ? b : a), undefined);
}
