import { dayInEnglish } from "./day-in-english.ts";
import { type ListJoint, type Printer, unsaidCurrency } from "./printer.ts";

const lastJoints: Readonly<Record<ListJoint, string>> = { and: " and ", or: " or ", semicolon: "; " };

/** What a currency is called where it stands as a unit. */
export function currencyInEnglish(code: string): string {
  return code === unsaidCurrency ? "money (no currency said)" : code;
}

/** Figures and lists in English. */
export const english: Printer = {
  tag: "en",
  thousands: ",",
  decimal: ".",
  groups: [
    { from: 1e12, word: " tn" },
    { from: 1e9, word: " bn" },
    { from: 1e6, word: " m" },
  ],
  percent: (digits) => `${digits}%`,
  points: (digits) => `${digits} points`,
  moved: (points, direction) => (points === null ? "unchanged" : `${direction < 0 ? "down" : "up"} ${points}`),
  toOne: (digits) => `${digits} to 1`,
  money: (digits, currency) => (currency === unsaidCurrency ? `${digits} (no currency said)` : `${currency} ${digits}`),
  years: (from, to) => (from === to ? `${from}` : `${from}–${to}`),
  range: (low, high, hasMinus) => (low === high ? low : hasMinus ? `${low} to ${high}` : `${low}–${high}`),
  list(words, joint, more) {
    const parts = more > 0 ? [...words, `${more} more`] : words;
    if (parts.length < 2) return parts[0] ?? "";
    return `${parts.slice(0, -1).join(joint === "semicolon" ? "; " : ", ")}${lastJoints[joint]}${parts.at(-1)}`;
  },
  row: (words) => words.join(", "),
  clauses: (texts) => texts.join("; "),
  told: (label, text) => `${label}: ${text}`,
  aside: (text) => ` (${text})`,
  day: dayInEnglish,
  sentences: (texts) => texts.join(" "),
  text: ({ en }) => en,
};
