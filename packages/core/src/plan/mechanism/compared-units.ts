import { z } from "zod";
import type { Finding } from "../../diagnosis/finding/finding.ts";
import type { LocalText } from "../../language/text.ts";
import { countedThings } from "../counted-things.ts";
import { mechanismWords as words } from "./mechanism.words.ts";

/** What can be reached in turn, drawn or set beside its like. */
export interface ComparedUnits {
  readonly what: LocalText;
  readonly count: number;
  /** Largest standard deviation that the outcome can have among them, in its own unit: one half of something that is so or is not. Null where nobody has measured it. */
  readonly spread: number | null;
}

const parts = z.looseObject({ industries: z.int().positive().optional(), institutes: z.int().positive().optional() });

/** The things that the finding of an indicator is made of: those that lack something, its institutes, its industries. Null where it is of the whole, or of places. */
export function comparedIn(finding: Pick<Finding, "comparison" | "value">, named: number | null): ComparedUnits | null {
  const counted = countedThings(finding);
  if (counted !== null) return { what: words.text("units-named"), count: named ?? counted.lacking, spread: 0.5 };
  const { institutes, industries } = parts.safeParse(finding.comparison).data ?? {};
  if (institutes !== undefined) return { what: words.text("units-institutes"), count: institutes, spread: null };
  if (industries !== undefined) return { what: words.text("units-industries"), count: industries, spread: null };
  return null;
}
