/** The proposal that an answer tells of where a deed waits for a second person; null where it took effect. */
export function proposalOf(answer: unknown): string | null {
  if (typeof answer !== "object" || answer === null || !("status" in answer) || !("needs" in answer) || !("id" in answer)) return null;
  return answer.status === "proposed" && typeof answer.id === "string" ? answer.id : null;
}
