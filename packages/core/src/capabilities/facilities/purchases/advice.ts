import { type Decimal, decimalSum, decimalText, recordedDecimal } from "@quoin/methods";
import { coinDigits } from "../../../ledger/amount.ts";

/** A unit that is alike, with the room that it has. */
export interface Room {
  /** Whose hours these are: two instruments of one facility have them once. */
  readonly hoursOf: string;
  readonly isWithinReach: boolean | null;
  /** It has opening rules: hours can be asked for. */
  readonly isOpen: boolean;
  readonly free: number | null;
  readonly full: boolean | null;
  readonly price: { readonly amount: string; readonly currency: string } | null;
}

export interface Advice {
  readonly advice: "share" | "buy" | "look-closer";
  readonly conditions: readonly ("none-in-reach" | "all-full")[];
  readonly hours_to_share: number | null;
  readonly cost_of_sharing: string | null;
  readonly break_even_hours: number | null;
}

/**
 * What follows from the units alike.
 *
 *   buy           none lies within reach (`none-in-reach`), or all that do are full (`all-full`)
 *   share         open ones within reach have as many free hours a year as are needed
 *   look-closer   anything else: fewer hours, hours or distances that nobody recorded, or units that nobody opened
 *
 * hours_to_share = the needed hours, as far as open units within reach have them free; null where needs or room are not known
 * cost_of_sharing = these hours at the prices of an hour, the cheapest unit first; null where one of them is not priced in the office's currency
 * break_even_hours = price of the purchase / cheapest price of an hour: below so many hours in all its life hiring costs less than the price alone; running costs are in neither
 */
export function purchaseAdvice(
  rooms: readonly Room[],
  { price, currency, needed }: { readonly price: string; readonly currency: string; readonly needed: number | null },
): Advice {
  const near = rooms.filter(({ isWithinReach }) => isWithinReach === true);
  const isUnplaced = rooms.some(({ isWithinReach }) => isWithinReach === null);
  const conditions = [
    ...(near.length === 0 && !isUnplaced ? (["none-in-reach"] as const) : []),
    ...(near.length > 0 && !isUnplaced && near.every(({ full }) => full === true) ? (["all-full"] as const) : []),
  ];
  const lenders = [...new Map(near.filter(({ isOpen, free }) => isOpen && free !== null && free > 0).map((each) => [each.hoursOf, each])).values()];
  const room = lenders.reduce((sum, { free }) => sum + (free ?? 0), 0);
  const hours = needed === null || (lenders.length === 0 && near.some(({ free }) => free === null)) ? null : Math.min(needed, room);
  const priced = lenders
    .flatMap((each) => (each.price === null || each.price.currency !== currency ? [] : [{ ...each, hourly: Number(each.price.amount) }]))
    .toSorted((a, b) => a.hourly - b.hourly || (a.hoursOf < b.hoursOf ? -1 : 1));
  const cheapest = priced[0];
  return {
    advice: conditions.length > 0 ? "buy" : needed !== null && hours !== null && hours >= needed && lenders.length > 0 ? "share" : "look-closer",
    conditions,
    hours_to_share: hours,
    cost_of_sharing: hours === null ? null : costOf(hours, priced, lenders.length, currency),
    break_even_hours: cheapest === undefined || cheapest.hourly === 0 ? null : Number(price) / cheapest.hourly,
  };
}

/** Hours at their prices, the cheapest first; null where not all of them are priced. */
function costOf(
  hours: number,
  priced: readonly { readonly free: number | null; readonly price: { readonly amount: string } | null }[],
  lenders: number,
  currency: string,
): string | null {
  if (hours === 0) return null;
  const parts: Decimal[] = [];
  let left = hours;
  for (const { free, price } of priced) {
    if (left <= 0 || price === null) break;
    const taken = Math.min(left, free ?? 0);
    left -= taken;
    const { units, decimals } = recordedDecimal(price.amount);
    // Minutes are whole: an hour's price times the minutes, over sixty, rounded half up to the coin.
    const digits = coinDigits(currency);
    const dividend = units * BigInt(Math.round(taken * 60)) * 10n ** BigInt(Math.max(0, digits - decimals));
    const divisor = 60n * 10n ** BigInt(Math.max(0, decimals - digits));
    parts.push({ units: (2n * dividend + divisor) / (2n * divisor), decimals: digits });
  }
  return left > 0 || lenders === 0 ? null : decimalText(decimalSum(parts));
}
