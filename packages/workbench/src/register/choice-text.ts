import type { Language, LocalText } from "@quoin/core";

/** The few words that a field may hold, as its reader says them. A word that is not here is printed as it stands. */
export const choices: Readonly<Record<string, LocalText>> = {
  generic: { en: "generic", zh: "共性技术" },
  specific: { en: "specific", zh: "专用技术" },
  process: { en: "by process", zh: "按工艺" },
  composition: { en: "by composition", zh: "按构成" },
  "own-rd": { en: "own R&D", zh: "自主研发" },
  joint: { en: "joint development", zh: "联合开发" },
  licence: { en: "licence", zh: "许可" },
  import: { en: "import", zh: "引进" },
  purchase: { en: "purchase", zh: "购买" },
  central: { en: "central", zh: "中央" },
  provincial: { en: "provincial", zh: "省级" },
  local: { en: "local", zh: "地方" },
  enterprise: { en: "enterprise", zh: "企业" },
  bank: { en: "bank", zh: "银行" },
  foreign: { en: "foreign", zh: "境外" },
  other: { en: "other", zh: "其他" },
  draft: { en: "draft", zh: "草拟" },
  open: { en: "open", zh: "申报中" },
  closed: { en: "closed", zh: "已截止" },
  decided: { en: "decided", zh: "已评定" },
  output: { en: "output", zh: "产出" },
  result: { en: "result", zh: "成效" },
  context: { en: "context", zh: "背景" },
  binding: { en: "binding", zh: "约束性" },
  expected: { en: "expected", zh: "预期性" },
};

export function choiceText(word: string, language: Language): string {
  return choices[word]?.[language] ?? word;
}
