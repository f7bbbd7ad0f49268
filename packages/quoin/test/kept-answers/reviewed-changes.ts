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
    answer: /./,
    path: /statement_data|\.unit$|\bprovinces$|(without|least)_(province|provinces)$|details\[.*\]\.name$|table\.(rows|columns)/,
    mends: "names of values, units and tables said province, whatever an office's places are called",
  },
  { answer: /rule list/, path: /\.thresholds|leaves_open/, mends: "defaults and reasons of thresholds named one country; its example says them in quoin.yaml" },
  {
    answer: /diagnose|design/,
    path: /^findings\[P1\.3-introduction.*\]\.statement\.zh$|^coverage.*\.reason\.en$|^lines.*\.note\.en$/,
    mends: "three sentences named the kinds of places, or the country, of one office",
  },
  { answer: /report/, path: /^\[\d+\]$/, mends: "the same in documents, which list the thresholds that an office sets" },
];
