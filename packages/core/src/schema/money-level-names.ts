import type { LocalText } from "../language/text.ts";
import type { moneyLevels } from "./money-fields.ts";

const names: Readonly<Record<(typeof moneyLevels)[number], LocalText>> = {
  central: { en: "central", zh: "中央" },
  provincial: { en: "@province-level", zh: "@province级" },
  local: { en: "local", zh: "地方" },
  enterprise: { en: "enterprise", zh: "企业" },
  bank: { en: "bank", zh: "银行" },
  foreign: { en: "foreign", zh: "境外" },
  other: { en: "other", zh: "其他" },
};

/** Whose money it is, before the word for it; a level that is none of the register's stands as it is. */
export function moneyLevelName(level: string): LocalText {
  return Object.hasOwn(names, level) ? names[level as keyof typeof names] : { en: level, zh: level };
}
