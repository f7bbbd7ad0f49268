import { sentences } from "../../language/statement/sentences.ts";

/** What waits for somebody: the thing to do, and the name of what it is done to. */
export const waitingWords = sentences("waiting", {
  "call-open": { en: "Open the @call: {$name}", zh: "发布@call：{$name}" },
  "review-release": { en: "Ask for the review once more, or release its expert: {$name}", zh: "催交评审或解除该专家：{$name}" },
  "call-close": { en: "Close the @call, its window is over: {$name}", zh: "申报截止，关闭@call：{$name}" },
  "review-assign": { en: "Assign reviewers: {$name}", zh: "分配评审专家：{$name}" },
  award: { en: "Decide on the awards: {$name}", zh: "确定立项：{$name}" },
  "call-unallot": {
    en: "Give back to its fund what is left of the decided @call, {$amount}: {$name}",
    zh: "将已立项@call的余额{$amount}退回资金来源：{$name}",
  },
  "decide-duplicate": { en: "Decide whether this application is a duplicate: {$name}", zh: "认定申报书是否重复：{$name}" },
  "review-submit": { en: "Review the application: {$name}", zh: "评审申报书：{$name}" },
  "apply-submit": { en: "Submit the draft: {$name}", zh: "提交草稿：{$name}" },
  "consult-answer": { en: "Answer {$lines} {$lines :form one=line other=lines}: {$name}", zh: "反馈{$lines}项事项：{$name}" },
  "consult-decide": { en: "Decide on {$answers} {$answers :form one=answer other=answers}: {$name}", zh: "对{$answers}条意见作出采纳决定：{$name}" },
  "consult-moderate": {
    en: "Look at {$comments} {$comments :form one=comment other=comments} of the public: {$name}",
    zh: "审核{$comments}条公众意见：{$name}",
  },
  "consult-close": { en: "Close the round: {$name}", zh: "审定并结束本轮征求意见：{$name}" },
  "plan-take": { en: "Take in the plan of an office: {$name}", zh: "接收单位报送的规划：{$name}" },
  "milestone-near": { en: "Reach the milestone: {$name}", zh: "完成里程碑：{$name}" },
  "milestone-late": { en: "Reach or move the late milestone: {$name}", zh: "完成或申请调整逾期里程碑：{$name}" },
  "milestone-asked": { en: "Ask about the late milestone: {$name}", zh: "督办逾期里程碑：{$name}" },
  "rules-adopt": {
    en: "Look at the rules of two people: quoin.yaml was changed by hand, the rules of before hold",
    zh: "核查两人复核规则：quoin.yaml 被手工改动，仍按原规则执行",
  },
  release: { en: "Release or decline {$deed} ({$about}), proposed by {$who}", zh: "复核{$who}提出的{$deed}（{$about}）" },
  "release-sum": { en: "Release or decline {$deed} ({$about}): {$amount}, proposed by {$who}", zh: "复核{$who}提出的{$deed}（{$about}）：{$amount}" },
  "release-paid": {
    en: "Release or decline {$deed} ({$about}): {$amount} for {$payees}, proposed by {$who}",
    zh: "复核{$who}提出的{$deed}（{$about}）：{$amount}，收款方：{$payees}",
  },
  pay: { en: "Nothing is paid yet: {$name}", zh: "尚未拨付：{$name}" },
  refund: { en: "Ask back {$asked}, of which {$came} came, from the stopped project: {$name}", zh: "追缴终止项目应退资金{$asked}，已退{$came}：{$name}" },
  "question-answer": { en: "Answer the auditor: {$text}", zh: "答复审计问询：{$text}" },
  evaluate: { en: "Evaluate {$year}: {$name}", zh: "开展{$year}度考核：{$name}" },
  renew: { en: "Renew before its validity ends: {$name}", zh: "有效期届满前续期：{$name}" },
  "renew-soon": { en: "Renew now, its validity ends within {$days} days: {$name}", zh: "有效期将在{$days}日内届满，请尽快续期：{$name}" },
  "inspection-add": {
    en: "Inspect or evaluate, nobody has within {$years} years: {$name}",
    zh: "开展检查或考核（{$years}年内未有）：{$name}",
  },
  "evaluation-decide": { en: "Decide on the evaluation of {$year}: {$name}", zh: "审定{$year}度考核结果：{$name}" },
  "plan-approve": { en: "Approve the plan: {$name}", zh: "审批规划：{$name}" },
  "over-committed": { en: "Look at the payment above its commitment: {$why}", zh: "核查超立项金额拨付：{$why}" },
});
