// Every language but Chinese sets its marks as English does.

/** What parts names in a row: 甲、乙; a, b. */
export function listMark(language: string): string {
  return language === "zh" ? "、" : ", ";
}

/** The comma between two parts of one line, with what has to follow it. */
export function comma(language: string): string {
  return language === "zh" ? "，" : ", ";
}

/** The semicolon between two parts that hold commas of their own, with what has to follow it. */
export function semicolon(language: string): string {
  return language === "zh" ? "；" : "; ";
}

/** The colon of the language, with what has to follow it. */
export function colon(language: string): string {
  return language === "zh" ? "：" : ": ";
}

/** The end of a sentence that another one follows. */
export function fullStop(language: string): string {
  return language === "zh" ? "。" : ". ";
}

/** What stands between two words, or a figure and its unit: nothing in Chinese. */
export function blank(language: string): string {
  return language === "zh" ? "" : " ";
}
