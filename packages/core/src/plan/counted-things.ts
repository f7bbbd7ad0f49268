import { z } from "zod";
import type { Finding } from "../diagnosis/finding/finding.ts";

/** Of a finding that counts: how many things lack what is asked for, of how many that can be told. */
export interface CountedThings {
  readonly lacking: number;
  readonly known: number;
}

const counts = z.looseObject({ known: z.int().positive(), open: z.array(z.string()) });

/** What the finding counted, where its value is that share; null of a finding that counts nothing. */
export function countedThings({ comparison, value }: Pick<Finding, "comparison" | "value">): CountedThings | null {
  const read = counts.safeParse(comparison);
  if (!read.success) return null;
  const { known, open } = read.data;
  return open.length / known === value ? { lacking: open.length, known } : null;
}

/**
 * The share of things that lack something, once those that a line names no longer do: (lacking − named) / known. It is the farthest that the line can move its indicator, since who is not named is
 * not asked.
 *
 *   onceFollowed({ lacking: 32, known: 38 }, 10)  // 22 / 38
 */
export function onceFollowed({ lacking, known }: CountedThings, named: number): number {
  return Math.max(0, lacking - named) / known;
}
