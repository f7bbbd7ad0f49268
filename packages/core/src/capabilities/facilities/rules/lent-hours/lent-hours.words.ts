import { sentences } from "../../../../language/statement/sentences.ts";

/** What can be said of the hours of a year that facilities ran and lent. */
export const lentHoursWords = sentences("lent-hours", {
  things: { en: "units of which hours of a whole year are known", zh: "已知全年机时的设施与仪器" },
  "things-research": { en: "units of universities and institutes of which hours of a whole year are known", zh: "已知全年机时的高校院所设施与仪器" },
  "lack-idle": { en: "ran fewer hours on a machine than the official limit", zh: "单台机时低于官方界限" },
  "lack-sharing": { en: "gave others less of their hours than the limit", zh: "对外服务机时占比低于界限" },
  "lack-firms": { en: "gave firms hardly any of their hours", zh: "几乎没有向企业提供机时" },
  "lack-waits": { en: "let half of those who asked wait longer than the limit", zh: "半数申请者等待超过界限" },
  "question-idle": { en: "Do facilities run fewer hours than the official rules call full?", zh: "设施与仪器的机时是否低于官方规定？" },
  "question-sharing": { en: "Do facilities give others little of the hours that they run?", zh: "设施与仪器的机时是否很少对外服务？" },
  "question-firms": { en: "Do facilities of universities and institutes run without firms?", zh: "高校院所的设施与仪器是否没有企业使用？" },
  "question-waits": { en: "Do those who ask for hours wait long?", zh: "申请机时者是否等待过久？" },
  "no-year": { en: "No year of bookings or logs is over.", zh: "尚无完整年度的预约或使用记录。" },
});
