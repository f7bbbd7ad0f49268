import { sentences } from "../../../language/statement/sentences.ts";

/** Positions and forms of support of institute-companies. */
export const instituteWords = sentences("institute-lines", {
  positions: {
    en: "Give each of the {$institutes} institute-companies found in {$place} one strategic position, by whether its industry can pay for what all of it needs and who does its research: {$parts}.",
    zh: "按行业能否承担共性需求、研究由谁承担，为{$place}的{$institutes}家院所类企业逐一明确战略定位：{$parts}。",
  },
  forms: {
    en: "Support each of the {$institutes} institute-companies found in {$place} in the form that goes with its position: {$parts}.",
    zh: "按定位确定{$place}{$institutes}家院所类企业的支持方式：{$parts}。",
  },
  part: {
    en: "{$n} {$label}",
    zh: "{$label}{$n}家",
  },
  cost: {
    en: "One position an institute, one form a position (plan.positions). A name pattern is not a register, nor an official list of institutes that became companies. Cost not yet estimated: base funding, prices and subsidies of institutes are not in the data, so that forms cannot be chosen by price.",
    zh: "一院一定位，一定位一方式（plan.positions）。名称识别不是正式名录，也不是官方的转制院所名单。经费待测算：院所基本经费、服务价格与补助不在数据中，无法按价格选择方式。",
  },
});
