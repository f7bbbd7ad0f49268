import { type EfficiencyPanel, unitOf } from "./efficiency-panel.ts";
import { RadialFrontier } from "./radial-frontier.ts";
import type { ReturnsToScale } from "./returns-to-scale.ts";

export interface MalmquistOptions {
  readonly orientation: "input" | "output";
  readonly returns: "crs" | "vrs";
  /** Which periods make the frontier of a period: its own, all up to it, or all. */
  readonly frontier: "contemporaneous" | "sequential" | "global";
  /** How change is split under variable returns: Färe, Grosskopf, Norris & Zhang, or Ray & Desli. */
  readonly decomposition: "fgnz" | "rd";
}

/** Change of a unit from one period to the next; above 1 = progress. NaN where a part is not defined or a programme was infeasible. */
export interface MalmquistChange {
  readonly unit: number;
  readonly from: number;
  readonly mi: number;
  readonly ec: number;
  readonly tc: number;
  readonly pech: number;
  readonly sech: number;
}

/**
 * Malmquist index of productivity. With e(a, b) the efficiency (constant returns; 1/phi in the output form) of a unit in period b against the frontier of period a, v(a, b) the same under variable returns, periods 1 and 2:
 *
 *   ec = e(2,2) / e(1,1)      tc = sqrt( e(1,2)/e(2,2) · e(1,1)/e(2,1) )      mi = ec · tc
 *   vrs, fgnz: pech = v(2,2)/v(1,1), sech = (v(1,1)/e(1,1)) / (v(2,2)/e(2,2)), tc as above
 *   vrs, rd:   tc = v(1,2)/v(2,2) (one-sided), sech = (v(1,1)/e(1,1)) / (v(1,2)/e(1,2)), mi = pech · sech · tc
 *   global:    tc = (e(G,2)/e(2,2)) / (e(G,1)/e(1,1)), G the frontier of all periods
 *
 * @param panels one a period, the same units in the same order, columns scaled alike
 * Reference: Färe, Grosskopf, Norris & Zhang 1994; Ray & Desli 1997; Pastor & Lovell 2005.
 */
export function malmquistIndex(
  panels: readonly EfficiencyPanel[],
  { orientation, returns, frontier, decomposition }: MalmquistOptions,
): readonly MalmquistChange[] {
  const frontiers = panels.map((panel, period) => (frontier === "sequential" ? joined(panels.slice(0, period + 1)) : panel));
  const pooled = frontier === "global" ? joined(panels) : null;
  const held = new Map<EfficiencyPanel, Map<ReturnsToScale, RadialFrontier>>();
  const frontierOf = (reference: EfficiencyPanel, scale: ReturnsToScale): RadialFrontier => {
    const own = held.get(reference) ?? new Map<ReturnsToScale, RadialFrontier>();
    const made = own.get(scale) ?? new RadialFrontier(reference, orientation, scale);
    held.set(reference, own.set(scale, made));
    return made;
  };
  const efficiency = (reference: EfficiencyPanel, period: number, unit: number, scale: ReturnsToScale): number => {
    const own = unitOf(panels[period]!, unit);
    const { score } = frontierOf(reference, scale).evaluate(reference === panels[period] ? own : { ...own, place: -1 });
    return orientation === "input" ? score : 1 / score;
  };
  const [crs, vrs] = [{ kind: "crs" }, { kind: "vrs" }] as const;
  return panels.slice(0, -1).flatMap((_, one) => {
    const two = one + 1;
    const [first, second] = [frontiers[one]!, frontiers[two]!];
    return Array.from({ length: panels[one]!.units }, (__, unit): MalmquistChange => {
      const [e11, e22] = [efficiency(first, one, unit, crs), efficiency(second, two, unit, crs)];
      const ec = e22 / e11;
      if (pooled !== null) {
        const tc = efficiency(pooled, two, unit, crs) / e22 / (efficiency(pooled, one, unit, crs) / e11);
        return {
          unit,
          from: one,
          mi: ec * tc,
          ec,
          tc,
          ...scaleParts(() => [efficiency(first, one, unit, vrs), efficiency(second, two, unit, vrs)], returns, e11, e22),
        };
      }
      const e12 = efficiency(first, two, unit, crs);
      if (returns === "vrs" && decomposition === "rd") {
        const [v11, v22, v12] = [efficiency(first, one, unit, vrs), efficiency(second, two, unit, vrs), efficiency(first, two, unit, vrs)];
        const [pech, tc, sech] = [v22 / v11, v12 / v22, v11 / e11 / (v12 / e12)];
        return { unit, from: one, mi: pech * tc * sech, ec: pech * sech, tc, pech, sech };
      }
      const tc = Math.sqrt((e12 / e22) * (e11 / efficiency(second, one, unit, crs)));
      return {
        unit,
        from: one,
        mi: ec * tc,
        ec,
        tc,
        ...scaleParts(() => [efficiency(first, one, unit, vrs), efficiency(second, two, unit, vrs)], returns, e11, e22),
      };
    });
  });
}

function scaleParts(pure: () => readonly [number, number], returns: "crs" | "vrs", e11: number, e22: number): Pick<MalmquistChange, "pech" | "sech"> {
  if (returns === "crs") return { pech: Number.NaN, sech: Number.NaN };
  const [v11, v22] = pure();
  return { pech: v22 / v11, sech: v11 / e11 / (v22 / e22) };
}

function joined(panels: readonly EfficiencyPanel[]): EfficiencyPanel {
  const [{ inputs, outputs }] = panels as [EfficiencyPanel];
  return {
    units: panels.reduce((sum, { units }) => sum + units, 0),
    inputs,
    outputs,
    x: Float64Array.from(panels.flatMap(({ x }) => [...x])),
    y: Float64Array.from(panels.flatMap(({ y }) => [...y])),
  };
}
