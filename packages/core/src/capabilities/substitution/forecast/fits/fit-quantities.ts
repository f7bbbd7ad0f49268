import type { FittedCurve } from "@quoin/methods";
import { elementAt } from "../../../../contract/assert-present.ts";

/** One line of `fits.csv` without its key. */
export interface Quantity {
  readonly name: string;
  readonly value: number;
  readonly error?: number;
  /** Said of a parameter with bounds only. */
  readonly atBound?: boolean;
}

/** Parameters of a fitted curve, each with its standard error and whether it lies at a bound. */
export function parameterQuantities(fit: Pick<FittedCurve, "parameters" | "errors" | "atBound">, names: readonly string[]): Quantity[] {
  return names.map((name, i) => {
    const error = fit.errors?.[i];
    return { name, value: fit.parameters[i]!, ...(error === undefined ? {} : { error }), atBound: elementAt(fit.atBound, i) };
  });
}

/** n, rss, rmse and aicc = n ln(rss/n) + 2(k+1) + 2(k+1)(k+2) / max(1, n-k-2). */
export function fitQuantities(rss: number, n: number, k: number): Quantity[] {
  return [
    { name: "n", value: n },
    { name: "rss", value: rss },
    { name: "rmse", value: Math.sqrt(rss / n) },
    { name: "aicc", value: n * Math.log(rss / n) + 2 * (k + 1) + (2 * (k + 1) * (k + 2)) / Math.max(1, n - k - 2) },
  ];
}
