import { integer, listed, verbatim } from "../../../language/statement/values.ts";
import type { LocalText } from "../../../language/text.ts";
import type { RankedApplication } from "../reviews/ranked-applications.ts";
import { awardWords as words } from "./awards.words.ts";

/** Why an application cannot be decided yet; null where it can. @param purchases  large instruments that it buys, whose purchase nobody has decided */
export function undecidedReason({ mean, awaited, openDuplicates }: RankedApplication, purchases: readonly string[] = []): LocalText | null {
  if (openDuplicates > 0) return words.text("duplicates-open", { count: integer(openDuplicates, "duplicates") });
  if (awaited > 0) return words.text("reviews-awaited", { count: integer(awaited, "reviews") });
  if (mean !== null && purchases.length > 0) return words.text("purchases-open", { names: listed(purchases.map(verbatim)) });
  return mean === null ? words.text("no-review") : null;
}
