import { sentences } from "../statement/sentences.ts";

/** What mails of decisions say: what was decided, of which hours, and where the rest stands. Neither names nor what somebody typed of a purpose or a reason. */
export const noticeWords = sentences("notices", {
  approved: { en: "Approved", zh: "预约已批准" },
  declined: { en: "Declined", zh: "预约未获批准" },
  offered: { en: "A time that you wait for is free: take it or let it pass", zh: "候补时段已空出，请接受或放弃" },
  cancelled: { en: "Cancelled", zh: "预约已取消" },
  confirmed: { en: "Your registration was confirmed", zh: "注册申请已通过" },
  "registration-declined": { en: "Your registration was declined", zh: "注册申请未通过" },
  "tasks-wait": { en: "Something waits for you", zh: "有事项等待您处理" },
  "backup-overdue": { en: "No backup was made for a day and a half, or ever", zh: "已超过一天半未备份，或从未备份" },
  "verify-overdue": { en: "The records were not checked as a whole for eight days, or ever", zh: "已超过八天未整体核对记录，或从未核对" },
  "mail-undelivered": { en: "Mails were refused for good or given up", zh: "有邮件被永久拒收或已放弃发送" },
  "tasks-more": {
    en: "What it is stands on the page Work once you have logged in. Who wants no such mail takes the own address away.",
    zh: "具体事项请登录后在“待办”页查看。如不需要此类邮件，请删除本人邮箱地址。",
  },
  "upkeep-more": {
    en: "This goes to who keeps the system. What there is to do stands in the guide Running it, and on the page Server.",
    zh: "本邮件发给系统管理员。处理办法见运行指南及“服务器”页。",
  },
  facility: { en: "Facility or instrument", zh: "平台或仪器" },
  begins: { en: "Begins", zh: "开始" },
  ends: { en: "Ends", zh: "结束" },
  zone: { en: "Times of", zh: "时区" },
  until: { en: "Kept for you until", zh: "为您保留至" },
  more: { en: "Why, and what you can do, stands on the page Facilities once you have logged in.", zh: "理由及后续操作请登录后在“平台开放”页查看。" },
  account: { en: "With the code that you were shown you see what was decided, and make your account.", zh: "请凭提交时显示的查询码查看处理结果并开通账号。" },
  why: { en: "With the code that you were shown you see why.", zh: "请凭提交时显示的查询码查看理由。" },
  automatic: { en: "This mail was written by a program; nobody reads answers to it.", zh: "本邮件由系统自动发出，请勿回复。" },
});
