import { catalogue } from "../language/catalogue.ts";

export const serverText = catalogue("server", {
  question: { en: "State of the server", zh: "系统运行状况" },
  why: {
    en: "Asked anew every few seconds. It shows what was asked and how long it took, never what was in it or who asked.",
    zh: "每隔几秒更新。只显示请求的种类与耗时，不显示内容与提问者。",
  },
  none: { en: "Each running server would stand here.", zh: "此处列出正在运行的服务器。" },
  noneWhy: { en: "A server writes what it does into the workspace every two seconds.", zh: "服务器每两秒将其状态写入工作区。" },
  answer: {
    en: "{{waiting}} questions wait and {{running}} are being answered; {{memory}} MB, {{connections}} connections. The middle one of the last questions took {{p50}} s, one in twenty longer than {{p95}} s.",
    zh: "{{waiting}}个请求在等待，{{running}}个正在处理；内存{{memory}} MB，连接{{connections}}个。近期请求耗时中位数{{p50}}秒，二十分之一超过{{p95}}秒。",
  },
  lanes: { en: "Queues", zh: "队列" },
  lane: { en: "Queue", zh: "队列" },
  light: { en: "Small questions", zh: "轻量请求" },
  change: { en: "Changes", zh: "写入请求" },
  page: { en: "What pages show", zh: "页面所需" },
  long: { en: "Long computations", zh: "长时计算" },
  running: { en: "Running", zh: "运行中" },
  waiting: { en: "Waiting", zh: "等待" },
  workers: { en: "Threads (most)", zh: "线程（上限）" },
  answered: { en: "Answered", zh: "已答复" },
  slowest: { en: "Slowest questions since the start", zh: "启动以来最慢的请求" },
  useCase: { en: "Question", zh: "请求" },
  seconds: { en: "Seconds", zh: "秒" },
  status: { en: "Status", zh: "状态码" },
  at: { en: "At", zh: "时间" },
  kept: { en: "Kept answers", zh: "保存的答案" },
  keptSentence: {
    en: "{{answers}} answers of {{megabytes}} MB are kept; one of them was given {{given}} times, {{made}} were computed.",
    zh: "保存答案{{answers}}个，共{{megabytes}} MB；直接给出{{given}}次，计算{{made}}次。",
  },
  limits: { en: "Limits", zh: "上限" },
  limit: { en: "Limit in the settings", zh: "设定的上限" },
  value: { en: "Value", zh: "数值" },
  database: {
    en: "Database {{database}}, newest change {{change}}, process {{pid}}, since {{since}}.",
    zh: "数据库{{database}}，最新变更{{change}}号，进程{{pid}}，启动于{{since}}。",
  },
});
