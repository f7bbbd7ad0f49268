import type { NoteTable } from "./template.ts";

/** Faults and warnings of milestones, progress, evaluations and kept plans. */
export const trackingNotes = {
  "milestone.done-or-due": {
    severity: "error",
    message: { en: "Either the day on which it was reached or a new day is needed, not both.", zh: "须提供完成日期或新的应完成日期，且仅提供其一。" },
    fix: { en: "⟦Give --done DATE, or --due DATE with --reason.⟧", zh: "⟦请提供 --done 日期，或 --due 日期并附 --reason。⟧" },
  },
  "milestone.needs-reason": {
    severity: "error",
    message: { en: "The day of the milestone {$id} is not moved without a reason.", zh: "未说明理由，不得调整里程碑 {$id} 的日期。" },
    fix: { en: "⟦Say why with --reason.⟧", zh: "⟦请用 --reason 说明理由。⟧" },
  },
  "milestone.done-in-future": {
    severity: "error",
    message: { en: "The day {$done} is still to come: today is {$today}.", zh: "完成日期 {$done} 晚于今日 {$today}。" },
    fix: { en: "Give the day on which it was reached.", zh: "请填写实际完成日期。" },
  },
  "project.other-lead": {
    severity: "warning",
    message: {
      en: "The lead of project {$id} is now {$lead}; its awards were made to {$recipients}, who are paid.",
      zh: "项目 {$id} 的牵头单位改为 {$lead}；其立项单位为 {$recipients}，资金仍拨付给后者。",
    },
    fix: { en: "Amend the contract where another shall be paid.", zh: "如需变更收款单位，请变更合同。" },
  },
  "project.more-than-awarded": {
    severity: "warning",
    message: {
      en: "Project {$id} says {$central} {$currency} of central funds; awarded are {$awarded} {$currency}.",
      zh: "项目 {$id} 填报中央资金 {$central} {$currency}，立项金额为 {$awarded} {$currency}。",
    },
    fix: { en: "Correct the amount, or enter the award that is missing.", zh: "请更正金额，或补录缺少的立项。" },
  },
  "project.is-over": {
    severity: "error",
    message: { en: "The project {$id} is {$status} already.", zh: "项目 {$id} 已处于“{$status}”状态。" },
    fix: {
      en: "Money that is still promised to it is released by itself⟦ (pay --type release)⟧.",
      zh: "如尚有未拨付的立项资金，请单独核减⟦（pay --type release）⟧。",
    },
  },
  "project.stop-day": {
    severity: "error",
    message: { en: "{$on} is no day on which a project can have been stopped: today is {$today}.", zh: "{$on} 不能作为终止日期：今天是 {$today}。" },
    fix: { en: "Give the day, 2026-05-31, today or before.", zh: "请填写日期，如 2026-05-31，不晚于今日。" },
  },
  "project.refund-above": {
    severity: "error",
    message: {
      en: "{$paid} {$currency} was paid and has not come back, so {$asked} cannot be asked back.",
      zh: "已拨付且尚未退回 {$paid} {$currency}，不能要求退回 {$asked}。",
    },
    fix: { en: "Ask for at most what was paid.", zh: "要求退回的金额不得超过已拨付额。" },
  },
  "project.not-stopped": {
    severity: "error",
    message: { en: "The project {$id} was not stopped.", zh: "项目 {$id} 并未终止。" },
    fix: { en: "See its state in the register.", zh: "请在登记册中查看其状态。" },
  },
  "audit.nothing-paid": {
    severity: "error",
    message: {
      en: "Nothing was paid in {$currency} from {$from} to {$to}, so there is nothing to draw from.",
      zh: "{$from} 至 {$to} 没有以 {$currency} 拨付的款项，无从抽样。",
    },
    fix: { en: "Give other days, another fund or another currency.", zh: "请更改日期、资金或币种。" },
  },
  "task.not-found": {
    severity: "error",
    message: { en: "Nothing of the kind '{$id}' follows from what changed.", zh: "没有后续事项“{$id}”。" },
    fix: { en: "⟦See 'quoin task list'.⟧", zh: "⟦请查看 quoin task list。⟧" },
  },
  "task.until": {
    severity: "error",
    message: { en: "A day after {$today} is given with what is deferred, and with nothing else.", zh: "仅延期时须填写 {$today} 之后的日期。" },
    fix: { en: "Give the day to which it is deferred⟦ (--until)⟧, or leave it out.", zh: "请填写延至日期⟦（--until）⟧，或不填。" },
  },
  "inspection.no-result": {
    severity: "error",
    message: { en: "What came of the inspection is not said: {$results}.", zh: "未注明检查结论：{$results}。" },
    fix: { en: "Say one of these.", zh: "请选择其一。" },
  },
  "inspection.needs-reason": {
    severity: "error",
    message: { en: "{$id} is taken back with a reason only.", zh: "撤销 {$id} 须说明理由。" },
    fix: { en: "Say why it was entered wrongly.", zh: "请说明误录原因。" },
  },
  "track.bad-date": {
    severity: "error",
    message: { en: "{$at} is not a day.", zh: "{$at} 不是有效日期。" },
    fix: { en: "Write 2026-05-31.", zh: "请写作 2026-05-31。" },
  },
  "track.no-approved-plan": {
    severity: "warning",
    message: {
      en: "No plan is approved for {$region}, so there are no lines to follow.",
      zh: "{$region} 尚无已批准的规划，因此没有可跟踪的任务。",
    },
    fix: { en: "⟦Keep a plan with 'quoin plan approve DIR'.⟧", zh: "⟦运行 quoin plan approve DIR 批准规划。⟧" },
  },
  "track.unknown-region": {
    severity: "error",
    message: { en: "There is no region '{$region}'.", zh: "没有地区“{$region}”。" },
    fix: { en: "⟦'quoin record list DIR region' shows them.⟧", zh: "⟦可用 quoin record list DIR region 查看。⟧" },
  },
  "replan.no-plan": {
    severity: "error",
    message: { en: "No plan is approved for {$region}.", zh: "{$region} 尚无已批准的规划。" },
    fix: { en: "⟦Keep one with 'quoin plan approve DIR'.⟧", zh: "⟦请先运行 quoin plan approve DIR。⟧" },
  },
  "replan.no-choice": {
    severity: "error",
    message: { en: "No choice of projects meets the rules with at most {$max_changes} changes.", zh: "在最多{$max_changes}项变动内，没有符合规则的项目选择。" },
    fix: { en: "Allow more changes, or change the rules in quoin.yaml.", zh: "请放宽变动数，或调整 quoin.yaml 中的规则。" },
  },
  "replan.no-projects": {
    severity: "error",
    message: { en: "The plan {$plan} has chosen no projects, so there is nothing to choose anew.", zh: "规划 {$plan} 未选定任何项目，无从重新选择。" },
    fix: { en: "Give the projects their amounts, and approve a plan that chooses among them.", zh: "请补充项目经费，并批准含项目选择的规划。" },
  },
  "replan.not-offered": {
    severity: "warning",
    message: {
      en: "{$count} projects of the plan are no longer among those that the fund chooses from; they stay: {$projects}.",
      zh: "规划中有{$count}个项目已不在资金的候选范围内，予以保留：{$projects}。",
    },
    fix: { en: "Give them their numbers again, or take them out of the plan line.", zh: "请补充其数据，或将其移出规划任务。" },
  },
  "replan.line-unclear": {
    severity: "warning",
    message: {
      en: "Nothing says to which of several lines {$count} entering projects belong; they join the first: {$projects}.",
      zh: "有{$count}个调入项目无法判断所属任务，归入第一条：{$projects}。",
    },
    fix: { en: "Name the plan line or the programme in the record of the project.", zh: "请在项目记录中注明规划任务或所属专项。" },
  },
  "replan.other-currency": {
    severity: "warning",
    message: {
      en: "Money of another currency enters or leaves {$lines}; the amount there is unknown after an approval.",
      zh: "{$lines}中调入或调出的资金与任务币种不同；批准后该任务的金额按未知处理。",
    },
    fix: { en: "Record the amount of the line in one currency.", zh: "请以同一币种登记该任务的金额。" },
  },
  "plan.waits-for-second": {
    severity: "warning",
    message: {
      en: "The plan {$plan} is kept as a draft: this office asks for a second person to approve it.",
      zh: "规划已保存为草稿，须由另一人批准后生效。",
    },
    fix: { en: "Somebody else approves it; the plan before stands until then.", zh: "请另一位规划人员批准；在此之前现行规划不变。" },
  },
  "plan.no-draft": {
    severity: "error",
    message: { en: "There is no draft of a plan {$plan} that waits for approval.", zh: "没有等待批准的规划草稿“{$plan}”。" },
    fix: { en: "Choose one of the drafts, or keep the plan anew.", zh: "请从草稿中选择，或重新保存规划。" },
  },
  "plan.same-person": {
    severity: "error",
    message: { en: "{$who} kept this plan, and does not approve it: this office asks for a second person.", zh: "该规划由您保存，本单位规定须由另一人批准。" },
    fix: { en: "Ask another planner to approve it.", zh: "请另一位规划人员批准。" },
  },
  "plan.not-registered": {
    severity: "warning",
    message: {
      en: "{$count} chosen projects have no record in the register; the line keeps them by their numbers: {$projects}.",
      zh: "有{$count}个选定项目尚未登记，任务中以项目编号保留：{$projects}。",
    },
    fix: { en: "⟦Record them with 'quoin record put';⟧ the next approval takes the records.", zh: "⟦请用 quoin record put 登记；⟧下次批准时采用登记记录。" },
  },
  "evaluate.no-item": {
    severity: "error",
    message: { en: "The scorecard {$scorecard} has no item '{$item}'.", zh: "评分表 {$scorecard} 没有评分项“{$item}”。" },
    fix: { en: "Its items: {$items}.", zh: "可用评分项：{$items}。" },
  },
  "evaluate.no-scorecard": {
    severity: "error",
    message: { en: "There is no scorecard '{$scorecard}'.", zh: "没有评分表“{$scorecard}”。" },
    fix: { en: "⟦'quoin record list DIR scorecard' shows them.⟧", zh: "⟦可用 quoin record list DIR scorecard 查看。⟧" },
  },
} as const satisfies NoteTable;
