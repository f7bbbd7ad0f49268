import { dayInChinese } from "./day-in-chinese.ts";
import { type ListJoint, type Printer, unsaidCurrency } from "./printer.ts";

const lastJoints: Readonly<Record<ListJoint, string>> = { and: "和", or: "或", semicolon: "；" };
const currencies: Readonly<Record<string, string>> = { CNY: "元", EUR: "欧元", USD: "美元", currency: "本币", [unsaidCurrency]: "（币种未填）" };

/** What a currency is called behind an amount. */
export function currencyInChinese(code: string): string {
  return currencies[code] ?? code;
}

/** What a currency is called where it stands alone: 人民币 is counted in 元. */
export function currencyNameInChinese(code: string): string {
  return code === "CNY" ? "人民币" : currencyInChinese(code);
}

/** Figures and lists in Chinese, with its full-width marks. */
export const chinese: Printer = {
  tag: "zh-CN",
  thousands: "",
  decimal: ".",
  groups: [
    { from: 1e12, word: "万亿" },
    { from: 1e8, word: "亿" },
    { from: 1e4, word: "万" },
  ],
  percent: (digits) => `${digits}%`,
  points: (digits) => `${digits}个百分点`,
  moved: (points, direction) => (points === null ? "基本持平" : `${direction < 0 ? "下降" : "上升"}${points}`),
  toOne: (digits) => `${digits}:1`,
  money: (digits, currency) => `${digits}${currencyInChinese(currency)}`,
  years: (from, to) => (from === to ? `${from}年` : `${from}—${to}年`),
  range: (low, high, hasMinus) => (low === high ? low : hasMinus ? `${low}至${high}` : `${low}—${high}`),
  list(words, joint, more) {
    const comma = joint === "semicolon" ? "；" : "、";
    if (more > 0) return `${words.join(comma)}等`;
    if (words.length < 2) return words[0] ?? "";
    return `${words.slice(0, -1).join(comma)}${lastJoints[joint]}${words.at(-1)}`;
  },
  row: (words) => words.join("、"),
  clauses: (texts) => texts.join("；"),
  told: (label, text) => `${label}：${text}`,
  aside: (text) => `（${text}）`,
  day: dayInChinese,
  sentences: (texts) => texts.join(""),
  text: ({ zh }) => zh,
};
