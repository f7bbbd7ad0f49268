import { type Language, listMark, percentFigure } from "@quoin/core";

export { blank, colon, comma, fullStop, listMark, semicolon } from "@quoin/core";

/** Something added in brackets, with the brackets of the language: Chinese ones are full width and stand without a blank. */
export function bracketed(text: string, language: Language): string {
  return language === "zh" ? `（${text}）` : ` (${text})`;
}

/** Names one after the other, as the language parts them. */
export function listed(names: readonly string[], language: Language): string {
  return names.join(listMark(language));
}

/** A share that is a percentage already, with the sign as the language sets it. */
export function percentText(figure: string, language: Language): string {
  return percentFigure(figure, language);
}
