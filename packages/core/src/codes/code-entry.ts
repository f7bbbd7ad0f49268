import type { LocalText } from "../language/text.ts";

/** One code of a list of the field: what it is called, and which publication says so. */
export interface CodeEntry {
  readonly code: string;
  /** The code above it in the same list, or null. */
  readonly parent: string | null;
  readonly label: LocalText;
  readonly note: string;
  readonly source: string;
  /** What the second column of a list that has no `parent` says: kind, presence, condition, platform_type. */
  readonly kind: string | null;
  /** Step on a ladder, where the list is one. */
  readonly rank: number | null;
  /** Unit that the list prescribes for an indicator. */
  readonly unit?: string | null;
  /** STIP instruments that carry out a sub-item of the measures. */
  readonly instruments?: readonly string[];
  /** Whose practice it is, by the workspace that brings it along: offered where the office wants to see that country's examples, and known to all. */
  readonly of?: "china-its";
}
