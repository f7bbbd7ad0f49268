import type { Place, Said } from "../../language/statement/place.ts";
import { given, listed, whole } from "../../language/statement/values.ts";
import type { Choice, Family, Power, Strength, Verdict } from "../finding/finding.ts";
import type { FindingDraft } from "../finding/finding-draft.ts";
import { isSmallerThanMatters, wouldHaveBeenSeen } from "./against-chance.ts";
import { flipsOf } from "./strength.ts";
import { surenessWords as words } from "./sureness.words.ts";

/** How an effect is said, in the unit of the power: 0.1, 3 points, 12 cells. */
export type EffectWords = (effect: number) => Place;

/** A number to three digits, for effects whose unit the statement has named. */
export function plainEffect(effect: number): Place {
  return given(Number(Math.abs(effect).toPrecision(3)), "unit of the effect");
}

/** What the test could have seen: after a refusal and after "insufficient data"; a confirmed finding needs no such line. */
export function powerStatement(verdict: Verdict, power: Power | null, say: EffectWords): readonly Said[] {
  if (power === null || verdict === "confirmed") return [];
  const matters = say(power.effect);
  if (power.detectable === null) return [words.say("no-power", { matters })];
  return [words.say(wouldHaveBeenSeen(power) ? "would-be-seen" : "low-power", { seen: say(power.detectable), matters })];
}

/** What was told from chance and is less than what is worth acting on: the verdict stands, and the office knows that it need not act. */
export function smallStatement({ verdict, power }: Pick<FindingDraft, "verdict" | "power">, say: EffectWords): readonly Said[] {
  return power === null || !isSmallerThanMatters({ verdict, power }) ? [] : [words.say("small", { seen: say(power.seen), matters: say(power.effect) })];
}

/** How many looks there were, and how many would be called by chance. */
export function familyStatement(family: Family | null, isOfFields = false): readonly Said[] {
  if (family === null) return [];
  return [
    words.say(isOfFields ? "family-of-fields" : "family", {
      looks: whole(family.looks, "regions"),
      confirmed: whole(family.confirmed, "regions"),
      expected: given(Number(family.expected_by_chance.toFixed(1)), "regions"),
      level: given(Number(family.level.toPrecision(2)), "probability"),
    }),
  ];
}

/** Which choice turns a confirmed finding over. */
export function strengthStatement(strength: Strength | null, choices: readonly Choice[]): readonly Said[] {
  if (strength === null) return [];
  if (strength === "robust") return [words.say("robust", { choices: whole(choices.length, "choices") })];
  const flips = flipsOf(choices);
  if (flips.length === 0) return [words.say("untried")];
  return [
    words.say("depends", {
      choices: listed(
        flips.map(({ label }) => words.text("choice", { label })),
        { shown: 3 },
      ),
    }),
  ];
}
