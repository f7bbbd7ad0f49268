import { type ListJoint, type Printer, unsaidCurrency } from "../printers/printer.ts";
import { fillMessage } from "../statement/message-pattern.ts";

/** How a language writes figures and joins words, as messages that its translation says like all others. Places are those of all messages (`statement/message-pattern.ts`). */
export const figureWords = {
  decimal: { en: ".", zh: "." },
  thousands: { en: ",", zh: "" },
  million: { en: "{$n} m", zh: "{$n}百万" },
  billion: { en: "{$n} bn", zh: "{$n}十亿" },
  trillion: { en: "{$n} tn", zh: "{$n}万亿" },
  percent: { en: "{$n}%", zh: "{$n}%" },
  points: { en: "{$n} points", zh: "{$n}个百分点" },
  up: { en: "up {$points}", zh: "上升{$points}" },
  down: { en: "down {$points}", zh: "下降{$points}" },
  unchanged: { en: "unchanged", zh: "持平" },
  "to-one": { en: "{$n} to 1", zh: "{$n}:1" },
  money: { en: "{$currency} {$n}", zh: "{$n}{$currency}" },
  "no-currency": { en: "{$n} (no currency said)", zh: "{$n}（未注明币种）" },
  range: { en: "{$low} to {$high}", zh: "{$low}至{$high}" },
  more: { en: "{$n} more", zh: "等{$n}项" },
  and: { en: "{$first} and {$last}", zh: "{$first}和{$last}" },
  or: { en: "{$first} or {$last}", zh: "{$first}或{$last}" },
} as const;

export type FigureWord = keyof typeof figureWords;
/** Those that are one sign and no message: a point would begin one with declarations. */
export const signWords: readonly FigureWord[] = ["decimal", "thousands"];
export type FigureWords = Readonly<Partial<Record<FigureWord, string>>>;

/**
 * The printer of a language that is said by messages alone; nothing in it hangs on the tables of the machine. What the translation lacks is written as in English.
 *
 *   figurePrinter("pt", { decimal: ",", thousands: "." }).percent("43,6")  // "43,6%"
 */
export function figurePrinter(tag: string, words: FigureWords): Printer {
  const say = (word: FigureWord, places: Readonly<Record<string, string>> = {}): string => fillMessage(words[word] ?? figureWords[word].en, places);
  const sign = (word: "decimal" | "thousands"): string => words[word] ?? figureWords[word].en;
  const group = (word: FigureWord): string => say(word, { n: "" });
  const joined = (joint: Exclude<ListJoint, "semicolon">, first: string, last: string): string => say(joint, { first, last });
  return {
    tag,
    thousands: sign("thousands"),
    decimal: sign("decimal"),
    groups: [
      { from: 1e12, word: group("trillion") },
      { from: 1e9, word: group("billion") },
      { from: 1e6, word: group("million") },
    ],
    percent: (n) => say("percent", { n }),
    points: (n) => say("points", { n }),
    moved: (points, direction) => (points === null ? say("unchanged") : say(direction < 0 ? "down" : "up", { points })),
    toOne: (n) => say("to-one", { n }),
    money: (n, currency) => (currency === unsaidCurrency ? say("no-currency", { n }) : say("money", { n, currency })),
    years: (from, to) => (from === to ? `${from}` : `${from}–${to}`),
    range: (low, high, hasMinus) => (low === high ? low : hasMinus ? say("range", { low, high }) : `${low}–${high}`),
    list(given, joint, more) {
      const parts = more > 0 ? [...given, say("more", { n: String(more) })] : given;
      const [last = "", before] = [parts.at(-1), parts.slice(0, -1)];
      if (before.length === 0) return last;
      return joint === "semicolon" ? parts.join("; ") : joined(joint, before.join(", "), last);
    },
    row: (given) => given.join(", "),
    clauses: (texts) => texts.join("; "),
    told: (label, text) => `${label}: ${text}`,
    aside: (text) => ` (${text})`,
    // As it is written everywhere: a language without a rule of its own has no other order of day and month to take.
    day: (date) => date,
    sentences: (texts) => texts.join(" "),
    text: (text) => {
      const own = (text as typeof text & Readonly<Record<string, unknown>>)[tag];
      return typeof own === "string" && own !== "" ? own : text.en;
    },
  };
}
