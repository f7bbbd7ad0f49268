import type { LocalText } from "@quoin/core";

/** Words of services, opening rules and bookings. */
export const sharingChoices: Readonly<Record<string, LocalText>> = {
  hour: { en: "hour", zh: "小时" },
  day: { en: "day", zh: "天" },
  week: { en: "week", zh: "周" },
  month: { en: "month", zh: "月" },
  year: { en: "year", zh: "年" },
  sample: { en: "sample", zh: "样品" },
  run: { en: "run", zh: "次" },
  report: { en: "report", zh: "报告" },
  owner: { en: "the owner", zh: "自有单位" },
  member: { en: "co-hosts and operator", zh: "共建与运营单位" },
  firm: { en: "firms", zh: "企业" },
  abroad: { en: "of other countries", zh: "境外" },
  instant: { en: "at once", zh: "即时生效" },
  officer: { en: "by whoever runs it", zh: "由管理方审批" },
  requested: { en: "asked for", zh: "待审批" },
  offered: { en: "offered", zh: "可接受" },
  "no-show": { en: "nobody came", zh: "未到场" },
  used: { en: "used", zh: "已使用" },
  settled: { en: "paid", zh: "已结算" },
  confirmed: { en: "let in", zh: "已准入" },
  entered: { en: "has its account", zh: "已开户" },
};
