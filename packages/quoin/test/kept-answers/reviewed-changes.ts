/** Values that may differ from the kept answers, each with the fault that the change mends. `answer` and `path` are patterns over the whole text. */
export interface ReviewedChange {
  readonly answer: RegExp;
  readonly path: RegExp;
  readonly mends: string;
}

/**
 * A value of a kept answer that a change gives up or makes otherwise stands here, until the answers are kept anew:
 * `QUOIN_KEEP_ANSWERS=1 npx vitest run packages/quoin/test/kept-answers`.
 */
export const reviewedChanges: readonly ReviewedChange[] = [
  {
    answer: /diagnose|design|report|rule list|coordination/,
    path: /^findings|^coverage|^lines|^\[|^rules|^regions|^certificate/,
    mends:
      "Findings say how sure they are (strength, choices, power, families), every rule is judged anew, and the plan follows its findings: docs/decisions.md lists each verdict that changed.",
  },
];
