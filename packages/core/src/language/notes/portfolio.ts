import type { NoteTable } from "./template.ts";

/** What can be wrong in the rules of a portfolio and in the projects they are applied to. */
export const portfolioNotes = {
  "portfolio.unknown-column": {
    severity: "error",
    message: { en: "The projects have no column '{$column}'; they have: {$columns}.", zh: "项目表没有“{$column}”列；现有列为：{$columns}。" },
    fix: { en: "{$suggestion}", zh: "{$suggestion_zh}" },
  },
  "portfolio.unknown-project": {
    severity: "error",
    message: { en: "There is no project '{$project}'.", zh: "没有项目“{$project}”。" },
    fix: { en: "Correct the id, or add the project to the list.", zh: "请更正编号，或将该项目加入项目表。" },
  },
  "portfolio.negative-amount": {
    severity: "error",
    message: { en: "{$what} is {$amount}; it cannot be below zero.", zh: "{$what}为 {$amount}，不能小于零。" },
    fix: { en: "Give an amount or a share of 0 or more.", zh: "金额或比例应不小于 0。" },
  },
  "portfolio.wrong-discount": {
    severity: "error",
    message: { en: "The discount is {$discount}; it lies between 0 and 1.", zh: "折现率为 {$discount}，应在 0 与 1 之间。" },
    fix: { en: "Write 5% a year as 0.05.", zh: "每年 5% 写作 0.05。" },
  },
  "portfolio.no-budget": {
    severity: "error",
    message: { en: "A share of column '{$column}' is asked for, but no budget is on that column.", zh: "规则要求“{$column}”列的份额，但该列没有预算。" },
    fix: { en: "Add a budget on '{$column}': shares are of the budget, not of what is spent.", zh: "请为“{$column}”设预算：份额以预算为基数，而非实际支出。" },
  },
  "portfolio.unknown-source": {
    severity: "error",
    message: { en: "No budget has the source '{$source}'; there are: {$sources}.", zh: "没有来源为“{$source}”的预算；现有：{$sources}。" },
    fix: { en: "Correct the source, or add its budget.", zh: "请更正来源，或补充其预算。" },
  },
  "portfolio.zero-column": {
    severity: "error",
    message: { en: "Column '{$column}' adds up to 0, so no share of it can be formed.", zh: "“{$column}”列合计为 0，无法计算份额。" },
    fix: { en: "Name another column.", zh: "请改用其他列。" },
  },
  "portfolio.repeated-rule": {
    severity: "error",
    message: { en: "The rule '{$rule}' stands twice.", zh: "规则“{$rule}”重复。" },
    fix: { en: "Keep one of them, or give each budget a source or year of its own.", zh: "请只保留一条，或为每项预算设不同的来源或年份。" },
  },
  "portfolio.prerequisite-ring": {
    severity: "error",
    message: { en: "These projects need one another in a ring: {$ring}.", zh: "以下项目互为前提，形成循环：{$ring}。" },
    fix: { en: "Remove one of the prerequisites of the ring.", zh: "请删除循环中的一条前提关系。" },
  },
  "portfolio.repeated-member": {
    severity: "error",
    message: { en: "Project '{$project}' stands twice in one exclusion.", zh: "项目“{$project}”在同一条互斥规则中出现两次。" },
    fix: { en: "Name each project once.", zh: "每个项目只写一次。" },
  },
  "portfolio.wrong-year": {
    severity: "error",
    message: { en: "'{$text}' in column '{$column}' is not {$expected}.", zh: "“{$column}”列中的“{$text}”不是{$expected_zh}。" },
    fix: { en: "Correct the cell.", zh: "请更正该单元格。" },
  },
  "portfolio.no-start": {
    severity: "error",
    message: { en: "The latest start {$latest} lies before the earliest {$earliest}.", zh: "最迟开工年 {$latest} 早于最早开工年 {$earliest}。" },
    fix: { en: "Exchange or correct the two.", zh: "请调换或更正二者。" },
  },
  "portfolio.no-second": {
    severity: "error",
    message: { en: "A frontier needs a second goal, and the rules name none.", zh: "绘制前沿需要第二目标，而规则中没有。" },
    fix: { en: "Add 'second: COLUMN' to the rules.", zh: "请在规则中加入 second: 列名。" },
  },
  "portfolio.wrong-frontier": {
    severity: "error",
    message: { en: "--frontier is '{$text}'; it is 'all' or a number of points, 2 or more.", zh: "--frontier 为“{$text}”；应为 all 或不小于 2 的点数。" },
    fix: { en: "⟦Write --frontier all, or --frontier 10.⟧", zh: "⟦请写 --frontier all 或 --frontier 10。⟧" },
  },
  "portfolio.changes-of-what": {
    severity: "error",
    message: {
      en: "--max-changes counts departures from an approved plan, and none is given.",
      zh: "--max-changes 计算相对已批准方案的变动，但未提供该方案。",
    },
    fix: { en: "⟦Add --approved PLAN.csv.⟧", zh: "⟦请加上 --approved PLAN.csv。⟧" },
  },
  "portfolio.stopped": {
    severity: "warning",
    message: {
      en: "The time limit of {$seconds} s ended the search; the gap that was proved is {$gap}.",
      zh: "已达 {$seconds} 秒时限，求解中止；已证明的差距为 {$gap}。",
    },
    fix: { en: "⟦Allow more time with --time-limit, or accept the stated gap.⟧", zh: "⟦可用 --time-limit 延长时限，或接受该差距。⟧" },
  },
  "portfolio.no-plan": {
    severity: "warning",
    message: { en: "No plan was found within {$seconds} s, and none was proved impossible.", zh: "{$seconds} 秒内未找到方案，亦未证明不可行。" },
    fix: { en: "⟦Allow more time with --time-limit.⟧", zh: "⟦请用 --time-limit 延长时限。⟧" },
  },
  "portfolio.frontier-stopped": {
    severity: "warning",
    message: {
      en: "A time limit of {$seconds} s ended a search; the {$points} points of the frontier may not be all.",
      zh: "有一次求解达到 {$seconds} 秒时限；前沿的 {$points} 个点可能不全。",
    },
    fix: { en: "⟦Allow more time with --time-limit, or ask for a number of points.⟧", zh: "⟦请用 --time-limit 延长时限，或指定点数。⟧" },
  },
} as const satisfies NoteTable;
