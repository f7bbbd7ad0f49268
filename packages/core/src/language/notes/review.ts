import type { NoteTable } from "./template.ts";

/** Faults of reviews and awards. */
export const reviewNotes = {
  "review.not-in-review": {
    severity: "error",
    message: {
      en: "The application '{$application}' is {$status}: nobody reviews it any more.",
      zh: "申报书“{$application}”的状态为 {$status}，不再接受评审。",
    },
    fix: { en: "There is nothing left to do; the review stays as it was asked for.", zh: "无需再评审；该评审任务保持原状。" },
  },
  "review.too-few-experts": {
    severity: "error",
    message: {
      en: "Application '{$application}' lacks {$wanted} reviewers; {$found} can be assigned ({$free} experts are free of conflicts and have not judged it yet).",
      zh: "申报书“{$application}”尚缺 {$wanted} 名评审专家，只能指派 {$found} 名（无需回避且未评过的专家共 {$free} 名）。",
    },
    fix: {
      en: "Enter more experts, raise most_reviews, or ask for fewer reviews per application.",
      zh: "请补充专家、提高 most_reviews，或减少每份申报书的评审数。",
    },
  },
  "review.none-awaited": {
    severity: "error",
    message: { en: "No review of call '{$call}' is awaited from '{$reviewer}'.", zh: "申报指南“{$call}”没有待“{$reviewer}”提交的评审。" },
    fix: {
      en: "⟦Run 'quoin review list DIR --call {$call} --status assigned' to see who is awaited.⟧",
      zh: "⟦运行 quoin review list DIR --call {$call} --status assigned 查看待交评审。⟧",
    },
  },
  "review.not-assigned": {
    severity: "error",
    message: { en: "No review of application '{$application}' is assigned to '{$who}'.", zh: "申报书“{$application}”未指派“{$who}”评审。" },
    fix: {
      en: "⟦Run 'quoin review list DIR --application {$application}' to see who reviews it.⟧",
      zh: "⟦运行 quoin review list DIR --application {$application} 查看评审人。⟧",
    },
  },
  "review.is-done": {
    severity: "error",
    message: {
      en: "The review of application '{$application}' by '{$who}' is {$status} and no longer changes.",
      zh: "“{$who}”对申报书“{$application}”的评审状态为 {$status}，不能再修改。",
    },
    fix: { en: "Ask the programme officer to assign another review.", zh: "如需补充，请由项目官员另行指派。" },
  },
  "review.conflict": {
    severity: "error",
    message: {
      en: "A reviewer with a conflict of interest ({$conflict}) does not score application '{$application}'.",
      zh: "存在利益冲突（{$conflict}）的专家不能为申报书“{$application}”评分。",
    },
    fix: {
      en: "⟦Decline it: quoin review decline DIR {$application} --reason TEXT.⟧",
      zh: "⟦请回避：quoin review decline DIR {$application} --reason 理由。⟧",
    },
  },
  "review.no-outcome": {
    severity: "error",
    message: {
      en: "The application '{$application}' does not say what its benefit counts, so that no benefit of it can be stated.",
      zh: "申报书“{$application}”未说明效益所计成果，无法填写其预期效益。",
    },
    fix: { en: "Leave the benefit out; the probability of success can be stated without it.", zh: "请不填预期效益；成功概率可单独填写。" },
  },
  "review.unknown-item": {
    severity: "error",
    message: { en: "Scorecard '{$scorecard}' has no item '{$item}'.", zh: "评分表“{$scorecard}”没有评分项“{$item}”。" },
    fix: { en: "Items: {$items}.", zh: "评分项：{$items}。" },
  },
  "review.repeated-item": {
    severity: "error",
    message: { en: "Item '{$item}' is scored twice.", zh: "评分项“{$item}”重复评分。" },
    fix: { en: "Keep one of the two.", zh: "请只保留一个。" },
  },
  "review.missing-item": {
    severity: "error",
    message: { en: "Item '{$item}' of scorecard '{$scorecard}' is not scored.", zh: "评分表“{$scorecard}”的评分项“{$item}”未评分。" },
    fix: { en: "Give its input; null where it cannot be judged.", zh: "请填写指标值；无法评判时填 null。" },
  },
  "review.beyond-scale": {
    severity: "error",
    message: { en: "Item '{$item}' is judged from {$low} to {$high}; it is {$input}.", zh: "评分项“{$item}”的取值范围为{$low}至{$high}，现为{$input}。" },
    fix: { en: "Give an input within the scale; null where it cannot be judged.", zh: "请填写范围内的数值；无法评判时填 null。" },
  },
  "review.not-judged": {
    severity: "warning",
    message: { en: "Item '{$item}' was not judged and scores nothing.", zh: "评分项“{$item}”未作评判，不计分。" },
    fix: { en: "Give its input if it can be judged.", zh: "如能评判，请填写指标值。" },
  },
  "award.call-not-closed": {
    severity: "error",
    message: {
      en: "Call '{$call}' is {$status}: awards are made once it is closed, and not after it is decided.",
      zh: "指南“{$call}”的状态为 {$status}：截止受理后、未定案前方可立项。",
    },
    fix: { en: "⟦Close it with 'quoin call close', or look ahead with --dry-run.⟧", zh: "⟦请先运行 quoin call close，或用 --dry-run 试算。⟧" },
  },
  "award.needs-call": {
    severity: "error",
    message: {
      en: "An award names a call and a method; a list of awards is for those of before alone ({$field}).",
      zh: "立项须指定申报指南与方法；立项清单只用于历史补录（{$field}）。",
    },
    fix: {
      en: "⟦Give CALL and --method, or --historic with --data and --reason.⟧",
      zh: "⟦请填写指南编号与 --method，或使用 --historic 并给出 --data 与 --reason。⟧",
    },
  },
  "award.no-funder": {
    severity: "error",
    message: { en: "Call '{$call}' names no department that funds it, nor does its fund or programme.", zh: "指南“{$call}”及其资金、计划都没有写明资助部门。" },
    fix: { en: "Give the call a department.", zh: "请填写指南的 department。" },
  },
  "award.project-exists": {
    severity: "error",
    message: {
      en: "There is a {$type} '{$id}' already; application '{$id}' would be awarded twice.",
      zh: "已有编号为“{$id}”的 {$type}；申报书“{$id}”会被重复立项。",
    },
    fix: { en: "Look at the history of both, and reject the application or correct its id.", zh: "请核对二者的历史记录，再决定不予立项或更正编号。" },
  },
  "award.other-bar": {
    severity: "error",
    message: {
      en: "Applications of {$call} were decided on with a least score of {$bar}; {$asked} would treat others otherwise.",
      zh: "{$call}已按最低得分{$bar}作出决定，改用{$asked}将对其他申报书标准不一。",
    },
    fix: { en: "Leave the least score out, or give the same.", zh: "请省略该参数，或使用相同的最低得分。" },
  },
  "award.fewer-reviews": {
    severity: "warning",
    message: {
      en: "{$application} is awarded on {$reviews} reviews, where others of the call have {$most}.",
      zh: "{$application}仅依据{$reviews}份评审意见立项，同批其他申报书有{$most}份。",
    },
    fix: { en: "Assign another reviewer first if its review was promised.", zh: "如已约定更多评审，请先补充指派专家。" },
  },
  "award.left-undecided": {
    severity: "warning",
    message: { en: "Application '{$application}' is left undecided: {$reason}", zh: "申报书“{$application}”暂不决定：{$reason_zh}" },
    fix: { en: "Settle it and run the award again; the call stays closed until then.", zh: "处理后再次运行立项；此前指南保持“已截止”状态。" },
  },
  "award.no-plan": {
    severity: "error",
    message: { en: "The solver found no portfolio for call '{$call}': {$problem}", zh: "求解器未能给出指南“{$call}”的组合方案：{$problem}" },
    fix: { en: "Try again, or award by ranking.", zh: "请重试，或按排名立项。" },
  },
} as const satisfies NoteTable;
