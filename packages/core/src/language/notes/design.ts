import type { NoteTable } from "./template.ts";

/** Faults of a request for a plan. */
export const designNotes = {
  "design.no-plan-to-weigh": {
    severity: "error",
    message: {
      en: "No choice of candidates keeps the rules of scenario '{$scenario}': there is nothing to weigh.",
      zh: "情景“{$scenario}”中没有满足规则的候选项目组合，无从衡量。",
    },
    fix: { en: "Look at the plan's line of candidates: it names the rules that clash.", zh: "请查看规划中候选项目任务所列的冲突规则。" },
  },
  "design.nothing-uncertain": {
    severity: "warning",
    message: {
      en: "No candidate states a value with an interval: nothing is uncertain, so nothing is worth knowing here.",
      zh: "没有候选项目给出带区间的预期效益：没有不确定性，也就没有信息价值。",
    },
    fix: {
      en: "Fill in 'value' of the candidates (mean, low, high, level), and 'outcome', what it counts.",
      zh: "请填写候选项目的预期效益（均值、下限、上限、概率）及其所计成果。",
    },
  },
  "design.beyond-norm": {
    severity: "warning",
    message: {
      en: "Line {$line} moves '{$figure}' to {$to}, past the other end of its norm ({$limit}): it would cure a fault by its opposite.",
      zh: "任务{$line}把“{$figure}”变为{$to}，越过该标准的另一端（{$limit}）：以相反的问题代替原有问题。",
    },
    fix: { en: "Change the setting of the line, or the norm that it goes by.", zh: "请修改该任务的设置，或其所依据的标准。" },
  },
  "design.values-mixed": {
    severity: "warning",
    message: {
      en: "{$stated} of {$all} candidates state a value, or they count different things: their sum means nothing in one unit.",
      zh: "{$all}个候选项目中有{$stated}个给出预期效益，或所计成果不同：其合计没有统一的单位。",
    },
    fix: { en: "State the value of all candidates in one outcome.", zh: "请以同一成果填写全部候选项目的预期效益。" },
  },
  "design.unknown-scenario": {
    severity: "error",
    message: { en: "There is no scenario '{$scenario}'.", zh: "没有情景“{$scenario}”。" },
    fix: { en: "Known: {$known}. Scenarios are named in quoin.yaml under 'scenarios'.", zh: "已有：{$known}。情景在 quoin.yaml 的 scenarios 下命名。" },
  },
  "design.no-line-asked": {
    severity: "error",
    message: { en: "A counterfactual is asked of one line.", zh: "反事实分析须指定一条任务。" },
    fix: { en: "⟦Name the line: --line M1.2-01⟧", zh: "⟦请指定任务：--line M1.2-01⟧" },
  },
  "design.unknown-line": {
    severity: "error",
    message: { en: "The plan has no line {$line}.", zh: "规划中没有任务{$line}。" },
    fix: { en: "Lines of this plan: {$known}", zh: "本规划的任务：{$known}" },
  },
  "design.opposite-lines": {
    severity: "warning",
    message: {
      en: "Two lines push the same figure in opposite directions: {$up} raises {$figure}, {$down} lowers it.",
      zh: "任务对同一指标的方向相反：{$up}提高{$figure}，{$down}降低{$figure}。",
    },
    fix: {
      en: "Decide which of them holds: set its indicator under plan.lines, or the norm that it goes by.",
      zh: "请确定以何者为准：在plan.lines中设定其指标，或修改其所依据的准则。",
    },
  },
  "design.group-without-plan": {
    severity: "warning",
    message: {
      en: "{$group} is a group of places: it has findings and sums, and no plan of its own.",
      zh: "{$group} 是区域分组：有判断与合计，没有单独的方案。",
    },
    fix: { en: "Ask for the plan of the whole or of one of its places.", zh: "请查看整个区域或其中某一地区的方案。" },
  },
  "design.region-without-plan": {
    severity: "error",
    message: { en: "{$region} is no place of the territory, so no plan is made for it.", zh: "{$region} 不属于本区域，无法编制规划。" },
    fix: {
      en: "Use {$root} or the code of a place in the table of regions or, without one, in the register.",
      zh: "请使用 {$root}，或地区表（无此表时为登记册）中的地区代码。",
    },
  },
  "design.adopt-start": {
    severity: "error",
    message: {
      en: "{$project} would start in {$start}, and can only between {$earliest} and {$latest}.",
      zh: "{$project} 拟于{$start}年启动，但只能在{$earliest}年至{$latest}年间启动。",
    },
    fix: { en: "Correct the years of the candidate, or make the plan anew with them.", zh: "请更正候选项目的年份，或按其重新计算方案。" },
  },
  "design.adopt-conflict": {
    severity: "error",
    message: { en: "The plan does not keep the rules of this office: {$rules}.", zh: "该方案不符合本单位的规则：{$rules}。" },
    fix: { en: "Change these rules in the settings first, or make the plan anew under them.", zh: "请先修改这些规则，或按其重新计算方案。" },
  },
  "design.adopt-nothing": {
    severity: "error",
    message: { en: "{$file} funds no project.", zh: "{$file} 未资助任何项目。" },
    fix: { en: "Hand in the plan.csv of a run that found a plan.", zh: "请提交求得方案的 plan.csv。" },
  },
  "design.no-candidate": {
    severity: "error",
    message: {
      en: "{$project} is no candidate here: it does not exist, is of another place, lacks a number, or could only have begun before the plan.",
      zh: "{$project} 不是此处的候选项目：不存在、属于其他地区、缺少数据，或只能在规划期之前开始。",
    },
    fix: {
      en: "Use the id of a candidate of the register that has its money, readiness and years.",
      zh: "请使用登记册中经费、成熟度与起止年份齐全的候选项目编号。",
    },
  },
  "design.no-such-priority": {
    severity: "error",
    message: { en: "No candidate has '{$value}' in its field {$field}.", zh: "没有候选项目的 {$field} 字段为“{$value}”。" },
    fix: { en: "Candidates have: {$known}.", zh: "候选项目中有：{$known}。" },
  },
  "design.finding-not-here": {
    severity: "error",
    message: { en: "There is no finding {$finding} on {$region} or on what it belongs to.", zh: "{$region}及其所属整体没有结论 {$finding}。" },
    fix: { en: "⟦List the findings with quoin diagnose DIR --region {$region}.⟧", zh: "⟦请用 quoin diagnose DIR --region {$region} 查看结论编号。⟧" },
  },
  "design.repeated-project": {
    severity: "error",
    message: {
      en: "Project {$project} stands in the table {$table} more than once, so its money is not known.",
      zh: "项目 {$project} 在表 {$table} 中出现多次，无法确定其经费。",
    },
    fix: { en: "Leave one row for each project number.", zh: "请使每个项目编号只保留一行。" },
  },
} as const satisfies NoteTable;
