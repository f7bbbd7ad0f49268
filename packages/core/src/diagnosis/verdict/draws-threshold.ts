import { decimal } from "../../language/statement/values.ts";
import type { Threshold } from "../../workspace/threshold.ts";
import { drawsWords } from "./draws.words.ts";

/** Where the seed of a rule's draws comes from. */
export const seedThreshold = { default: 1, unit: "seed", why: { en: "The same seed gives the same draws.", zh: "同一种子给出同样的模拟。" } } as const;

/** How many draws a p-value rests on, with what that makes it worth: its standard error where it matters, √(0.05 · 0.95 / draws), in percentage points. */
export function drawsThreshold(draws: number): Threshold<number> {
  const points = decimal(100 * Math.sqrt((0.05 * 0.95) / draws), 1, "points");
  return { default: draws, unit: "draws", why: drawsWords.text("error", { points }) };
}
