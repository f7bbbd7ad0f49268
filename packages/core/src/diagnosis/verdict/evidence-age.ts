import type { Years } from "../../evidence/evidence-years.ts";
import type { Said } from "../../language/statement/place.ts";
import { year } from "../../language/statement/values.ts";
import type { Finding } from "../finding/finding.ts";
import { surenessWords } from "./sureness.words.ts";

/** Whether the newest evidence lies more than `maximumAge` years before the base year: then the verdict is about then. Evidence without a year is not called old. */
export function isOutdated({ years }: Pick<Finding, "years">, baseYear: number | null, maximumAge: number): boolean {
  return years !== null && baseYear !== null && baseYear - years.to > maximumAge;
}

/** The statement of old evidence, which begins with the year that it speaks of. */
export function datedStatement(statement: Said, { to }: Years): Said {
  return surenessWords.say("until", { year: year(to), statement });
}
