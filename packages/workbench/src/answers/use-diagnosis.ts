import { ApiProblem } from "@quoin/core";
import { useAnswer } from "../api/question.ts";
import { nation } from "../regions/nation.ts";

/** The findings on a place, with the paper's own list of contents. */
export function useDiagnosis(region: string = nation) {
  return useAnswer("diagnose", { region });
}

/** One finding by its id, and the place that it speaks of; an empty id asks for nothing. */
export function useFinding(id: string) {
  const answer = useAnswer("finding", { id }, id !== "");
  const finding = answer.data?.finding;
  return {
    answer,
    finding,
    region: finding?.subject.type === "region" ? finding.subject.id : nation,
    isUnknown: answer.error instanceof ApiProblem && answer.error.status === 404,
  };
}
