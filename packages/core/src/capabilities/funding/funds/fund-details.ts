import { numberOfRational } from "@quoin/methods";
import { optionLoss, shadowPrice } from "@quoin/optimise";
import { labelOf } from "../../../language/statement/place.ts";
import type { LocalText } from "../../../language/text.ts";
import type { Place } from "../../../plan/design-context.ts";
import { kindColumn, tableColumn } from "../../../plan/line-text.ts";
import type { LineDetail } from "../../../plan/plan.ts";
import { ruleLimit, ruleSlack, ruleUsed } from "../portfolio/rules-table.ts";
import type { FundPlan, FundProblem } from "./fund-plan.ts";
import { ruleText } from "./rule-text.ts";

/** The rules with what they cost, and why the projects that are left out are left out. */
export function fundDetails(plan: FundPlan, panel: readonly Place[]): LineDetail[] {
  const titles = fundTitles(plan);
  const rules = plan.model.rules.flatMap(({ name, about }) => (about === null ? [] : [[name, labelOf(ruleText(about, panel, titles))] as const]));
  // A candidate without an English title is called by its Chinese one.
  const names = Object.fromEntries([...rules, ...plan.candidates.map(({ label }) => [label.zh, label] as const)]);
  return (plan.choice.chosen === null ? [conflictDetail(plan)] : [rulesDetail(plan), whyNotDetail(plan)]).map((detail) => ({
    ...detail,
    table: { ...detail.table, names },
  }));
}

/** What the ids in the names of a fund's rules are called: its candidates, and the records by which it groups. */
export function fundTitles({ candidates, names = new Map() }: FundProblem): ReadonlyMap<string, LocalText> {
  return new Map([...names, ...candidates.map(({ id, label }) => [id, label] as const)]);
}

/** Change of the value that one unit more of a rule's limit would bring, by the relaxation. */
export function priceOf({ model, choice }: FundPlan, name: string): number | null {
  const rule = model.rules.find((each) => each.name === name);
  return rule === undefined || choice.chosen === null ? null : shadowPrice(rule, model, choice.found, choice.stated);
}

function rulesDetail(plan: FundPlan): LineDetail {
  const { unit } = plan.rules;
  return {
    name: "rules",
    label: { en: "Rules, and what one more unit of each limit would bring", zh: "各项规则及其边际价值" },
    table: {
      columns: [
        tableColumn("rule", "Rule", "规则"),
        tableColumn("limit", "Limit", "限额", unit),
        tableColumn("used", "Used", "已用", unit),
        tableColumn("slack", "Room left", "余量", unit),
        tableColumn("shadow_price", "Value of one more unit of the limit", "限额每增一单位的价值"),
      ],
      rows: (plan.choice.uses ?? []).map((use) => {
        return [use.rule.name, ruleLimit(use.rule), ruleUsed(use), ruleSlack(use), priceOf(plan, use.rule.name)];
      }),
    },
  };
}

function whyNotDetail(plan: FundPlan): LineDetail {
  const { model, choice, candidates } = plan;
  return {
    name: "why-not",
    label: { en: "Projects that are left out, and what would fund them", zh: "未资助项目及其入选条件" },
    table: {
      columns: [
        tableColumn("project", "Project", "项目编号"),
        tableColumn("title", "Title", "项目名称"),
        tableColumn("category", "Category", "类别"),
        kindColumn("region", "region", "@Region of the lead", "牵头单位@regions"),
        tableColumn("asked", "Asked", "申请经费", "@currency"),
        tableColumn("blocked_by", "Rules in the way", "受阻规则"),
        tableColumn("extra", "Money that would add it, nothing else changed", "其他不变时入选所需追加资金", plan.rules.unit),
        tableColumn("value_lost", "Value lost if it is forced in, as the relaxation estimates it", "若强行纳入，总价值减少（估算）"),
      ],
      rows: choice.blocked.map(({ project, option, blockedBy, extra }) => {
        const { id, label, category, region, cny } = candidates[project]!;
        return [id, label.zh, category, region === "" ? null : region, cny, blockedBy.map(({ name }) => name), extra, optionLoss(option, model, choice.found)];
      }),
    },
  };
}

function conflictDetail(plan: FundPlan): LineDetail {
  const { unit } = plan.rules;
  return {
    name: "conflict",
    label: { en: "Rules that cannot hold together, and the smallest change that mends it", zh: "不能同时成立的规则与最小调整" },
    table: {
      columns: [
        tableColumn("rule", "Rule", "规则"),
        tableColumn("limit", "Limit", "限额", unit),
        tableColumn("in_conflict", "In the clash (1 = yes)", "冲突（1为是）"),
        tableColumn("relaxed_limit", "Limit after the smallest change", "最小调整后的限额", unit),
      ],
      rows: plan.model.rules
        .map((rule) => ({ rule, clashes: plan.conflict?.rules.has(rule) === true, relaxed: plan.conflict?.relaxation?.get(rule) }))
        .filter(({ clashes, relaxed }) => clashes || relaxed !== undefined)
        .map(({ rule, clashes, relaxed }) => [rule.name, ruleLimit(rule), clashes ? 1 : 0, relaxed === undefined ? null : numberOfRational(relaxed)]),
    },
  };
}
