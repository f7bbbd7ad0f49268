/** How often something was asked in worlds with nothing in them, and how often it was confirmed all the same. */
export interface Alarms {
  readonly looks: number;
  readonly confirmed: number;
  /** How many would be by the level that is promised. */
  readonly expected: number;
}

/** What was counted, and whether it is more than the promise and two of its standard errors. */
export interface CountedAlarms extends Alarms {
  readonly exceeds: boolean;
}

/** A limit that no chance was held against is promised to call one in ten of those that it was tried on (`withPlacebo`); eight economies that change places cannot promise less than one in eight. */
export const placeboLevel = 0.1;

/** Where a problem lies on one side, so many of questions without anything in them are confirmed: half of the significance, since the interval has two ends. */
export function levelOf(significance: number): number {
  return significance / 2;
}

/**
 * Alarms over worlds. Questions of one world hang together (thirty provinces are judged from one table), so that the standard error is widened by how much the counts of
 * worlds vary beyond what single coins would.
 *
 *   alarmsOf([{ looks: 30, confirmed: 0 }, { looks: 30, confirmed: 3 }], 0.025).expected  // 1.5
 *
 * @param worlds with `promised` where looks of a world are not all of the level: the sum of what each of them promises
 */
export function alarmsOf(worlds: readonly { readonly looks: number; readonly confirmed: number; readonly promised?: number }[], level: number): CountedAlarms {
  const looks = sum(worlds.map((world) => world.looks));
  const confirmed = sum(worlds.map((world) => world.confirmed));
  const expected = sum(worlds.map((world) => world.promised ?? world.looks * level));
  const single = expected * (1 - expected / Math.max(looks, 1));
  const between =
    worlds.length < 2
      ? 0
      : (worlds.length / (worlds.length - 1)) * sum(worlds.map((world) => (world.confirmed - (confirmed * world.looks) / Math.max(looks, 1)) ** 2));
  return { looks, confirmed, expected, exceeds: confirmed > expected + 2 * Math.sqrt(Math.max(single, between)) };
}

/**
 * Of a family, worlds in which anything of it was confirmed at all: Benjamini and Hochberg promise that where nothing is, so many are at most (`q`).
 */
export function familyAlarmsOf(worlds: readonly { readonly looks: number; readonly confirmed: number }[], q: number): CountedAlarms {
  const asked = worlds.filter(({ looks }) => looks > 0);
  const called = asked.filter(({ confirmed }) => confirmed > 0).length;
  const expected = asked.length * q;
  return {
    looks: sum(worlds.map((world) => world.looks)),
    confirmed: sum(worlds.map((world) => world.confirmed)),
    expected,
    exceeds: called > expected + 2 * Math.sqrt(asked.length * q * (1 - q)),
  };
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
