import type { Language } from "@quoin/core";
import { furtherText } from "../../language/language.ts";

interface ChartWords {
  readonly year: string;
  readonly threshold: string;
  readonly noData: string;
  readonly observed: string;
  readonly limit: string;
  readonly chance: string;
  readonly held: string;
  reads(at: string, label: string, value: string, expected: string): string;
  against(label: string, low: string, high: string): string;
  counted(count: string): string;
  besides(label: string, value: string): string;
  lowOf(label: string): string;
  highOf(label: string): string;
  readonly subject: string;
  readonly value: string;
  readonly low: string;
  readonly high: string;
  readonly count: string;
  readonly reference: string;
  folded(count: string): string;
}

/** The words inside the drawings of findings. */
export const chartWords: Readonly<Record<Language, ChartWords>> = {
  en: {
    year: "Year",
    threshold: "limit",
    noData: "no data",
    observed: "observed",
    limit: "limit of the verdict",
    chance: "range of chance",
    held: "Compared with:",
    reads: (at, label, value, expected) => `${at}, ${label}: ${value}${expected}`,
    against: (label, low, high) => ` (${label}: ${low} to ${high})`,
    counted: (count) => `, n = ${count}`,
    besides: (label, value) => `, ${label.toLowerCase()} ${value}`,
    lowOf: (label) => `${label}, low`,
    highOf: (label) => `${label}, high`,
    subject: "What",
    value: "Value",
    low: "Low",
    high: "High",
    count: "n",
    reference: "Compared with",
    folded: (count) => `${count} more`,
  },
  zh: {
    year: "年份",
    threshold: "界限",
    noData: "无数据",
    observed: "实际值",
    limit: "界限",
    chance: "随机情形下的范围",
    held: "对照：",
    reads: (at, label, value, expected) => `${at}，${label}：${value}${expected}`,
    against: (label, low, high) => `（${label}：${low}至${high}）`,
    counted: (count) => `，样本数${count}`,
    besides: (label, value) => `，${label}${value}`,
    lowOf: (label) => `${label}下限`,
    highOf: (label) => `${label}上限`,
    subject: "对象",
    value: "数值",
    low: "下限",
    high: "上限",
    count: "样本数",
    reference: "比较值",
    folded: (count) => `其余${count}个`,
  },
};

/** … in the reader's language: words that stand alone are said in a further one. */
export function chartWordsIn(language: Language): ChartWords {
  const words = chartWords[language];
  const said = Object.entries(words).map(([name, word]) => [name, typeof word === "string" ? (furtherText({ en: word, zh: word }) ?? word) : word] as const);
  return { ...words, ...(Object.fromEntries(said) as Partial<ChartWords>) };
}
