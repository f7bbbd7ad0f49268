import type { LocalText } from "../../language/text.ts";

/** Economies as tables of international statistics call them, in both languages. */
const names: Readonly<Record<string, LocalText>> = {
  CHN: { en: "China", zh: "中国" },
  China: { en: "China", zh: "中国" },
  CN_X_HK: { en: "China", zh: "中国" },
  India: { en: "India", zh: "印度" },
  US: { en: "the US", zh: "美国" },
  "United States": { en: "the United States", zh: "美国" },
  EU: { en: "the EU", zh: "欧盟" },
  JP: { en: "Japan", zh: "日本" },
  Japan: { en: "Japan", zh: "日本" },
  KR: { en: "South Korea", zh: "韩国" },
  "South Korea": { en: "South Korea", zh: "韩国" },
  FR: { en: "France", zh: "法国" },
  France: { en: "France", zh: "法国" },
  UK: { en: "the United Kingdom", zh: "英国" },
  "United Kingdom": { en: "the United Kingdom", zh: "英国" },
  IT: { en: "Italy", zh: "意大利" },
  DE: { en: "Germany", zh: "德国" },
  Germany: { en: "Germany", zh: "德国" },
};

/** What an economy of a table is called in a sentence; a name that is not known stands as the table has it. */
export function economyName(code: string): LocalText {
  return names[code] ?? { en: code, zh: code };
}

/** What the office's own economy is called in a sentence. */
export function ownEconomy(code: string): LocalText {
  return { en: economyName(code).en, zh: "我国" };
}
