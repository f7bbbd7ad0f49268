import type { Effect } from "../verdict/effect.ts";

/** How another size turns the answer: to the other side, to what would matter, to what lies on the same side and is too small to matter, or to what cannot be told. */
export type TurnKind = "turned" | "turned-less" | "turned-more" | "turned-other-way";

/**
 * Which of them it is.
 *
 * @param then the effect against the other size, counted in the direction of the claim
 * @param now  the effect against the size that the answer rests on: what lies beside it on the other side is not the same way
 */
export function turnKind({ value, high, minimum }: Pick<Effect, "value" | "high" | "minimum">, now: Pick<Effect, "value">): TurnKind {
  if (high < 0) return "turned-other-way";
  if (value >= minimum) return "turned-more";
  return value > 0 && now.value > 0 ? "turned-less" : "turned";
}
