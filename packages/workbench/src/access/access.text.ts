import { catalogue } from "../language/catalogue.ts";

export const accessText = catalogue("access", {
  question: { en: "Who came in, who was refused, who looked", zh: "登录、拒绝与查阅记录" },
  why: {
    en: "Written by the server and kept as long as the settings say. It stands in no chain; changes of the register are in the log, with the token by which they were made.",
    zh: "由服务器写入，按设定期限保存，不在哈希链内；登记库的变更见变更记录，其中注明所用令牌。",
  },
  account: { en: "Account", zh: "账号" },
  what: { en: "What", zh: "类别" },
  everything: { en: "Everything", zh: "全部" },
  since: { en: "From (UTC)", zh: "起始日期（UTC）" },
  when: { en: "When", zh: "时间" },
  address: { en: "Address", zh: "地址" },
  subject: { en: "Question", zh: "请求" },
  outcome: { en: "Outcome", zh: "结果" },
  token: { en: "Token", zh: "令牌" },
  table: { en: "Trail of access", zh: "访问记录" },
  none: { en: "Nothing was written down that fits.", zh: "没有符合条件的记录。" },
  noneWhy: { en: "Log-ins, refusals, exports and reads of data about people would stand here.", zh: "此处列出登录、拒绝、导出以及对个人信息的查阅。" },
  most: { en: "The newest {$most} are shown; narrow them by account, kind or day.", zh: "仅显示最新{$most}条；可按账号、类别或日期筛选。" },
  "log-in": { en: "Log-in", zh: "登录" },
  "log-out": { en: "Log-out", zh: "退出" },
  password: { en: "Password set", zh: "设置密码" },
  refused: { en: "Refused by the rights", zh: "权限拒绝" },
  export: { en: "Data taken out", zh: "导出数据" },
  "personal-data": { en: "Read of people", zh: "查阅个人信息" },
});
