import type { Said } from "../../language/statement/place.ts";
import { listed, probability } from "../../language/statement/values.ts";
import type { Choice } from "../finding/finding.ts";
import type { FindingDraft } from "../finding/finding-draft.ts";
import { surenessWords as words } from "./sureness.words.ts";

/** A choice that was held against chance. */
type Held = Choice & { readonly null: NonNullable<Choice["null"]>; readonly value: number };

/**
 * What "each choice keeps this answer" would hide: choices that are told from chance on the side that the question asks about and are not confirmed, and those that lie on the other side of chance
 * than what was seen. A choice with the verdict `confirmed` is told as one that turns the answer.
 */
export function besideStatement(
  { verdict, value, null: chance, choices, power }: Pick<FindingDraft, "verdict" | "value" | "null" | "choices" | "power">,
  significance: number,
): readonly Said[] {
  if (value === null || chance === null) return [];
  const sign = (power?.effect ?? 1) < 0 ? -1 : 1;
  const side = (seen: number, { mean }: { readonly mean: number }): number => Math.sign(sign * (seen - mean));
  const held = choices.filter((choice): choice is Held => choice.value !== null && choice.null !== null && choice.verdict !== "confirmed");
  const isTold = (own: { readonly p_value: number }): boolean => own.p_value <= significance;
  const isSeenTold = side(value, chance) > 0 && isTold(chance);
  const beyond = isSeenTold ? [] : held.filter((choice) => side(choice.value, choice.null) > 0 && isTold(choice.null));
  // What lies on the other side of the question anyway is turned by no choice that does so too.
  const other = verdict === "not-supported" || side(value, chance) <= 0 ? [] : held.filter((choice) => side(choice.value, choice.null) < 0);
  return [
    ...(beyond.length === 0
      ? []
      : [words.say(beyond.every((each) => each.verdict === "not-supported") ? "beside-small" : "beside-chance", { choices: named(beyond) })]),
    ...(other.length === 0 ? [] : [words.say("other-side", { choices: named(other) })]),
  ];
}

function named(choices: readonly Held[]) {
  return listed(
    choices.map(({ label, null: { p_value } }) => words.text("choice-with-p", { label, p: probability(p_value) })),
    { shown: 8 },
  );
}
