/** The year of a day; any other text as it is. `yearOfDay("2019-03-15")  // "2019"` */
export function yearOfDay(text: string): string {
  return /^(\d{4})-\d{2}-\d{2}/.exec(text)?.[1] ?? text;
}
