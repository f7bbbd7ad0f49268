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
export const reviewedChanges: readonly ReviewedChange[] = [];
