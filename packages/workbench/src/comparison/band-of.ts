import { currentReader } from "../language/language.ts";
import { figure } from "../opportunities/figure.ts";

const joints = { en: " to ", zh: "至", de: " bis " } as const;

/** Both ends of a band, as the language joins them. */
export function bandOf(low: number | null, high: number | null, decimals: number): string {
  if (low === null || high === null) return "–";
  const to = joints[currentReader()];
  return `${figure(low, decimals)}${to}${figure(high, decimals)}`;
}
