import type { FieldCheck } from "./entity.ts";

/**
 * Pairs of days or years of which the second may not lie before the first. What is known to the month or the year alone is held as far as it goes: the year in which something began may be
 * the one in which it ends.
 *
 *   check: daysInOrder(["start", "end"])
 */
export function daysInOrder(...pairs: readonly (readonly [from: string, to: string])[]): FieldCheck {
  return (body) => pairs.flatMap(([from, to]) => (liesBefore(body[to], body[from]) ? [{ field: to, note: "record.ends-before" as const }] : []));
}

/** Whether a day or year lies before another one, as far as both are known; where either is not, it does not. */
export function liesBefore(later: unknown, earlier: unknown): boolean {
  if (later === null || later === undefined || earlier === null || earlier === undefined) return false;
  const [to, from] = [String(later), String(earlier)];
  const known = Math.min(to.length, from.length);
  return to.slice(0, known) < from.slice(0, known);
}
