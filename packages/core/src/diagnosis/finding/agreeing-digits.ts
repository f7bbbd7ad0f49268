/**
 * The fewest digits of percent, one or two, at which two shares and their difference say the same: 25.84 % and 16.98 % are 8.86 points apart, while 25.8 and 17.0 would be 8.8 and print 8.9; and two
 * shares that differ do not look alike. Two where neither agrees.
 */
export function agreeingDigits(before: number, after: number): 1 | 2 {
  const printed = (value: number): number => Math.round(value * 1000);
  if (before !== after && printed(before) === printed(after)) return 2;
  return printed(after) - printed(before) === printed(after - before) ? 1 : 2;
}
