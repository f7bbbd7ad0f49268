import type { FundPlan } from "./fund-plan.ts";

/** Start years of what is funded, by id; null where the rules set no years. */
export function fundStarts({ candidates, choice, model }: Pick<FundPlan, "candidates" | "choice" | "model">): ReadonlyMap<string, number | null> {
  const { options } = model;
  return new Map(
    Array.from(choice.chosen ?? []).flatMap((taken, option) => {
      const candidate = candidates[options.project[option] ?? -1];
      return taken === 1 && candidate !== undefined ? [[candidate.id, options.start?.[option] ?? null] as const] : [];
    }),
  );
}
