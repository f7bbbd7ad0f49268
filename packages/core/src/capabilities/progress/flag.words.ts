import { sentences } from "../../language/statement/sentences.ts";

/** What risks of progress and money say, each beside the rule that raises it. */
export const flagWords = sentences("flag", {
  of: { en: "{$name}: {$what}{$mark}", zh: "{$name}：{$what}{$mark}" },
  invented: { en: " (Invented data.)", zh: "（虚构数据）" },
  late: { en: "'{$milestone}' was due on {$due} and is {$days} {$days :form one=day other=days} late.", zh: "“{$milestone}”应于{$due}完成，已逾期{$days}天。" },
  moved: { en: "'{$milestone}' was moved from {$first} to {$due}.", zh: "“{$milestone}”由{$first}推迟至{$due}。" },
  "slip-rule": {
    en: "A milestone is past its day and not reached, or was moved to a later one; once reached it is none.",
    zh: "里程碑逾期未完成，或日期被推迟；完成后不再提示。",
  },
  "over-paid": { en: "{$paid} paid, {$committed} committed.", zh: "已拨付{$paid}，立项金额{$committed}。" },
  "over-spent": { en: "{$spent} spent, {$committed} committed.", zh: "已支出{$spent}，立项金额{$committed}。" },
  "over-committed": { en: "{$committed} committed, {$planned} planned.", zh: "已立项{$committed}，规划{$planned}。" },
  "over-spend-rule": {
    en: "More is paid than committed, more spent than committed and matched, or more committed than planned, in one currency.",
    zh: "同一币种下，拨付超过立项金额、支出超过立项金额与配套之和，或立项金额超过规划。",
  },
  "under-spend": { en: "of {$due} that were to be paid before {$before}, {$share} is paid.", zh: "{$before}以前应拨付{$due}，已拨付{$share}。" },
  "under-spend-rule": {
    en: "Of what is meant for earlier years by the plan of the work, or was promised more than a year ago without one, less than {$limit} is paid.",
    zh: "按计划应于以前年度拨付的资金（无分年计划的，立项满一年），拨付比例低于{$limit}。",
  },
  ahead: { en: "{$paid} of the commitment is paid, {$reached} of the milestones are reached.", zh: "立项金额已拨付{$paid}，里程碑完成{$reached}。" },
  "ahead-rule": {
    en: "Share paid less share of milestones reached is above {$limit}, and a milestone is late or more is paid than is meant for the years up to this one.",
    zh: "拨付比例减去里程碑完成比例大于{$limit}，且有里程碑逾期或拨付超过截至本年的计划。",
  },
  silent: { en: "nothing was heard for {$days} {$days :form one=day other=days}.", zh: "已{$days}天没有动态。" },
  "silent-rule": {
    en: "No payment, milestone or report for more than {$days} {$days :form one=day other=days}, and no milestone is still to come.",
    zh: "超过{$days}天没有拨付、里程碑或报告，且没有尚未到期的里程碑。",
  },
  "off-track": {
    en: "{$actual} {$unit} in {$year}, where the path asks for {$expected}; {$way} of the way is done.",
    zh: "{$year}为{$actual}{$unit}，进度要求{$expected}，完成进度的{$way}。",
  },
  "off-track-rule": {
    en: "Less than {$limit} of the way from the baseline that a straight path through milestone and target asks for.",
    zh: "自基期起的进展不足直线进度（经阶段值与目标值）的{$limit}。",
  },
  "backing-overdue": { en: "due on {$due}, and {$left} may still be lost.", zh: "应于{$due}到期，仍有{$left}未收回或解除。" },
  "unknown-cover": { en: "a sum that nobody recorded", zh: "未登记的金额" },
  "backing-overdue-rule": {
    en: "A loan or guarantee is past the day on which it is due, and something of it has neither come back nor been called.",
    zh: "贷款或担保已过到期日，仍有金额未偿还也未代偿。",
  },
  "nothing-since": {
    en: "of what it is to bring about {$known} {$known :form one=record other=records} {$known :form one=is other=are} kept, the newest of {$newest}; none has come since the plan was approved in {$since}.",
    zh: "其所应促成事项已有记录{$known}条，最新为{$newest}；规划于{$since}批准后没有新增。",
  },
  "nothing-since-rule": {
    en: "A line on results, standards, people, bodies or instruments, and a whole year after its approval no record of what it is to bring about has its day since, though such records are kept.",
    zh: "任务针对成果、标准、人才、机构或政策工具，批准满一个完整年度后，所应促成事项的登记没有新增（此类记录一直在登记）。",
  },
  "hours-as-before": {
    en: "{$lack} Of the units {$before} in {$start}, the year before the plan was approved, and {$share} in {$year}.",
    zh: "{$lack}规划批准前的{$start}占{$before}，{$year}占{$share}。",
  },
  "vain-as-before": {
    en: "Of the hours that were asked for and not had, no unit alike within reach had {$before} free in {$start}, the year before the plan was approved, and {$share} in {$year}.",
    zh: "在未满足的机时中，邻近同类设施均无空闲者在规划批准前的{$start}占{$before}，{$year}占{$share}。",
  },
  "vain-as-before-rule": {
    en: "A line answers for new sites, and in the newest whole year since its approval the share of refused hours that nobody within reach had free is no lower than before.",
    zh: "任务针对新建布局，而批准后最近完整年度中邻近无空闲可用的未满足机时占比并未低于批准前。",
  },
  "hours-as-before-rule": {
    en: "A line answers for hours that stand idle, closed, without firms or late, and in the newest whole year since its approval the share of such units is no lower than before.",
    zh: "任务针对机时闲置、不对外、无企业使用或等待过久，而批准后最近完整年度中此类设施的占比并未低于批准前。",
  },
});
