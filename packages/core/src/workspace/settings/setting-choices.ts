import { tableEncodings } from "../../evidence/files/table-reader.ts";
import type { LocalText } from "../../language/text.ts";

/** What may be chosen, in words; the file writes the code. */
export const settingChoices: Readonly<Record<string, LocalText>> = {
  "china-its": { en: "examples of China", zh: "中国示例" },
  none: { en: "no examples", zh: "不列示例" },
  en: { en: "English", zh: "英文" },
  zh: { en: "zh", zh: "中文" },
  de: { en: "German", zh: "德文" },
  start: { en: "it has begun", zh: "已启动即可" },
  end: { en: "it is over", zh: "须完成" },
  central_funds: { en: "central funds", zh: "中央财政资金" },
  provincial_funds: { en: "funds of the @province", zh: "@province级财政资金" },
  public_funds: { en: "public funds", zh: "财政资金" },
  private_funds: { en: "private funds", zh: "社会资金" },
  total_investment: { en: "total investment", zh: "总投资" },
  id: { en: "each by itself", zh: "逐项" },
  category: { en: "category", zh: "类别" },
  outcome: { en: "what comes of it", zh: "预期成果" },
  system: { en: "technology system", zh: "技术体系" },
  technology: { en: "technology", zh: "技术" },
  lead: { en: "lead organisation", zh: "牵头单位" },
  region: { en: "@region", zh: "@region" },
  ".": { en: "point", zh: "句点（.）" },
  ",": { en: "comma", zh: "逗号（,）" },
  " ": { en: "blank", zh: "空格" },
  "'": { en: "apostrophe", zh: "撇号（'）" },
  "day-first": { en: "day, month", zh: "先日后月" },
  "month-first": { en: "month, day", zh: "先月后日" },
  ...Object.fromEntries(tableEncodings.map((encoding) => [encoding, { en: encoding, zh: `编码 ${encoding.toUpperCase()}` }])),
};
