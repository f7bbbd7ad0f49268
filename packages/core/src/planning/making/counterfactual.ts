import { z } from "zod";
import type { DesignContext } from "../../plan/design-context.ts";
import type { PlanLine } from "../../plan/plan.ts";
import { withSupposed } from "../../plan/supposed.ts";
import { planLines } from "./design-plan.ts";
import { lineMakers } from "./line-makers.ts";
import { planCases } from "./plan-cases.ts";

export const lineChange = z.object({ what: z.string(), before: z.number().nullable(), after: z.number().nullable() });

/** What a line would be had each of its findings been refused. */
export const counterfactualAnswer = z.object({
  line: z.string(),
  counterfactuals: z.array(
    z.object({
      finding: z.string(),
      /** Numbers of the line under their names (`amount`, `start_year`, or a name of `figures`) that would be others; null where there would be none. */
      changes: z.array(lineChange),
      value_before: z.number().nullable(),
      value_after: z.number().nullable(),
      /** The line would not be in the plan. */
      goes: z.boolean(),
    }),
  ),
});
export type CounterfactualAnswer = z.infer<typeof counterfactualAnswer>;

/**
 * One more plan for each finding of the line, made with that finding refused and everything else as it is; what stands in the plan that is really made so is what
 * is told here, since both are made by the same makers.
 *
 * @param step called before each finding is taken away
 */
export async function counterfactuals(context: DesignContext, line: PlanLine, step: (at: number) => void): Promise<CounterfactualAnswer> {
  const told: CounterfactualAnswer["counterfactuals"] = [];
  const cases = await planCases(context);
  for (const [at, finding] of line.findings.entries()) {
    step(at);
    const { lines } = await planLines(
      withSupposed(context, { refused: [finding] }),
      lineMakers.filter(({ item }) => item === line.item),
      cases,
    );
    told.push({ finding, ...lineOtherwise(line, lines) });
  }
  return { line: line.id, counterfactuals: told };
}

/** What of a line is other in another plan: its numbers by name, its worth, and whether it is there at all. */
export function lineOtherwise(line: PlanLine, otherPlan: readonly PlanLine[]): Omit<CounterfactualAnswer["counterfactuals"][number], "finding"> {
  const other = otherPlan.find(({ id }) => id === line.id);
  const [before, after] = [numbersOf(line), other === undefined ? new Map<string, number | null>() : numbersOf(other)];
  const names = [...new Set([...before.keys(), ...after.keys()])].toSorted();
  return {
    changes: names.map((what) => ({ what, before: before.get(what) ?? null, after: after.get(what) ?? null })).filter((each) => each.before !== each.after),
    value_before: line.value,
    value_after: other?.value ?? null,
    goes: other === undefined,
  };
}

function numbersOf({ amount, start_year, figures }: PlanLine): ReadonlyMap<string, number | null> {
  return new Map<string, number | null>([["amount", amount], ["start_year", start_year], ...Object.entries(figures)]);
}
