import type { ApiAnswer } from "@quoin/core";
import { useAnswer } from "../api/question.ts";

export type ListedRule = ApiAnswer<"rule-list">["rules"][number];

/** The rules of the diagnosis, with the thresholds that hold in this workspace. */
export function useRules() {
  return useAnswer("rule-list", {});
}
