import type { Threshold } from "../../workspace/threshold.ts";

/** Where the seed of a rule's draws comes from. */
export const seedThreshold = { default: 1, unit: "seed", why: { en: "The same seed gives the same draws.", zh: "同一种子给出同样的模拟。" } } as const;

/** How many draws a p-value rests on, with what that makes it worth: its standard error where it matters, √(0.05 · 0.95 / draws), in percentage points. */
export function drawsThreshold(draws: number): Threshold<number> {
  const points = (100 * Math.sqrt((0.05 * 0.95) / draws)).toFixed(1);
  return {
    default: draws,
    unit: "draws",
    why: {
      en: `A p-value near 5% then has a standard error of ${points} points.`,
      zh: `p 值在5%附近的标准误为${points}个百分点。`,
    },
  };
}
