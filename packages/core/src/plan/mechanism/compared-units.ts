import { z } from "zod";
import type { Finding } from "../../diagnosis/finding/finding.ts";
import type { LocalText } from "../../language/text.ts";
import { countedThings } from "../counted-things.ts";
import { mechanismWords as words } from "./mechanism.words.ts";

/** What can be reached in turn, drawn or set beside its like. */
export interface ComparedUnits {
  readonly what: LocalText;
  readonly count: number;
  /** Standard deviation of the outcome among them, in its own unit; null where nobody has measured it. */
  readonly spread: number | null;
  /** Whether the spread is that of records; else it is the largest that there can be: one half of something that is so or is not. */
  readonly isMeasured: boolean;
}

const parts = z.looseObject({ industries: z.int().positive().optional(), institutes: z.int().positive().optional(), spread: z.number().positive().optional() });

/** The things that the finding of an indicator is made of: those that lack something, its institutes, its industries. Null where it is of the whole, or of places. */
export function comparedIn(finding: Pick<Finding, "comparison" | "value">, named: number | null): ComparedUnits | null {
  const counted = countedThings(finding);
  if (counted !== null) return { what: words.text("units-named"), count: named ?? counted.lacking, spread: 0.5, isMeasured: false };
  const { institutes, industries, spread = null } = parts.safeParse(finding.comparison).data ?? {};
  if (institutes !== undefined) return { what: words.text("units-institutes"), count: institutes, spread, isMeasured: spread !== null };
  if (industries !== undefined) return { what: words.text("units-industries"), count: industries, spread, isMeasured: spread !== null };
  return null;
}
