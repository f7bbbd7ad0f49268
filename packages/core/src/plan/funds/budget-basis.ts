import { decimalText } from "@quoin/methods";
import type { LocalText } from "../../language/text.ts";
import type { PlannedPlace } from "../planned-place.ts";
import type { RulesDocument } from "../portfolio/rules-document.ts";
import { ruleText } from "./rule-text.ts";

/** What the budgets of a province's plan are against those of the nation: a share is taken of what the province itself asks, an amount stands as it was set. Empty for the nation. */
export function budgetBasis({ budgets }: Pick<RulesDocument, "budgets">, { place, isNation }: Pick<PlannedPlace, "place" | "isNation">): LocalText {
  if (isNation) return { en: "", zh: "" };
  const words = budgets.map(({ source, amount, fraction }): LocalText => {
    const name = ruleText(`budget:${source}`, []);
    if (amount !== undefined)
      return {
        en: `The ${name.en} is the amount of quoin.yaml in full, as for the nation, not scaled to ${place.name.en}.`,
        zh: `${name.zh}全额采用 quoin.yaml 的金额，与全国相同，未按${place.name.zh}缩减。`,
      };
    const share = fraction === undefined ? "0" : String(Number(decimalText({ ...fraction, units: fraction.units * 100n })));
    return {
      en: `The ${name.en} is scaled to ${place.name.en}: ${share}% of what its own projects ask, not the national budget.`,
      zh: `${name.zh}已按${place.name.zh}缩减，为其自有项目申请额的${share}%，并非全国预算。`,
    };
  });
  return { en: words.map(({ en }) => ` ${en}`).join(""), zh: words.map(({ zh }) => zh).join("") };
}
