/**
 * The longest run of years that follow one another, in order; of runs alike in length the newest. A step over a year of which nobody knows the figure is that of two years, and no yearly step:
 * walks that take yearly steps are held against such a run alone.
 *
 * @param values  one a year, in the order of years
 *
 *   unbrokenYears([{ year: 2013 }, { year: 2014 }, { year: 2016 }])  // [{ year: 2013 }, { year: 2014 }]
 */
export function unbrokenYears<T extends { readonly year: number }>(values: readonly T[]): readonly T[] {
  let longest: readonly T[] = [];
  let begin = 0;
  values.forEach((each, at) => {
    const before = values[at - 1];
    if (before !== undefined && each.year !== before.year + 1) begin = at;
    if (at + 1 - begin >= longest.length) longest = values.slice(begin, at + 1);
  });
  return longest;
}
