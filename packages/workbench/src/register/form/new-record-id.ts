/**
 * A number for a new entry, so that nobody has to think of one: type, year, six signs by chance. Two entries of a year meet with a chance of one in two thousand
 * million, and the second is refused, since it is no change of the first.
 *
 * @param random  a number from 0 to below 1
 */
export function newRecordId(type: string, year: number, random: number): string {
  return `${type}-${year}-${Math.floor(random * 36 ** 6)
    .toString(36)
    .padStart(6, "0")}`;
}
