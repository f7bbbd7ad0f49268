import type { LocalText } from "../../language/text.ts";
import { count } from "../lines/line-text.ts";
import type { PlannedPlace } from "../planned-place.ts";
import type { FundPlan } from "./fund-plan.ts";
import { regionGroup } from "./fund-rules.ts";
import { fundedCandidates } from "./funded-candidates.ts";
import { ruleText } from "./rule-text.ts";

/** What the office is to do with its fund, or which of its rules cannot all be met. */
export function fundActions(plan: FundPlan, { place: { name: place }, isNation, panel }: PlannedPlace): LocalText {
  const { candidates, unpriced, choice, conflict } = plan;
  const funded = fundedCandidates(plan);
  const [chosen, all, left] = [count(funded.length), count(candidates.length), count(unpriced)];
  if (choice.certificate.status === "infeasible") {
    const clash = [...(conflict?.rules ?? [])].map(({ name }) => ruleText(name, panel));
    return {
      en: `No set of whole projects in ${place.en} meets every rule. These cannot hold together: ${clash.map(({ en }) => en).join("; ")}.`,
      zh: `${place.zh}没有一组完整项目能满足全部规则。以下规则不能同时成立：${clash.map(({ zh }) => zh).join("；")}。`,
    };
  }
  if (choice.chosen === null)
    return {
      en: `No plan was found for the ${all.en} priced projects of ${place.en} within the time of the search.`,
      zh: `在限定时间内未能为${place.zh}${all.zh}个有经费数据的项目找到方案。`,
    };
  if (funded.length === 0)
    return {
      en: `No project of ${place.en} fits: the budget is below the cheapest of its ${all.en} priced projects.`,
      zh: `${place.zh}没有可资助的项目：预算低于其${all.zh}个有经费数据项目中最便宜的一个。`,
    };
  const spent = funded.reduce((sum, { cny }) => sum + cny, 0);
  const floors = isNation && plan.document.floors.some(({ group }) => group === regionGroup);
  return {
    en: `Fund ${chosen.en} of ${all.en} priced programme projects in ${place.en} for @currency ${(spent / 1e9).toFixed(3)} bn${floors ? ", with a floor for every @region" : ""}; ${left.en} projects without published money are left out.`,
    zh: `在${place.zh}有经费数据的${all.zh}个专项项目中资助${chosen.zh}个，共${(spent / 1e8).toFixed(2)}亿@currency${floors ? "，并保证各@region最低份额" : ""}；未公布经费的${left.zh}个项目不在其中。`,
  };
}
