import { decimalText } from "@quoin/methods";
import type { LocalText } from "../../language/text.ts";
import { officeAssumption } from "../lines/line-text.ts";
import type { Assumption } from "../plan.ts";
import type { RulesDocument } from "../portfolio/rules-document.ts";
import { tableWord } from "../table-words.ts";
import { centralFunds, type FundRules, moneyUnit, regionGroup } from "./fund-rules.ts";

const ruleKinds = { include: "必须资助", exclude: "不得资助", prerequisites: "前置关系", exclusions: "互斥关系" } as const;

/**
 * What the office decided about the fund, each with its place in quoin.yaml.
 *
 * @param names of what budgets of single priorities are for, by its id
 * @param unitOf unit of a column of money; candidates of the register hold whole money, whatever a table's column of the same name counts in
 */
export function fundAssumptions(
  { weights, document, priorities }: FundRules,
  budgetSetting = "budgets",
  unitOf = moneyUnit,
  names: ReadonlyMap<string, LocalText> = new Map(),
): Assumption[] {
  const { floors, caps, include, exclude, prerequisites, exclusions, schedule } = document;
  const under = budgetSetting.startsWith("candidates.") ? "candidates." : "";
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
      const priority = priorities?.get(column);
      const of = priority === undefined ? null : (names.get(priority) ?? { en: priority, zh: priority });
      const [en, zh] = central
        ? ["Budget", "预算"]
        : [
            `Budget: ${source}${year === undefined ? "" : ` in ${year}`}${of === null ? "" : `, for ${of.en} alone`}`,
            `预算（${tableWord(source, "zh")}${year === undefined ? "" : `，${year}年`}${of === null ? "" : `，仅限${of.zh}`}）`,
          ];
      if (amount !== undefined) return officeAssumption(en, zh, Number(decimalText(amount)), unitOf(column), budgetSetting);
      return officeAssumption(
        central ? "Budget as a share of the candidates' central funds" : `${en}, as a share of what the candidates ask`,
        central ? "预算占候选项目中央经费的比例" : `${zh}占候选项目申请额的比例`,
        Number(decimalText(fraction ?? { units: 0n, decimals: 0 })),
        "share",
        budgetSetting,
      );
    }),
    ...(schedule === undefined
      ? []
      : [
          officeAssumption(
            "What a start one year later is worth less",
            "每推迟一年开始的价值折减",
            Number(decimalText(schedule.discount)),
            "share",
            "candidates.discount",
          ),
          // A candidate waits for the end of what it needs, and its money is even over its years, unless the office says otherwise.
          ...(schedule.after === "start"
            ? [
                officeAssumption(
                  "Candidates that need another one begin with it, not after it",
                  "有前置项目的候选项目可与其同时启动，不必待其完成",
                  "1",
                  null,
                  "candidates.after",
                ),
              ]
            : []),
          ...(schedule.profile === undefined
            ? []
            : [
                officeAssumption(
                  "Weights of a candidate's money in its first, second … year",
                  "候选项目经费逐年权重",
                  schedule.profile.map(decimalText).join(" : "),
                  null,
                  "candidates.profile",
                ),
              ]),
        ]),
    ...share("Floor", "最低份额", `${under}floors`, floors),
    ...share("Cap", "最高份额", `${under}caps`, caps),
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
