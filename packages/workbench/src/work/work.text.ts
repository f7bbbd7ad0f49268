import { catalogue } from "../language/catalogue.ts";

export const workText = catalogue("work", {
  question: { en: "My work", zh: "我的待办" },
  answer: { en: ".input {$count :number} .match $count one {{{$count} thing waits.}} * {{{$count} things wait.}}", zh: "共{$count}项待办。" },
  role: { en: "Role", zh: "角色" },
  all: { en: "all", zh: "全部" },
  mine: { en: "mine", zh: "我的角色" },
  what: { en: "What is to be done", zh: "待办事项" },
  subject: { en: "About", zh: "对象" },
  since: { en: "Since", zh: "起始" },
  due: { en: "Due", zh: "截止" },
  late: { en: ".input {$count :number} .match $count one {{{$count} day late}} * {{{$count} days late}}", zh: "已逾期{$count}天" },
  none: { en: "What you have to do would stand here.", zh: "此处列出您的待办事项。" },
  noneWhy: { en: "Nothing waits for this role.", zh: "此角色没有待办事项。" },
  toCalls: { en: "See the @calls", zh: "查看@call" },
});
