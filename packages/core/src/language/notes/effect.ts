import type { NoteTable } from "./template.ts";

/** Faults of a table from which the effect of something is read. */
export const effectNotes = {
  "effect.needs-column": {
    severity: "error",
    message: { en: "The design {$design} cannot be read without {$part}.", zh: "设计 {$design} 缺少 {$part}，无法计算。" },
    fix: { en: "Say which column it is, or give the cut: {$part}.", zh: "请指定相应的列，或给出分数线：{$part}。" },
  },
  "effect.unused": {
    severity: "warning",
    message: { en: "The design {$design} makes no use of {$part}.", zh: "设计 {$design} 不使用 {$part}。" },
    fix: { en: "Leave it out, or choose the design that reads it.", zh: "请去掉该项，或选用会读取它的设计。" },
  },
  "effect.not-yes-no": {
    severity: "error",
    message: {
      en: "'{$text}' in column '{$column}' says neither that the unit was treated nor that it was not.",
      zh: "“{$column}”列中的“{$text}”既非“是”也非“否”。",
    },
    fix: { en: "Write 1 for treated and 0 for not treated.", zh: "受惠请填 1，未受惠请填 0。" },
  },
  "effect.left-out": {
    severity: "warning",
    message: { en: "{$count} of {$of} rows lack what is compared and are left out.", zh: "{$of} 行中有 {$count} 行缺少所比较的数值，未计入。" },
    fix: {
      en: "See whether who is missing has to do with the treatment: then what is left misleads.",
      zh: "请检查缺失是否与是否受惠有关：若有关，结果会误导。",
    },
  },
  "effect.one-side": {
    severity: "error",
    message: { en: "All scores lie on one side of {$cut}.", zh: "所有分数都在 {$cut} 的同一侧。" },
    fix: { en: "Give the cut that was applied, and the scores of those who failed too.", zh: "请给出实际使用的分数线，并提供未达线者的分数。" },
  },
  "effect.too-few": {
    severity: "error",
    message: { en: "Too few different scores beside {$cut} to draw a line on each side.", zh: "{$cut} 两侧不同的分数太少，无法各作一条线。" },
    fix: { en: "Bring calls with the same rule together, or use another design.", zh: "请合并采用同一规则的征集，或改用其他设计。" },
  },
  "effect.two-starts": {
    severity: "error",
    message: { en: "Unit '{$unit}' has several first periods: {$starts}.", zh: "单位“{$unit}”有多个起始期：{$starts}。" },
    fix: { en: "Give each unit the first period in which it was treated, in all its rows.", zh: "请在该单位的每一行填写同一个起始期。" },
  },
  "effect.unbalanced": {
    severity: "warning",
    message: { en: "{$count} of {$of} units lack a period and are left out.", zh: "{$of} 个单位中有 {$count} 个缺少某一期，未计入。" },
    fix: { en: "Fill in what is known, or leave out the period that many lack.", zh: "请补充已知数据，或去掉多数单位缺少的时期。" },
  },
  "effect.nothing-compared": {
    severity: "error",
    message: { en: "No unit is treated after the first period while others are not.", zh: "首期之后没有单位受惠而其他单位未受惠的情况。" },
    fix: { en: "Add units that were not treated, and periods before it began.", zh: "请补充未受惠的单位以及实施之前的时期。" },
  },
  "effect.no-lots": {
    severity: "error",
    message: { en: "No stratum has units that were drawn and units that were not.", zh: "没有任何分层同时包含中签与未中签的单位。" },
    fix: { en: "Give those who were not drawn too.", zh: "请同时提供未中签的单位。" },
  },
  "effect.strata-left-out": {
    severity: "warning",
    message: { en: "{$count} strata with units of one kind alone are left out.", zh: "{$count} 个只有一类单位的分层未计入。" },
    fix: { en: "Add their other units where they took part in the lots.", zh: "如其他单位也参加了抽签，请予补充。" },
  },
  "effect.no-match": {
    severity: "error",
    message: { en: "No treated unit has an untreated one beside it.", zh: "没有任何受惠单位能与未受惠单位匹配。" },
    fix: { en: "Choose wider strata, or give those who were not treated.", zh: "请放宽分层，或提供未受惠的单位。" },
  },
  "effect.without-match": {
    severity: "warning",
    message: { en: "{$count} treated units have nobody like them and are left out.", zh: "{$count} 个受惠单位没有可匹配的对象，未计入。" },
    fix: { en: "Read the figure as one of the others alone.", zh: "该数值只适用于其余单位。" },
  },
} as const satisfies NoteTable;
