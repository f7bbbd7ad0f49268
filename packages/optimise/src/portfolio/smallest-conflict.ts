import type { PortfolioRule } from "./portfolio-rule.ts";

/** Whether rules can all be met; null where the search ended without knowing. */
export type CanBeMet = (rules: readonly PortfolioRule[]) => Promise<boolean | null>;

/**
 * A set of rules that cannot be met together and of which no rule can be left out: QuickXplain (Junker 2004), about k log(n/k) questions for k of n rules.
 * Earlier rules are preferred. What stays undecided is kept, so the set is then only known to clash.
 */
export async function irreducibleConflict(rules: readonly PortfolioRule[], canBeMet: CanBeMet): Promise<PortfolioRule[]> {
  const among = async (background: readonly PortfolioRule[], grown: boolean, candidates: readonly PortfolioRule[]): Promise<PortfolioRule[]> => {
    if (grown && (await canBeMet(background)) === false) return [];
    if (candidates.length <= 1) return [...candidates];
    const half = candidates.length >> 1;
    const [early, late] = [candidates.slice(0, half), candidates.slice(half)];
    const fromLate = await among([...background, ...early], true, late);
    const fromEarly = await among([...background, ...fromLate], fromLate.length > 0, early);
    return [...fromEarly, ...fromLate];
  };
  return among([], false, rules);
}

/** The smallest of the irreducible conflicts that are found from both ends of the list. */
export async function smallestConflict(rules: readonly PortfolioRule[], canBeMet: CanBeMet): Promise<PortfolioRule[]> {
  const forward = await irreducibleConflict(rules, canBeMet);
  if (forward.length <= 2) return forward;
  const backward = await irreducibleConflict([...rules].reverse(), canBeMet);
  return backward.length < forward.length ? backward : forward;
}
