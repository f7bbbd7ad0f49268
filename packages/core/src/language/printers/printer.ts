import type { LocalText } from "../text.ts";

/** ISO 4217 for no currency: what stands where an office has not said in which currency it counts. */
export const unsaidCurrency = "XXX";

/** A step at which a language begins to count in larger units: from 10^8 on in 亿. The word stands behind the number as it is, with its blank where the language has one. */
export interface NumberGroup {
  readonly from: number;
  readonly word: string;
}

/** How the members of a list hang together: `and` closes it with a word, `or` with another, `semicolon` keeps whole clauses apart. */
export type ListJoint = "and" | "or" | "semicolon";

/**
 * All that a language says about figures and lists. A printer takes digits that are already rounded and puts what its language puts around them;
 * a third language is one more of these and a file of sentences (`translation.ts`).
 */
export interface Printer {
  /** BCP 47, for the plural forms of the language. */
  readonly tag: string;
  /** What stands between thousands, nothing where the language does not part them. */
  readonly thousands: string;
  /** What stands before the decimals. */
  readonly decimal: string;
  readonly groups: readonly NumberGroup[];
  percent(digits: string): string;
  /** A difference of two shares. */
  points(digits: string): string;
  /** A change by that many points, up or down; null and 0 where it rounds to none. */
  moved(points: string | null, direction: number): string;
  /** So many to one. */
  toOne(digits: string): string;
  money(digits: string, currency: string): string;
  years(from: number, to: number): string;
  /** From one figure to another; with a minus in one of them a dash would be read as a second minus. */
  range(low: string, high: string, hasMinus: boolean): string;
  /** Words in a row; `more` of them are not named. */
  list(words: readonly string[], joint: ListJoint, more: number): string;
  /** Words in a row that no word closes. */
  row(words: readonly string[]): string;
  /** Parts of a line that hang less together than words in a row. */
  clauses(texts: readonly string[]): string;
  /** What something is called, and what it is. */
  told(label: string, text: string): string;
  /** What stands in brackets behind a text. */
  aside(text: string): string;
  /** A day, a month or a year; a text that is none of these stays. */
  day(date: string): string;
  /** Whole sentences one after the other. */
  sentences(texts: readonly string[]): string;
  /** The text of a record or place in this language, or in the nearest that it has. */
  text(text: LocalText): string;
  /** A name within a sentence, where `text` looks up what the program says: what somebody typed stays as it is. */
  readonly name?: (name: LocalText) => string;
}
