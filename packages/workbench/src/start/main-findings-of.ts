import type { Finding } from "@quoin/core";

/** So many sentences are read before anything else. */
const most = 3;

/**
 * What is wrong by evidence that no choice turns: confirmed findings that are robust and rest on nothing invented, unless all of them do; one of each problem before a second one. Those that
 * depend on a choice never stand here.
 */
export function mainFindings(findings: readonly Finding[]): readonly Finding[] {
  const robust = findings.filter(({ verdict, strength }) => verdict === "confirmed" && strength === "robust");
  const real = robust.filter(({ synthetic }) => !synthetic);
  const sound = real.length > 0 ? real : robust;
  const first = sound.filter(({ problem }, place) => sound.findIndex((each) => each.problem === problem) === place);
  return [...first, ...sound.filter((each) => !first.includes(each))].slice(0, most);
}
