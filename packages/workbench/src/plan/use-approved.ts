import { useAnswer } from "../api/question.ts";
import { nation } from "../regions/nation.ts";
import { useMay } from "../session/use-may.ts";

/** Whether the office has approved a plan of the place: until then every amount of it is an estimate that nobody has decided on. Null while it is not known. */
export function useApproved(region: string): boolean | null {
  const plans = useAnswer("record-list", { type: "plan" }, useMay()("record-list")).data?.records;
  return plans === undefined ? null : plans.some((plan) => plan.status === "approved" && (plan["region"] ?? nation) === region);
}
