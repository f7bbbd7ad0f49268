import type { Language, LocalText } from "@quoin/core";

/** Units as the measures name them, in the reader's words. A unit that is not here is printed as it stands. */
const units: Readonly<Record<string, LocalText>> = {
  share: { en: "share, 0 to 1", zh: "占比（0至1）" },
  ratio: { en: "ratio", zh: "倍" },
  count: { en: "number", zh: "个" },
  percent: { en: "percent", zh: "%" },
  years: { en: "years", zh: "年" },
  index: { en: "index", zh: "指数" },
};

export function unitText(unit: string, language: Language): string {
  return units[unit]?.[language] ?? unit;
}
