import { currentLanguage } from "../language/language.ts";
import { figure } from "../opportunities/figure.ts";

/** Both ends of a band, as the language joins them. */
export function bandOf(low: number | null, high: number | null, decimals: number): string {
  if (low === null || high === null) return "–";
  const to = currentLanguage() === "zh" ? "至" : " to ";
  return `${figure(low, decimals)}${to}${figure(high, decimals)}`;
}
