const digits = ["", "一", "二", "三", "四", "五", "六", "七", "八", "九"];

/**
 * A whole number from 1 to 99 as headings of official documents write it.
 *
 *   chineseOrdinal(12)  // "十二"
 */
export function chineseOrdinal(n: number): string {
  const tens = Math.floor(n / 10);
  const head = tens === 0 ? "" : tens === 1 ? "十" : `${digits[tens]}十`;
  return `${head}${digits[n % 10]}`;
}
