import { decimalText } from "@quoin/methods";
import { officeAssumption } from "../lines/line-text.ts";
import type { Assumption } from "../plan.ts";
import type { RulesDocument } from "../portfolio/rules-document.ts";
import { tableWord } from "../table-words.ts";
import { centralFunds, type FundRules, moneyUnit, regionGroup } from "./fund-rules.ts";

const ruleKinds = { include: "必须资助", exclude: "不得资助", prerequisites: "前置关系", exclusions: "互斥关系" } as const;

/**
 * What the office decided about the fund, each with its place in quoin.yaml.
 *
 * @param unitOf unit of a column of money; candidates of the register hold whole money, whatever a table's column of the same name counts in
 */
export function fundAssumptions({ weights, document }: FundRules, budgetSetting = "budgets", unitOf = moneyUnit): Assumption[] {
  const { floors, caps, include, exclude, prerequisites, exclusions } = document;
  const share = (en: string, zh: string, setting: string, rules: RulesDocument["floors"]): Assumption[] =>
    rules.map(({ group, share: value }) =>
      officeAssumption(
        group === regionGroup ? `${en} of each @region, as a share of its proportional part` : `${en} of each ${group}, as a share of its proportional part`,
        group === regionGroup ? `各@region${zh}（占其按比例应得部分）` : `按${group}各组${zh}（占其按比例应得部分）`,
        Number(decimalText(value)),
        "share",
        setting,
      ),
    );
  const single = { include, exclude, prerequisites, exclusions };
  return [
    ...Object.entries(weights).map(([category, weight]) =>
      officeAssumption(
        `Value of a project of category ${category}, whatever its size`,
        `${category}类项目的价值（不论规模）`,
        weight,
        null,
        `weights.${category}`,
      ),
    ),
    ...document.budgets.map(({ source, column, year, amount, fraction }) => {
      const central = document.budgets.length === 1 && column === centralFunds && year === undefined;
      const [en, zh] = central
        ? ["Budget", "预算"]
        : [`Budget: ${source}${year === undefined ? "" : ` in ${year}`}`, `预算（${tableWord(source, "zh")}${year === undefined ? "" : `，${year}年`}）`];
      if (amount !== undefined) return officeAssumption(en, zh, Number(decimalText(amount)), unitOf(column), budgetSetting);
      return officeAssumption(
        central ? "Budget as a share of the candidates' central funds" : `${en}, as a share of what the candidates ask`,
        central ? "预算占候选项目中央经费的比例" : `${zh}占候选项目申请额的比例`,
        Number(decimalText(fraction ?? { units: 0n, decimals: 0 })),
        "share",
        budgetSetting,
      );
    }),
    ...(document.schedule === undefined
      ? []
      : [
          officeAssumption(
            "What a start one year later is worth less",
            "每推迟一年开始的价值折减",
            Number(decimalText(document.schedule.discount)),
            "share",
            "candidates.discount",
          ),
        ]),
    ...share("Floor", "最低份额", "floors", floors),
    ...share("Cap", "最高份额", "caps", caps),
    ...Object.entries(single)
      .filter(([, rules]) => rules.length > 0)
      .map(([key, rules]) =>
        officeAssumption(
          `Rules for single projects: ${key}`,
          `单个项目的规则：${ruleKinds[key as keyof typeof ruleKinds]}`,
          rules.length,
          null,
          `projects.${key}`,
        ),
      ),
  ];
}
