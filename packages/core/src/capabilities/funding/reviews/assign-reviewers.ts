/** An application that needs reviewers, and the experts (by place) that may judge it, the preferred ones first. */
export interface ReviewNeed {
  readonly needs: number;
  readonly experts: readonly number[];
}

/**
 * Who reviews what: each need gets its number of different experts, no expert more than the capacity, the heaviest load as small as can be.
 *
 * The load allowed is raised step by step; at each, experts are found along augmenting paths, so that a need is met wherever any assignment meets it.
 *
 * @param capacity  most reviews of each expert; Infinity where there is no limit
 * @returns for each need the experts found, fewer than needed where no assignment has more. Cost O(reviews · pairs) per step.
 */
export function assignReviewers(needs: readonly ReviewNeed[], capacity: readonly number[], load: readonly number[]): readonly (readonly number[])[] {
  const given = needs.map(() => new Set<number>());
  const held = capacity.map(() => new Set<number>());
  const most = Math.max(0, ...load) + needs.length;
  const total = needs.reduce((sum, need) => sum + need.needs, 0);
  for (let allowed = 1; allowed <= most; allowed++) {
    const room = (expert: number): boolean => (held[expert]?.size ?? 0) + (load[expert] ?? 0) < Math.min(allowed, capacity[expert] ?? 0);
    const seat = (need: number, visited: Set<number>): boolean => {
      for (const expert of needs[need]?.experts ?? []) {
        if (visited.has(expert) || given[need]?.has(expert)) continue;
        visited.add(expert);
        const mover = room(expert) ? null : [...(held[expert] ?? [])].find((other) => other !== need && seat(other, visited));
        if (mover === undefined) continue;
        if (mover !== null) {
          held[expert]?.delete(mover);
          given[mover]?.delete(expert);
        }
        held[expert]?.add(need);
        given[need]?.add(expert);
        return true;
      }
      return false;
    };
    needs.forEach(({ needs: wanted }, need) => {
      while ((given[need]?.size ?? 0) < wanted && seat(need, new Set())) {
        // One more reviewer was found.
      }
    });
    if (given.reduce((sum, experts) => sum + experts.size, 0) === total) break;
  }
  return given.map((experts) => [...experts]);
}
