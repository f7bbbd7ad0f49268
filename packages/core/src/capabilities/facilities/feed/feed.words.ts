import { sentences } from "../../../language/statement/sentences.ts";

/** What events of a feed are called. */
export const feedWords = sentences("feed", {
  taken: { en: "Taken", zh: "已占用" },
  closed: { en: "Closed", zh: "停用" },
  machine: { en: "machine", zh: "台号" },
  own: { en: "Bookings", zh: "预约" },
  requested: { en: "Asked for, not decided yet", zh: "待审批" },
  offered: { en: "Offered: take it or let it pass", zh: "候补可接受" },
  approved: { en: "Approved", zh: "已批准" },
  used: { en: "Used", zh: "已使用" },
  settled: { en: "Paid", zh: "已结算" },
  "no-show": { en: "Nobody came", zh: "未到场" },
  cancelled: { en: "Cancelled", zh: "已取消" },
  declined: { en: "Declined", zh: "已拒绝" },
  withdrawn: { en: "Taken back", zh: "已撤回" },
  lapsed: { en: "Lapsed", zh: "已失效" },
});
