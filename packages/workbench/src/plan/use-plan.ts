import { useAnswer } from "../api/question.ts";
import { nation } from "../regions/nation.ts";

/** The plan that answers the findings on a place. */
export function usePlan(region: string = nation) {
  return useAnswer("design", { region });
}
