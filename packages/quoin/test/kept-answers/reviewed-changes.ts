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
  {
    answer: /diagnose|design|report|coordination/,
    path: /\.(statement|question|action|note|reason|text|label|title|why)\.(en|zh)$|^\[/,
    mends:
      "One printer a language: English parts thousands everywhere (2,000 draws, 1,175 projects), a word follows its count (1 province has), and the Chinese sentences that a reader of the ministry stumbled over are said as she would say them.",
  },
  {
    answer: /forecast|substitution|report|passive/,
    path: /./,
    mends: "Forecasts are made with what was learnt without the market's own family, and their record is that of families held out.",
  },
  {
    answer: /^demo-office/,
    path: /\.(statement|reason)\.(en|zh)$|statement_data|^\[/,
    mends: "A table that is not there is named by its role, which names no nation: the office of the demo has no nkrdp_projects and need not know the word.",
  },
];
