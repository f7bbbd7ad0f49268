/** Readiness levels run from 1 to 9. */
export const readinessLevels = 9;

/** One level of a system: the composite that a system has whose every readiness is at that level, and the limits between which a composite counts as that level (`from` inclusive). */
export interface ReadinessBand {
  readonly level: number;
  readonly composite: number;
  readonly from: number;
  readonly to: number;
}

/**
 * Bands of a system readiness level, computed from the graph's own density of links:
 *
 *   composite(k) = (k/9) q + (k/9)² (1 - q)        q = mean of 1/m_i, m_i = links of component i, itself included
 *
 * Limits are the midpoints between neighbouring composites; the ends are 0 and 1. A published table of limits holds for its own q only (0.387), which is why none is used here.
 *
 *   readinessBands(1)[4].composite  // 5/9: without links the composite is the mean TRL / 9
 *
 * @param q in (0, 1]
 */
export function readinessBands(q: number): readonly ReadinessBand[] {
  const composite = (level: number): number => (level / readinessLevels) * q + (level / readinessLevels) ** 2 * (1 - q);
  return Array.from({ length: readinessLevels }, (_, index) => {
    const level = index + 1;
    return {
      level,
      composite: composite(level),
      from: level === 1 ? 0 : (composite(level - 1) + composite(level)) / 2,
      to: level === readinessLevels ? 1 : (composite(level) + composite(level + 1)) / 2,
    };
  });
}

/** The level whose band holds a composite. */
export function readinessLevel(bands: readonly ReadinessBand[], composite: number): number {
  return bands.findLast(({ from }) => composite >= from)?.level ?? 1;
}
