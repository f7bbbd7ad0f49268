import type { NoteTable } from "./template.ts";

/** Faults of calls and their scorecards. */
export const callNotes = {
  "call.not-ready": {
    severity: "error",
    message: { en: "Call '{$id}' cannot open without {$field}.", zh: "申报指南“{$id}”缺少 {$field}，不能开放申报。" },
    fix: {
      en: "⟦Give opens, closes, scorecard, currency and budgets with 'quoin call put'.⟧",
      zh: "⟦请用 quoin call put 补齐 opens、closes、scorecard、currency 和 budgets。⟧",
    },
  },
  "call.window-reversed": {
    severity: "error",
    message: { en: "Call '{$id}' would close ({$closes}) before it opens ({$opens}).", zh: "申报指南“{$id}”的截止日期（{$closes}）早于开始日期（{$opens}）。" },
    fix: { en: "Correct opens or closes.", zh: "请更正 opens 或 closes。" },
  },
  "call.is-over": {
    severity: "error",
    message: { en: "Call '{$id}' is {$status}: it cannot be cancelled any more.", zh: "申报指南“{$id}”的状态为 {$status}，不能再取消。" },
    fix: { en: "Stop its projects one by one where they shall not go on.", zh: "如不再继续，请逐个终止其项目。" },
  },
  "call.not-decided": {
    severity: "error",
    message: { en: "Call '{$id}' is {$status}: what it has is for its awards.", zh: "申报指南“{$id}”的状态为 {$status}，其资金仍用于立项。" },
    fix: { en: "Decide on all its applications first, or cancel it.", zh: "请先对全部申报书作出决定，或取消该申报指南。" },
  },
  "call.nothing-left": {
    severity: "error",
    message: { en: "Call '{$id}' has nothing left to give back to its fund.", zh: "申报指南“{$id}”没有可退回资金来源的余额。" },
    fix: { en: "Nothing has to be done.", zh: "无需处理。" },
  },
  "call.cancel-awarded": {
    severity: "error",
    message: {
      en: "Call '{$id}' cannot be cancelled: {$count} awards were made under it ({$applications}).",
      zh: "申报指南“{$id}”不能取消：已有 {$count} 项立项（{$applications}）。",
    },
    fix: {
      en: "Decide on the applications that are left; stop the projects that shall not go on.",
      zh: "请对其余申报书作出决定；不再继续的项目请另行终止。",
    },
  },
  "call.window-over": {
    severity: "error",
    message: { en: "The window of call '{$id}' ended on {$closes} ({$zone}).", zh: "申报指南“{$id}”已于 {$closes} 截止（{$zone}）。" },
    fix: { en: "Put closes to a later day, then open.", zh: "请先把 closes 改为更晚的日期，再开放申报。" },
  },
  "call.mixed-levels": {
    severity: "error",
    message: { en: "The budgets of {$year} name a level for a part only.", zh: "{$year} 年的预算只有一部分注明资金层级。" },
    fix: { en: "Name the level of every budget of a year, or of none.", zh: "同一年度的预算请全部注明层级，或全部不注明。" },
  },
  "call.not-proposed": {
    severity: "error",
    message: { en: "Line {$line} proposes no call for {$field}.", zh: "任务{$line}没有针对{$field}的拟发布指南。" },
    fix: { en: "Calls that it proposes: {$known}", zh: "拟发布的指南：{$known}" },
  },
  "call.already-drafted": {
    severity: "error",
    message: { en: "There is a call {$id} already.", zh: "指南{$id}已存在。" },
    fix: { en: "⟦Change that one, or give another id: --id⟧", zh: "⟦请修改已有指南，或用 --id 另取编号。⟧" },
  },
  "call.use-command": {
    severity: "error",
    message: {
      en: "The status of call '{$id}' is '{$status}' and is not changed by 'call put'.",
      zh: "申报指南“{$id}”的状态为“{$status}”，不能用 call put 更改。",
    },
    fix: { en: "⟦Use 'quoin call open', 'quoin call close' or 'quoin award'.⟧", zh: "⟦请使用 quoin call open、quoin call close 或 quoin award。⟧" },
  },
  "call.terms-fixed": {
    severity: "error",
    message: { en: "Call '{$id}' is {$status}: its {$field} no longer changes.", zh: "申报指南“{$id}”的状态为 {$status},{$field} 不能再更改。" },
    fix: { en: "Applicants rely on it; make another call, or put off closes.", zh: "申报单位以此为依据；请另发指南，或只延长 closes。" },
  },
  "call.scorecard-in-use": {
    severity: "error",
    message: {
      en: "Call '{$call}' judges by scorecard '{$id}' and is no draft: the scorecard stays as it was published.",
      zh: "申报指南“{$call}”已发布并采用评分表“{$id}”，评分表不能再更改。",
    },
    fix: { en: "Make another scorecard for the next call.", zh: "请为下一批指南另立评分表。" },
  },
  "call.unknown-zone": {
    severity: "error",
    message: { en: "There is no time zone '{$zone}'.", zh: "没有时区“{$zone}”。" },
    fix: { en: "Use a name such as Asia/Shanghai or Europe/Berlin.", zh: "请使用 Asia/Shanghai、Europe/Berlin 之类的名称。" },
  },
  "call.empty-scorecard": {
    severity: "error",
    message: { en: "Scorecard '{$id}' has no items.", zh: "评分表“{$id}”没有评分项。" },
    fix: { en: "Give items with points [input, score].", zh: "请填写评分项及其折点［指标值，得分］。" },
  },
  "call.repeated-item": {
    severity: "error",
    message: { en: "Scorecard '{$id}' has two items '{$code}'.", zh: "评分表“{$id}”有两个评分项“{$code}”。" },
    fix: { en: "Give every item a code of its own.", zh: "请为每个评分项使用不同的代码。" },
  },
  "call.bad-points": {
    severity: "error",
    message: {
      en: "Item '{$code}' of scorecard '{$id}' has no points, or inputs that do not rise.",
      zh: "评分表“{$id}”的评分项“{$code}”没有折点，或指标值未递增。",
    },
    fix: { en: "Give points with rising inputs: [[0, 0], [100, 10]].", zh: "请按指标值递增填写折点：[[0, 0], [100, 10]]。" },
  },
} as const satisfies NoteTable;
