/** Two entries that may be the same thing, with what each costs; null where nobody says it. */
export interface AlikePair {
  readonly a: { readonly funds: number | null };
  readonly b: { readonly funds: number | null };
}

/**
 * Money that is counted more than once where entries that read alike are the same: of each group of them (a pair, or several that hang together by pairs) the sum without its largest amount, in
 * whole hundredths. Entries without an amount add nothing and are counted. No pairs: nothing. Cost: the pairs.
 *
 *   const [a, b, c] = [{ funds: 100 }, { funds: 90 }, { funds: null }];
 *   doubledMoney([{ a, b }, { a: b, b: c }])  // { amount: 90, unpriced: 1 }
 */
export function doubledMoney(pairs: readonly AlikePair[]): { readonly amount: number; readonly unpriced: number } {
  const groupOf = new Map<AlikePair["a"], Set<AlikePair["a"]>>();
  for (const { a, b } of pairs) {
    const joined = new Set([...(groupOf.get(a) ?? [a]), ...(groupOf.get(b) ?? [b])]);
    for (const each of joined) groupOf.set(each, joined);
  }
  let [hundredths, unpriced] = [0, 0];
  for (const group of new Set(groupOf.values())) {
    const amounts = [...group].flatMap(({ funds }) => (funds === null ? [] : [Math.round(funds * 100)]));
    unpriced += group.size - amounts.length;
    if (amounts.length > 0) hundredths += amounts.reduce((sum, each) => sum + each, 0) - Math.max(...amounts);
  }
  return { amount: hundredths / 100, unpriced };
}
