import { byCodePoint } from "@quoin/methods";

/** The times of a panel in order, and as numbers for slopes. */
export interface TimeOrder {
  readonly texts: readonly string[];
  /** Their values where every text is a decimal number, else their ranks from 0. */
  readonly x: Float64Array;
}

/**
 * Orders times: by value where every text is a decimal number, else in text order.
 *
 *   timeOrder(["2010", "995"])  // texts ["995", "2010"], x [995, 2010]
 *   timeOrder(["2010Q2", "2010Q1"])  // texts ["2010Q1", "2010Q2"], x [0, 1]
 */
export function timeOrder(texts: readonly string[]): TimeOrder {
  const numeric = texts.every((text) => /^[+-]?\d+(\.\d+)?$/.test(text.trim()));
  const ordered = [...texts].sort((a, b) => (numeric ? Number(a) - Number(b) : 0) || byCodePoint(a, b));
  return { texts: ordered, x: Float64Array.from(ordered, (text, rank) => (numeric ? Number(text) : rank)) };
}
