import { binomialInterval, type Claim, type LabelledBlock, type NullSummary } from "@quoin/methods";
import { againstChance, type Judged } from "./against-chance.ts";
import type { Dealt } from "./dealt.ts";
import { type Effect, effectOf, toldOf, verdictOfEffect } from "./effect.ts";
import type { SharedLimits } from "./shared-limits.ts";

/** One case: what it moves with, whether it carries the label, and whether it is a hit. */
export interface LabelledCase {
  readonly block: string;
  readonly labelled: boolean;
  readonly hit: boolean;
}

/** A share of hits among labelled cases, held against the label dealt over whole blocks. */
export interface DealtLabel {
  readonly share: number;
  readonly judged: Judged;
  /** In how many of the dealt worlds the same rule would confirm. */
  readonly dealt: Dealt;
  readonly draws: Float64Array;
  readonly blocks: number;
}

/** The blocks of some cases, in an order of their own. */
export function labelledBlocks(cases: readonly LabelledCase[]): readonly LabelledBlock[] {
  const blocks = new Map<string, LabelledBlock>();
  for (const { block, labelled, hit } of cases) {
    const { size, labelled: before, hits, labelledHits } = blocks.get(block) ?? { size: 0, labelled: 0, hits: 0, labelledHits: 0 };
    blocks.set(block, { size: size + 1, labelled: before + Number(labelled), hits: hits + Number(hit), labelledHits: labelledHits + Number(labelled && hit) });
  }
  // By what the blocks are, never by which row came first.
  return [...blocks.values()].sort((a, b) => a.size - b.size || a.labelled - b.labelled || a.hits - b.hits || a.labelledHits - b.labelledHits);
}

/** How a dealt label is asked about. */
export interface DealtQuestion {
  /** Labelled cases. */
  readonly trials: number;
  readonly claim: Claim;
  readonly minimum: number;
}

/**
 * The effect of a label that was dealt over blocks. The end that could refuse is at least as far out as the exact interval of the count, so that few cases exclude little.
 */
export function dealtEffect(held: NullSummary, { trials, claim, minimum }: DealtQuestion, { significance }: Pick<SharedLimits, "significance">): Effect {
  const effect = effectOf({ observed: held, claim, minimum, most: mostOf(held, claim) }, significance);
  const [low, high] = binomialInterval(Math.round(held.observed * trials), trials, significance);
  return { ...effect, high: Math.max(effect.high, claim === "below" ? held.mean - low : high - held.mean) };
}

function mostOf({ mean }: NullSummary, claim: Claim): number {
  return claim === "below" ? mean : 1 - mean;
}

/** From a label dealt over `blocks` blocks to a verdict. */
export function dealtLabel(held: NullSummary, asked: DealtQuestion & { readonly blocks: number }, limits: Pick<SharedLimits, "significance">): DealtLabel {
  const { claim, minimum, blocks } = asked;
  const judged = againstChance({ observed: held, claim, minimum, most: mostOf(held, claim) }, limits);
  const effect = dealtEffect(held, asked, limits);
  const verdict = verdictOfEffect(effect);
  const half = effect.value - effect.low;
  const called = held.draws.filter((draw) => (claim === "below" ? held.mean - draw : draw - held.mean) >= Math.max(half, minimum));
  return {
    share: held.observed,
    judged: { ...judged, ...verdict, told: toldOf(verdict), effect },
    dealt: { called_share: called.length / held.draws.length, worlds: held.draws.length },
    draws: held.draws,
    blocks,
  };
}
