/** Whether random and size tests run with their whole number, as `npm run test:long` has them. */
export const isLong = process.env["QUOIN_TESTS"] === "long";

/** How often a random test runs: its whole number in the long form, else that number's given part (a fifth; never less than a fiftieth), and once at least. */
export function times(whole: number, part = 1 / 5): number {
  return isLong ? whole : Math.max(1, Math.ceil(whole * Math.max(part, 1 / 50)));
}

/** What a test of size goes through: all of it in the long form, else one in so many, beginning with the one at `from`. */
export function oneIn<T>(every: number, all: readonly T[], from = 0): readonly T[] {
  return isLong ? all : all.filter((_, place) => place % every === from % every);
}
