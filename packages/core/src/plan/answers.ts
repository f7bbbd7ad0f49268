import type { Finding } from "../diagnosis/finding/finding.ts";

/**
 * What answers what, where no line maker of its own took the finding up: P1 → M5, P2 → M1, P3 → M3, P4 → M4.
 * Keeps the promise that every confirmed blocking finding is named by a line of the plan.
 */
export const defaultAnswer: Readonly<Record<Finding["problem"], string>> = { P1: "M5.1", P2: "M1.1", P3: "M3.2", P4: "M4.1" };

/** Findings that a line may name: those that the evidence confirms. What it leaves open is something to find out, no ground for an order. */
export function answerable(findings: readonly Finding[], rules: readonly string[]): readonly Finding[] {
  return findings.filter(({ rule, verdict }) => rules.includes(rule) && verdict === "confirmed");
}

/** Those of the findings that are about one of the parts of their rule: the part itself, or a branch of it (`multinationals-chemicals`). All where no parts are named. */
export function ofParts<F extends Pick<Finding, "part">>(findings: readonly F[], parts: readonly string[] | undefined): readonly F[] {
  return parts === undefined ? findings : findings.filter(({ part }) => parts.some((each) => part === each || part?.startsWith(`${each}-`) === true));
}

/** Findings that a plan must answer. */
export function mustBeAnswered(findings: readonly Finding[]): readonly Finding[] {
  return findings.filter(({ verdict, mechanism }) => verdict === "confirmed" && mechanism === "blocking");
}
