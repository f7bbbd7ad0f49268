import { decimalText } from "@quoin/methods";
import { labelOf } from "../../../language/statement/place.ts";
import { year as aYear, verbatim } from "../../../language/statement/values.ts";
import type { LocalText } from "../../../language/text.ts";
import { labelWords } from "../../../plan/label.words.ts";
import { labelledAssumption, officeAssumption } from "../../../plan/line-text.ts";
import type { Assumption } from "../../../plan/plan.ts";
import { tableWord } from "../../../plan/table-words.ts";
import type { RulesDocument } from "../portfolio/rules-document.ts";
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
  const share = (kind: "floor" | "cap", ofRegions: LocalText, setting: string, rules: RulesDocument["floors"]): Assumption[] =>
    rules.map(({ group, share: value }) =>
      labelledAssumption(group === regionGroup ? ofRegions : labelWords.text(kind, { group: verbatim(group) }), Number(decimalText(value)), "share", setting),
    );
  const single = { include, exclude, prerequisites, exclusions };
  return [
    ...Object.entries(weights).map(([category, weight]) =>
      labelledAssumption(labelWords.text("project", { category: verbatim(category) }), weight, null, `weights.${category}`),
    ),
    ...document.budgets.map(({ source, column, year, amount, fraction }) => {
      const unit = amount === undefined ? "share" : unitOf(column);
      const value = Number(decimalText(amount ?? fraction ?? { units: 0n, decimals: 0 }));
      if (document.budgets.length === 1 && column === centralFunds && year === undefined)
        return amount === undefined
          ? officeAssumption("Budget as a share of the candidates' central funds", "预算占候选项目中央经费的比例", value, unit, budgetSetting)
          : officeAssumption("Budget", "预算", value, unit, budgetSetting);
      const priority = priorities?.get(column);
      const budget = labelWords.say("budget", {
        source: { en: source, zh: tableWord(source, "zh") },
        year: year === undefined ? [] : labelWords.say("in-year", { year: aYear(Number(year)) }),
        priority: priority === undefined ? [] : labelWords.say("for-priority", { priority: names.get(priority) ?? verbatim(priority) }),
      });
      return labelledAssumption(amount === undefined ? labelWords.text("budget-share", { budget }) : labelOf(budget), value, unit, budgetSetting);
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
    ...share(
      "floor",
      { en: "Floor of each @region, as a share of its proportional part", zh: "各@region最低份额（占其按比例应得部分）" },
      `${under}floors`,
      floors,
    ),
    ...share("cap", { en: "Cap of each @region, as a share of its proportional part", zh: "各@region最高份额（占其按比例应得部分）" }, `${under}caps`, caps),
    ...Object.entries(single)
      .filter(([, rules]) => rules.length > 0)
      .map(([key, rules]) =>
        labelledAssumption(
          labelWords.text("rules", { kind: { en: key, zh: ruleKinds[key as keyof typeof ruleKinds] } }),
          rules.length,
          null,
          `projects.${key}`,
        ),
      ),
  ];
}
