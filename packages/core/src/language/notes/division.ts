import type { NoteTable } from "./template.ts";

/** What can be wrong in the files of a division of work, and what its search could not prove. */
export const divisionNotes = {
  "division.nothing-to-divide": {
    severity: "error",
    message: {
      en: "There are neither plans of offices nor figures of capability, so there is nobody to divide among.",
      zh: "既没有各单位规划，也没有能力数据，无从分工。",
    },
    fix: { en: "⟦Take in plans (`quoin plan take`), or import a table for the role office_fields.⟧", zh: "请接收各单位规划，或导入各地区分领域能力数据。" },
  },
  "division.no-items": {
    severity: "error",
    message: { en: "There is nothing to divide ({$of}).", zh: "没有可分工的事项（{$of}）。" },
    fix: {
      en: "Mark items of cards as needed, or divide the fields of capability⟦ (--of fields)⟧.",
      zh: "请在体系卡片上标明需要的条目，或改为按能力领域分工。",
    },
  },
  "division.nothing-known": {
    severity: "error",
    message: {
      en: "Insufficient data: of none of the {$things} things is it known who is able to make it, and no office plans it. A division would rest on nothing.",
      zh: "数据不足：{$things}个事项中，没有一项知道由谁具备能力，也没有单位列入规划，分工无从依据。",
    },
    fix: {
      en: "⟦Divide the fields of capability (--of fields), name the technology of the items as the capability does, or take in the offices' plans.⟧",
      zh: "请改为按能力领域分工，或使条目的技术名称与能力领域一致，或接收各单位规划。",
    },
  },
  "division.unknown-figure": {
    severity: "error",
    message: { en: "'{$figure}' is no figure of the capability; these are: {$figures}.", zh: "“{$figure}”不是能力指标；可用的有：{$figures}。" },
    fix: { en: "Name one of them.", zh: "请改用其中之一。" },
  },
  "division.weight-out-of-range": {
    severity: "error",
    message: { en: "The weight of {$figure} may lie between {$least} and {$most}.", zh: "{$figure} 的权重应在 {$least} 至 {$most} 之间。" },
    fix: { en: "Choose one within, or change division.weight_range of quoin.yaml.", zh: "请在范围内选择，或修改设定中的权重范围。" },
  },
  "division.unknown-office": {
    severity: "error",
    message: { en: "'{$office}' is not in the file of offices.", zh: "单位文件中没有“{$office}”。" },
    fix: { en: "Add the office, or correct the name.", zh: "请补充该单位，或更正名称。" },
  },
  "division.unknown-item": {
    severity: "error",
    message: { en: "'{$item}' is not in the file of items.", zh: "事项文件中没有“{$item}”。" },
    fix: { en: "Add the item with its load, or correct the name.", zh: "请补充该事项及其工作量，或更正名称。" },
  },
  "division.unknown-group": {
    severity: "error",
    message: { en: "A floor is on the group '{$group}', and no office of {$file} is in it.", zh: "下限所指的组“{$group}”在 {$file} 中没有任何单位。" },
    fix: { en: "Correct the group, or fill the column group of its offices.", zh: "请更正组名，或填写相关单位的 group 列。" },
  },
  "division.unknown-role": {
    severity: "error",
    message: { en: "'{$role}' is no role; a role is lead, partner or none.", zh: "“{$role}”不是角色；角色为 lead（牵头）、partner（参与）或 none（不参与）。" },
    fix: { en: "Write one of the three, or leave the cell empty for none.", zh: "请填写三者之一；不参与可留空。" },
  },
  "division.nothing-planned": {
    severity: "error",
    message: { en: "{$what} speaks of planned roles, and {$file} has no column planned.", zh: "{$what} 针对已规划的角色，而 {$file} 没有 planned 列。" },
    fix: { en: "Add the column planned (lead, partner or none), or take {$what} out.", zh: "请补充 planned 列（lead、partner 或 none），或去掉 {$what}。" },
  },
  "division.not-whole": {
    severity: "error",
    message: { en: "{$value} in column '{$column}' is not a whole number.", zh: "“{$column}”列中的 {$value} 不是整数。" },
    fix: { en: "Write how many leads: 0, 1, 2, …", zh: "请填写牵头数：0、1、2……" },
  },
  "division.not-a-flag": {
    severity: "error",
    message: { en: "{$value} in column '{$column}' is neither 0 nor 1.", zh: "“{$column}”列中的 {$value} 既不是 0 也不是 1。" },
    fix: { en: "Write 1 for yes, 0 for no.", zh: "是填 1，否填 0。" },
  },
  "division.fit-above-one": {
    severity: "error",
    message: { en: "A fit of {$value} is above 1.", zh: "适配度 {$value} 大于 1。" },
    fix: { en: "Scale fits to 0 … 1; how much an item counts is its weight.", zh: "请将适配度换算到 0 至 1；事项的重要程度用 weight 表示。" },
  },
  "division.decides-nothing": {
    severity: "warning",
    message: {
      en: "Of no office is it known what it can do for any of these {$things} things: this division decides nothing, its roles are those of the plans.",
      zh: "这{$things}个事项均无任何单位的能力数据：本方案不作任何取舍，角色即现有规划所定。",
    },
    fix: { en: "Import figures of capability, or decide by other means.", zh: "请导入能力数据，或另行决定。" },
  },
  "division.decides-nothing-of": {
    severity: "warning",
    message: {
      en: "Of {$things} of {$all} things no office's capability is known ({$names} …): their roles are those of the plans and decide nothing.",
      zh: "{$all}个事项中有{$things}个无任何单位的能力数据（{$names}等）：其角色即现有规划所定，不作取舍。",
    },
    fix: { en: "Import figures of capability for them, or decide by other means.", zh: "请导入相应能力数据，或另行决定。" },
  },
  "division.stopped": {
    severity: "warning",
    message: {
      en: "The time limit of {$seconds} s ended the search; the gap that was proved is {$gap}.",
      zh: "已达 {$seconds} 秒时限，求解中止；已证明的差距为 {$gap}。",
    },
    fix: { en: "⟦Allow more time with --time-limit, or accept the stated gap.⟧", zh: "⟦可用 --time-limit 延长时限，或接受该差距。⟧" },
  },
  "division.no-division": {
    severity: "warning",
    message: { en: "No division was found within {$seconds} s, and none was proved impossible.", zh: "{$seconds} 秒内未找到分工方案，亦未证明不可行。" },
    fix: { en: "⟦Allow more time with --time-limit.⟧", zh: "⟦请用 --time-limit 延长时限。⟧" },
  },
  "division.short-not-proved": {
    severity: "warning",
    message: {
      en: "Within {$seconds} s it was not proved that no fewer needed items go without a lead.",
      zh: "{$seconds} 秒内未能证明无牵头单位的必需事项数已为最少。",
    },
    fix: { en: "⟦Allow more time with --time-limit.⟧", zh: "⟦请用 --time-limit 延长时限。⟧" },
  },
  "division.relaxation-not-proved": {
    severity: "warning",
    message: {
      en: "Within {$seconds} s it was not proved that the limits need not move by less: the relaxation is enough, and may be more than enough.",
      zh: "{$seconds} 秒内未能证明限值放宽的幅度已为最小：所列放宽足以可行，但可能多于所需。",
    },
    fix: { en: "⟦Allow more time with --time-limit.⟧", zh: "⟦请用 --time-limit 延长时限。⟧" },
  },
  "division.core-unknown": {
    severity: "warning",
    message: { en: "Which roles every best division has is not known: the best was not proved.", zh: "各最优方案共有的分工未知：最优性未获证明。" },
    fix: { en: "⟦Allow more time with --time-limit.⟧", zh: "⟦请用 --time-limit 延长时限。⟧" },
  },
  "division.alone-not-proved": {
    severity: "warning",
    message: {
      en: "The best of {$count} offices by themselves is not proved; their regret may be larger: {$offices}.",
      zh: "{$count} 个单位的单独最优未获证明，其遗憾可能更大：{$offices}。",
    },
    fix: { en: "⟦Allow more time with --time-limit.⟧", zh: "⟦请用 --time-limit 延长时限。⟧" },
  },
} as const satisfies NoteTable;
