import type { Place } from "../../../../language/statement/place.ts";
import { percent, span } from "../../../../language/statement/values.ts";
import { type LeadCount, ledAtMost, ledBy } from "./lead-count.ts";
import type { LeadKind } from "./lead-kind.ts";
import { missingSubjectWords as words } from "./missing-subject.words.ts";

/** The share of these kinds among the other projects, as a range where kinds are unknown. */
export function shareOfOthers(count: LeadCount, kinds: readonly LeadKind[]): Place {
  const [least, most] = [ledBy(count, kinds, "others") / count.others, ledAtMost(count, kinds, "others") / count.others];
  return least === most ? percent(least) : words.say("between", { share: span(percent(least), percent(most)) });
}
