import type { LocalText } from "../../language/text.ts";
import { listed, same } from "../../language/wording.ts";
import type { Choice, Family, Power, Strength, Verdict } from "../finding.ts";
import { wouldHaveBeenSeen } from "./against-chance.ts";
import { flipsOf } from "./strength.ts";

/** How an effect is said, in the unit of the power: 0.1, 3 points, 12 cells. */
export type EffectWords = (effect: number) => LocalText;

/** A number to three digits, for effects whose unit the statement has named. */
export function plainEffect(effect: number): LocalText {
  return same(String(Number(Math.abs(effect).toPrecision(3))));
}

/** What the test could have seen: after a refusal and after "insufficient data"; a confirmed finding needs no such line. */
export function powerSentence(verdict: Verdict, power: Power | null, say: EffectWords): LocalText {
  if (power === null || verdict === "confirmed") return same("");
  const matters = say(power.effect);
  if (power.detectable === null)
    return {
      en: ` No effect of any size could have been told from chance; one of ${matters.en} matters.`,
      zh: `任何大小的变化都无法与随机结果区分；${matters.zh}即值得关注。`,
    };
  const seen = say(power.detectable);
  return wouldHaveBeenSeen(power)
    ? {
        en: ` One of ${seen.en} would have been found in four of five cases; from ${matters.en} on it matters.`,
        zh: `若达到${seen.zh}，五次中可发现四次；达到${matters.zh}即值得关注。`,
      }
    : {
        en: ` Only one of ${seen.en} or more would have been found in four of five cases, and from ${matters.en} on it matters.`,
        zh: `只有达到${seen.zh}，五次中才能发现四次，而达到${matters.zh}即值得关注。`,
      };
}

/** How many looks there were, and how many would be called by chance. */
export function familySentence(family: Family | null): LocalText {
  if (family === null) return same("");
  const expected = Number(family.expected_by_chance.toFixed(1));
  const level = Number(family.level.toPrecision(2));
  return {
    en: ` ${family.looks} regions were looked at, ${family.confirmed} confirmed; about ${expected} would fall below the level by chance alone, so that here p must stay under ${level}.`,
    zh: `共检验${family.looks}个地区，${family.confirmed}个得到证据支持；仅凭偶然约有${expected}个会低于显著性水平，因此此处 p 值须不高于${level}。`,
  };
}

/** Which choice turns a confirmed finding over. */
export function strengthSentence(strength: Strength | null, choices: readonly Choice[]): LocalText {
  if (strength === null) return same("");
  if (strength === "robust")
    return { en: ` Each of the ${choices.length} choices listed keeps this answer.`, zh: `所列${choices.length}种口径均保持这一结论。` };
  const flips = flipsOf(choices);
  if (flips.length === 0) return { en: " No other choice was tried: the answer depends on this one.", zh: "没有检验其他口径，结论取决于现有口径。" };
  const names = listed(flips.slice(0, 3).map(({ label }) => ({ en: `“${label.en}”`, zh: `“${label.zh}”` })));
  const more = flips.length > 3 ? { en: ` (and ${flips.length - 3} more)`, zh: `（另有${flips.length - 3}种）` } : same("");
  return { en: ` It depends on a choice: not confirmed under ${names.en}${more.en}.`, zh: `结论取决于口径：在${names.zh}${more.zh}下不能得到支持。` };
}
