import { catalogue } from "../language/catalogue.ts";

export const pictureText = catalogue("trackingPicture", {
  title: { en: "Money and milestones of the projects", zh: "项目资金与里程碑" },
  subtitle: { en: "Each row: planned, committed, paid; milestones by the day they are due.", zh: "每行依次为计划、立项、拨付金额；里程碑按应完成日期排列。" },
  project: { en: "Project", zh: "项目" },
  money: { en: "Planned, committed, paid", zh: "计划、立项、拨付" },
  milestones: { en: "Milestones", zh: "里程碑" },
  planned: { en: "planned", zh: "计划" },
  committed: { en: "committed", zh: "立项金额" },
  paid: { en: "paid", zh: "拨付" },
  done: { en: "done", zh: "已完成" },
  late: { en: "late", zh: "已逾期" },
  open: { en: "not yet due", zh: "未到期" },
  today: { en: "today", zh: "今日" },
  unknown: { en: "not recorded", zh: "未登记" },
  others: { en: "Projects in other currencies stand in the table below.", zh: "其他币种的项目见下表。" },
});
