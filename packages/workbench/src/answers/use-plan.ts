import type { ApiAnswer, Plan } from "@quoin/core";
import type { UseQueryResult } from "@tanstack/react-query";
import { useAnswer } from "../api/question.ts";
import { nation } from "../regions/nation.ts";

/** The design answers a plan, unless one line is asked about. */
export type PlanAnswer = ApiAnswer<"design"> & Plan;

/** The plan that answers the findings on a place: without a line asked for, the design answers a plan. */
export function usePlan(region: string = nation, isAsked = true): UseQueryResult<PlanAnswer> {
  return useAnswer("design", { region }, isAsked) as UseQueryResult<PlanAnswer>;
}

/** What the lines that rest on a finding would be without it: asked for on demand, and the same answer for every line that names it. */
export function useRefused(region: string, finding: string, isAsked = true): UseQueryResult<ApiAnswer<"design-refused">> {
  return useAnswer("design-refused", { region, finding }, isAsked);
}
