import { type Decimal, decimalText, recordedDecimal } from "@quoin/methods";
import { coinDigits } from "../../../ledger/amount.ts";
import type { askers, Service } from "../entities/service.ts";
import type { Span } from "../opening/opening-hours.ts";
import { dayMs, dayNumberAt, dayText, hourMs } from "../time/zoned-time.ts";

/** Who asks, as prices tell them apart. */
export type Asker = (typeof askers)[number];

export interface Price {
  readonly amount: string;
  readonly currency: string;
}

/**
 * What a span costs: the newest price for who asks, or for everybody where there is none of its own, times the hours or begun days; for a sample, a run or a report the price of one.
 * Rounded half up to the coin. Null where no price is known: nothing is never assumed.
 */
export function priceOf({ prices, per }: Pick<Service, "prices" | "per">, asker: Asker, span: Span, zone: string): Price | null {
  const day = dayText(dayNumberAt(zone, span.start));
  const inForce = prices.filter(({ from }) => from === null || from <= day).toSorted((a, b) => (b.from ?? "").localeCompare(a.from ?? ""));
  const price = inForce.find((each) => each.for === asker) ?? (asker === "owner" ? undefined : inForce.find((each) => each.for === "public"));
  if (price === undefined || per === null) return null;
  const minutes = BigInt(Math.round((span.end - span.start) / 60_000));
  const times = per === "hour" ? [minutes, 60n] : per === "day" ? [BigInt(Math.ceil((span.end - span.start) / dayMs)), 1n] : [1n, 1n];
  return { amount: decimalText(rounded(recordedDecimal(price.amount), times as [bigint, bigint], coinDigits(price.currency))), currency: price.currency };
}

/** The price of an hour, for comparison; null where it is not priced by time. */
export function pricePerHour(service: Pick<Service, "prices" | "per">, asker: Asker, at: number, zone: string): Price | null {
  if (service.per !== "hour" && service.per !== "day") return null;
  const span = service.per === "hour" ? { start: at, end: at + hourMs } : { start: at, end: at + dayMs };
  return priceOf(service, asker, span, zone);
}

function rounded({ units, decimals }: Decimal, [times, by]: readonly [bigint, bigint], digits: number): Decimal {
  const divisor = by * 10n ** BigInt(Math.max(0, decimals - digits));
  const dividend = units * times * 10n ** BigInt(Math.max(0, digits - decimals));
  return { units: (2n * dividend + divisor) / (2n * divisor), decimals: digits };
}
