import type { Language } from "../../language/text.ts";

/** A row of numbers in a chart of a slide; null is a gap. */
export interface SlideSeries {
  readonly name: string;
  readonly values: readonly (number | null)[];
  /** `own` stands out; `beside` is what it is held against. */
  readonly role: "own" | "beside";
}

/** A chart that a presentation program draws itself, and whose numbers can be edited in it. */
export interface SlideChart {
  readonly kind: "bars" | "lines";
  readonly title: string;
  readonly unit: string;
  /** Years or names, in the order in which they are drawn. */
  readonly categories: readonly string[];
  readonly series: readonly SlideSeries[];
  /** Whether the values are shares, to be shown in percent. */
  readonly isPercent: boolean;
  /** How many of the last categories are what the others are held against: a limit, what chance gives. They are drawn grey. */
  readonly limits?: number;
}

/** One sheet: what is said, one picture or a few items, its source, and what whoever presents may be asked. */
export interface Slide {
  readonly title: string;
  readonly sentence: string;
  readonly chart: SlideChart | null;
  readonly items: readonly string[];
  readonly source: string;
  readonly notes: readonly string[];
}

/** A series of sheets before it has a format. Holds no time and no place of a machine. */
export interface SlideDeck {
  readonly language: Language;
  /** IETF tag of the language in which it is written. */
  readonly tag: string;
  readonly title: string;
  readonly subtitle: string;
  readonly slides: readonly Slide[];
}
