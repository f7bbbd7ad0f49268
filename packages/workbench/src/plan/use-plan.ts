import type { ApiAnswer, CounterfactualAnswer, Plan } from "@quoin/core";
import type { UseQueryResult } from "@tanstack/react-query";
import { useAnswer } from "../api/question.ts";
import { nation } from "../regions/nation.ts";

/** The design answers a plan, or of one line what it would be otherwise. */
export type PlanAnswer = ApiAnswer<"design"> & Plan;
type Counterfactual = ApiAnswer<"design"> & CounterfactualAnswer;

/** The plan that answers the findings on a place: without a line asked for, the design answers a plan. */
export function usePlan(region: string = nation): UseQueryResult<PlanAnswer> {
  return useAnswer("design", { region }) as UseQueryResult<PlanAnswer>;
}

/** What a line would be had each of its findings been refused. */
export function useCounterfactual(region: string, line: string): UseQueryResult<Counterfactual> {
  return useAnswer("design", { region, line, counterfactual: true }) as UseQueryResult<Counterfactual>;
}
