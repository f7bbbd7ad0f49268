import type { NoteTable } from "./template.ts";

/** What can be wrong in a round of consultation. */
export const consultNotes = {
  "consult.bad-day": {
    severity: "error",
    message: { en: "'{$until}' is no day from {$today} on.", zh: "“{$until}”不是{$today}（含）之后的日期。" },
    fix: { en: "Give the last day for answers as YYYY-MM-DD.", zh: "请按年-月-日填写反馈截止日期。" },
  },
  "consult.nothing-asked": {
    severity: "error",
    message: { en: "The draft '{$plan}' has no line of which an office could be asked.", zh: "征求意见稿“{$plan}”中没有可向单位征求意见的事项。" },
    fix: { en: "Name the owner of its lines, or take in the plans of offices first.", zh: "请先明确任务的责任单位，或先接收各单位规划。" },
  },
  "consult.still-open": {
    severity: "error",
    message: { en: "Round {$consultation} on this draft is still open.", zh: "该稿的上一轮征求意见（{$consultation}）尚未结束。" },
    fix: { en: "Close it first⟦ (`quoin consult close`)⟧.", zh: "请先结束该轮征求意见。" },
  },
  "consult.closed": {
    severity: "error",
    message: { en: "Round {$round} is closed.", zh: "{$round} 已结束。" },
    fix: { en: "What is still to be said belongs into the next round.", zh: "其他意见请在下一轮提出。" },
  },
  "consult.late": {
    severity: "error",
    message: { en: "Answers in round {$round} were due until {$until}.", zh: "{$round} 的反馈截止日期为 {$until}。" },
    fix: { en: "Ask the centre for another round.", zh: "请与汇总单位联系，在下一轮提出。" },
  },
  "consult.own-word": {
    severity: "error",
    message: {
      en: "{$office} has answered line {$line} itself: its word is changed by it alone.",
      zh: "{$office} 已自行对 {$line} 作出反馈：只能由其自己更改。",
    },
    fix: { en: "Ask the office to change it, with its account or its key.", zh: "请该单位用其账号或密钥自行更改。" },
  },
  "consult.other-round": {
    severity: "error",
    message: { en: "These answers are for round {$round}, not for {$asked}.", zh: "该反馈属于 {$round}，而非 {$asked}。" },
    fix: { en: "Take them in where they belong.", zh: "请在相应轮次接收。" },
  },
  "consult.unknown-key": {
    severity: "error",
    message: { en: "The key {$key} is not trusted for the office {$office}.", zh: "公钥 {$key} 未被认定属于单位 {$office}。" },
    fix: { en: "Trust it when its plan is taken in⟦ (`quoin plan take --trust`)⟧.", zh: "请在接收该单位规划时认定其公钥。" },
  },
  "consult.no-office": {
    severity: "error",
    message: { en: "It is not said which office answers.", zh: "未注明由哪个单位反馈。" },
    fix: { en: "Name the office.", zh: "请注明单位。" },
  },
  "consult.no-answer": {
    severity: "error",
    message: { en: "There is neither a file nor a line with an answer.", zh: "既没有文件，也没有填写事项与意见。" },
    fix: { en: "Give line and answer, or a file of answers.", zh: "请填写事项与意见，或提供反馈文件。" },
  },
  "consult.not-asked": {
    severity: "error",
    message: { en: "The office {$office} is not asked about '{$line}' in this round.", zh: "本轮未就“{$line}”向单位 {$office} 征求意见。" },
    fix: { en: "Answer the lines that the round asks of the office.", zh: "请仅反馈本轮向该单位征求的事项。" },
  },
  "consult.unknown-answer": {
    severity: "error",
    message: { en: "'{$answer}' is no answer; an answer is one of {$words}.", zh: "“{$answer}”不是有效意见；可用的为 {$words}。" },
    fix: { en: "Write one of them.", zh: "请填写其中之一。" },
  },
  "consult.no-text": {
    severity: "error",
    message: { en: "An answer on '{$line}' other than plain consent says nothing more.", zh: "对“{$line}”的意见不是“同意”，却没有说明。" },
    fix: { en: "Write down the change, the reason or the proposal.", zh: "请写明修改内容、理由或建议。" },
  },
  "consult.no-why": {
    severity: "error",
    message: { en: "It is not said why the answer is not, or only partly, taken up.", zh: "未说明不采纳或部分采纳的理由。" },
    fix: { en: "Give the reason: the office reads it in the next round.", zh: "请填写理由，该单位将在下一轮看到。" },
  },
  "consult.superseded": {
    severity: "error",
    message: { en: "The plan '{$plan}' has been superseded; nobody is asked about it any more.", zh: "规划“{$plan}”已被替代，不再征求意见。" },
    fix: { en: "Ask about the plan that stands now.", zh: "请就现行规划征求意见。" },
  },
  "consult.asked-unknown": {
    severity: "error",
    message: { en: "There is no organisation '{$office}' that could be asked.", zh: "没有可征求意见的单位“{$office}”。" },
    fix: { en: "Give the id of an organisation of the register, or OFFICE=LINE.", zh: "请填写登记库中单位的编号，或“单位=事项”。" },
  },
  "consult.asked-no-line": {
    severity: "error",
    message: { en: "The draft has no line '{$line}'; it has {$lines}.", zh: "征求意见稿中没有事项“{$line}”；现有事项：{$lines}。" },
    fix: { en: "Name a line of the draft, or the office alone for all of them.", zh: "请填写稿中的事项编号，或仅填单位以征求全部事项。" },
  },
  "consult.early": {
    severity: "error",
    message: {
      en: "Round {$round} runs until {$until}, and {$count} offices have not answered: {$offices}.",
      zh: "{$round} 的截止日期为 {$until}，尚有 {$count} 个单位未反馈：{$offices}。",
    },
    fix: { en: "Wait for its day, or give the reason, which the minutes print.", zh: "请等到截止日期，或填写提前结束的理由（将载入纪要）。" },
  },
  "consult.same-person": {
    severity: "error",
    message: { en: "{$person} opened this round; another person closes it.", zh: "该轮由 {$person} 发出，须由另一人审定结束。" },
    fix: { en: "Ask a second person.", zh: "请由第二人审定。" },
  },
  "consult.public-off": {
    severity: "error",
    message: { en: "The settings do not allow rounds to be shown to the public.", zh: "设置不允许向社会公开征求意见。" },
    fix: { en: "Set `consultation.public: true` first, if it has been decided.", zh: "如已决定公开，请先将 consultation.public 设为 true。" },
  },
  "consult.no-comments": {
    severity: "error",
    message: { en: "No comments are taken here.", zh: "此处不接收意见。" },
    fix: { en: "Ask the office that published the draft.", zh: "请与发布单位联系。" },
  },
  "consult.bad-comment": {
    severity: "error",
    message: {
      en: "The comment is empty, longer than {$longest} signs, or about a line that is not there.",
      zh: "意见为空、超过{$longest}字，或所指事项不存在。",
    },
    fix: { en: "Shorten it, or choose the line anew.", zh: "请缩短内容或重新选择事项。" },
  },
  "consult.comments-full": {
    severity: "error",
    message: { en: "Too many comments wait to be read.", zh: "待审核意见过多。" },
    fix: { en: "Try again tomorrow.", zh: "请明日再试。" },
  },
  "consult.comments-waiting": {
    severity: "error",
    message: { en: "{$count} comments of the public have not been looked at.", zh: "尚有{$count}条公众意见未审核。" },
    fix: { en: "Decide on each⟦ (`quoin consult moderate`)⟧.", zh: "请逐条审核。" },
  },
  "consult.undecided": {
    severity: "error",
    message: { en: "{$count} answers have not been decided on, the first of them {$first}.", zh: "尚有{$count}条意见未作出采纳决定，首条为 {$first}。" },
    fix: { en: "Decide on each⟦ (`quoin consult decide`)⟧.", zh: "请逐条作出采纳决定。" },
  },
} as const satisfies NoteTable;
