import { z } from "zod";
import type { Finding } from "../../diagnosis/finding/finding.ts";
import type { Said } from "../../language/statement/place.ts";
import { integer } from "../../language/statement/values.ts";
import { limitOf } from "../../plan/target-of.ts";
import { answerWords as words } from "./answer-findings.words.ts";

const degrees = z.looseObject({ doctorates: z.number(), first_degrees: z.number().positive() });
const network = z.looseObject({ industries: z.int().min(2) });

/**
 * How many doctorates a year are short of the limit of their finding, at as many first degrees as were counted. Null where the finding counts none.
 *
 *   limit 0.0246, 22033 doctorates and 1269173 first degrees: 9152 more
 */
export function doctoratesShort(finding: Pick<Finding, "comparison" | "value" | "threshold">): Said | null {
  const limit = limitOf(finding);
  const read = degrees.safeParse(finding.comparison);
  if (limit === null || !read.success) return null;
  const more = Math.ceil(limit * read.data.first_degrees) - read.data.doctorates;
  return more <= 0 ? null : words.say("doctorates-short", { more: integer(more, "degrees"), now: integer(read.data.doctorates, "degrees") });
}

/** How many pairs of industries are short of the limit of their finding: of n industries there are n (n − 1) / 2 pairs. */
export function pairsShort(finding: Pick<Finding, "comparison" | "value" | "threshold">): Said | null {
  const limit = limitOf(finding);
  const read = network.safeParse(finding.comparison);
  if (limit === null || finding.value === null || !read.success) return null;
  const pairs = (read.data.industries * (read.data.industries - 1)) / 2;
  // A limit that is a count of pairs over all of them is that count again, and not the next.
  const [now, to] = [Math.round(finding.value * pairs), Math.ceil(limit * pairs - 1e-9)];
  return to <= now ? null : words.say("pairs-short", { more: integer(to - now, "pairs"), now: integer(now, "pairs"), all: integer(pairs, "pairs") });
}
