import { type ReadinessGraph, systemReadiness } from "@quoin/methods";
import type { RaiseCosts } from "./best-raises.ts";

/** One level more of a component or a link. */
export interface RaiseStep {
  readonly kind: "component" | "link";
  readonly place: number;
  readonly from: number;
  readonly cost: number;
  /** Rise of the system's readiness by this step, after those before it. */
  readonly gain: number;
  readonly srl: number;
}

/**
 * The way from one graph to another of higher levels, one level at a time, at each point the step with the largest gain per cost (a step that costs nothing first; equal: components before links, in their order).
 *
 * With `most` only so many steps. Cost O(steps · (components + links)).
 */
export function raiseSteps(graph: ReadinessGraph, goal: ReadinessGraph, costs: RaiseCosts, most = Number.POSITIVE_INFINITY): readonly RaiseStep[] {
  const steps: RaiseStep[] = [];
  let at = { ...graph, trl: graph.trl.slice(), irl: graph.irl.slice() };
  while (steps.length < most) {
    const { trlGains, irlGains } = systemReadiness(at);
    const open = [...offers("component", at.trl, goal.trl, costs.components, trlGains), ...offers("link", at.irl, goal.irl, costs.links, irlGains)];
    const [first] = open.toSorted((a, b) => worth(b) - worth(a));
    if (first === undefined) break;
    const levels = (first.kind === "component" ? at.trl : at.irl).slice();
    levels[first.place] = first.from + 1;
    at = first.kind === "component" ? { ...at, trl: levels } : { ...at, irl: levels };
    steps.push({ ...first, srl: systemReadiness(at).composite });
  }
  return steps;
}

type Offer = Omit<RaiseStep, "srl">;

function offers(kind: Offer["kind"], now: Float64Array, goal: Float64Array, costs: Float64Array, gains: Float64Array): readonly Offer[] {
  return Array.from(now, (from, place) => ({ kind, place, from, cost: costs[place] ?? Number.NaN, gain: gains[place] ?? 0 })).filter(
    ({ from, place, cost }) => from < (goal[place] ?? 0) && !Number.isNaN(cost),
  );
}

function worth({ gain, cost }: Offer): number {
  return cost > 0 ? gain / cost : Number.MAX_VALUE;
}
