import type { Place, Said } from "../../language/statement/place.ts";
import { given, integer, listed, percent } from "../../language/statement/values.ts";
import type { LocalText } from "../../language/text.ts";
import type { Choice, Family, Strength, Verdict } from "../finding/finding.ts";
import type { FindingDraft } from "../finding/finding-draft.ts";
import { isTold } from "./effect.ts";
import { flipsOf } from "./strength.ts";
import { surenessWords as words } from "./sureness.words.ts";

/** How an effect is said, in the unit of the power: 0.1, 3 points, 12 cells. */
export type EffectWords = (effect: number) => Place;

/** A number to three digits, for effects whose unit the statement has named. */
export function plainEffect(effect: number): Place {
  return given(Number(Math.abs(effect).toPrecision(3)), "unit of the effect");
}

/** What fits the data, beside what is worth acting on: the interval from which the verdict follows. */
export function effectStatement(
  { verdict, size, effect, power, family }: Pick<FindingDraft, "verdict" | "size" | "effect" | "power" | "family">,
  say: EffectWords,
): readonly Said[] {
  if (effect === null) return [];
  const sign = (power?.effect ?? 1) < 0 ? -1 : 1;
  const matters = say(sign * effect.minimum);
  const level = percent(effect.level, 0);
  const high = say(sign * effect.high);
  if (!isTold(effect)) return [words.say("no-power", { matters })];
  if (size === "small") return [words.say("small", { seen: say(sign * effect.value), matters })];
  // What stands alone and is told from chance has its interval, also where something else withholds the verdict.
  if (verdict === "confirmed" || (verdict === "insufficient-data" && effect.low > 0 && family === null))
    return [words.say("large", { low: say(sign * effect.low), high, level, matters })];
  // A refusal that is withheld leaves what the interval excludes as it is: to say that all up to its end fits the data would be wrong where that end lies on the other side.
  if (verdict === "not-supported" || (effect.low <= 0 && effect.high < effect.minimum))
    return [effect.high > 0 ? words.say("excluded", { high, level, matters }) : words.say("excluded-all", { level, matters })];
  if (effect.low > 0) return [words.say("many-looks")];
  return [words.say(power !== null && power.detectable === null ? "no-power-open" : "open", { high, level, matters })];
}

/** What the effect of a finding counts. */
export function effectMeaning(side: "above" | "below"): LocalText {
  return words.text(side);
}

/** How many looks there were, and how many would be called by chance. */
export function familyStatement(family: Family | null, isOfFields = false): readonly Said[] {
  if (family === null) return [];
  return [
    words.say(isOfFields ? "family-of-fields" : "family", {
      looks: integer(family.looks, "regions"),
      confirmed: integer(family.confirmed, "regions"),
      expected: given(Number(family.expected_by_chance.toFixed(1)), "regions"),
      level: given(Number(family.level.toPrecision(2)), "probability"),
    }),
  ];
}

/** Which choice turns a finding over. */
export function strengthStatement(verdict: Verdict, strength: Strength | null, choices: readonly Choice[], isWithheld = false): readonly Said[] {
  // That all choices agree where the answer is withheld from all of them alike is no sign of strength.
  if (strength === null || (isWithheld && strength === "robust")) return [];
  // Also where the answer itself is open: what could not be tried keeps nothing.
  const untried = choices.filter(isUntried);
  if (strength === "robust" && untried.length === 0) return [words.say("robust", { choices: integer(choices.length, "choices") })];
  const flips = flipsOf(verdict, choices);
  if (flips.length === 0 && untried.length === 0) return [words.say("untried")];
  const named = (some: readonly Choice[]) =>
    listed(
      some.map(({ label }) => words.text("choice", { label })),
      { shown: 8 },
    );
  const turned = flips.filter((choice) => !isUntried(choice));
  const kept = choices.length - turned.length - untried.length;
  return [
    ...(turned.length > 0 ? [words.say("depends", { turns: listed(turnsOf(turned, named)), all: integer(choices.length, "choices") })] : []),
    ...(turned.length === 0 && kept > 0 ? [words.say("robust-tried", { choices: integer(kept, "choices") })] : []),
    ...(untried.length > 0 ? [words.say("not-tried", { choices: named(untried) })] : []),
  ];
}

/** What the answer would be under the choices that turn it, with how many give each. */
function turnsOf(turned: readonly Choice[], named: (some: readonly Choice[]) => Place): readonly Said[] {
  return answers.flatMap((answer) => {
    const own = turned.filter(({ verdict }) => verdict === answer);
    return own.length === 0 ? [] : [words.say(`turned-${answer}`, { count: integer(own.length, "choices"), choices: named(own) })];
  });
}

const answers = ["confirmed", "not-supported", "insufficient-data"] as const satisfies readonly Verdict[];

/** A choice for which there were too few figures or none: it gives no other answer, it gives none. One without a single value that was held against chance was tried: its value lies between two. */
function isUntried({ value, null: chance, verdict }: Choice): boolean {
  return value === null && chance === null && verdict === "insufficient-data";
}
