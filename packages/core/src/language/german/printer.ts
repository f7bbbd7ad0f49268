import { type ListJoint, type Printer, unsaidCurrency } from "../printers/printer.ts";
import type { LocalText } from "../text.ts";

const lastJoints: Readonly<Record<ListJoint, string>> = { and: " und ", or: " oder ", semicolon: "; " };

/** Figures and lists in German: 1.234,5; 43,6 %; 15,44 Mrd. EUR. The blank before a percent sign does not break. */
export const germanPrinter: Printer = {
  tag: "de",
  thousands: ".",
  decimal: ",",
  groups: [
    { from: 1e12, word: " Bio." },
    { from: 1e9, word: " Mrd." },
    { from: 1e6, word: " Mio." },
  ],
  percent: (digits) => `${digits}\u00a0%`,
  points: (digits) => `${digits} Prozentpunkte`,
  moved: (points, direction) => (points === null ? "unverändert" : `${direction < 0 ? "minus" : "plus"} ${points}`),
  toOne: (digits) => `${digits} zu 1`,
  money: (digits, currency) => (currency === unsaidCurrency ? `${digits} (ohne Währung)` : `${digits} ${currency}`),
  years: (from, to) => (from === to ? `${from}` : `${from}–${to}`),
  range: (low, high, hasMinus) => (low === high ? low : hasMinus ? `${low} bis ${high}` : `${low}–${high}`),
  list(words, joint, more) {
    const parts = more > 0 ? [...words, `${more} weitere`] : words;
    if (parts.length < 2) return parts[0] ?? "";
    return `${parts.slice(0, -1).join(joint === "semicolon" ? "; " : ", ")}${lastJoints[joint]}${parts.at(-1)}`;
  },
  row: (words) => words.join(", "),
  clauses: (texts) => texts.join("; "),
  told: (label, text) => `${label}: ${text}`,
  aside: (text) => ` (${text})`,
  day: (date) => date.replace(/^(\d{4})-(\d{2})(?:-(\d{2}))?$/, (_, year, month, day) => [day, month, year].filter(Boolean).join(".")),
  sentences: (texts) => texts.join(" "),
  text: (text: LocalText & { readonly de?: string }) => text.de ?? text.en,
};
