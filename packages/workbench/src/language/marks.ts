import { type Language, percentFigure } from "@quoin/core";

/** Something added in brackets, with the brackets of the language: Chinese ones are full width and stand without a blank. */
export function bracketed(text: string, language: Language): string {
  return language === "zh" ? `（${text}）` : ` (${text})`;
}

/** The colon of the language, with what has to follow it. */
export function colon(language: Language): string {
  return language === "zh" ? "：" : ": ";
}

/** Names one after the other, as the language parts them. */
export function listed(names: readonly string[], language: Language): string {
  return names.join(language === "zh" ? "、" : ", ");
}

/** The comma between two parts of one line, with what has to follow it. */
export function comma(language: Language): string {
  return language === "zh" ? "，" : ", ";
}

/** A share that is a percentage already, with the sign as the language sets it. */
export function percentText(figure: string, language: Language): string {
  return percentFigure(figure, language);
}
