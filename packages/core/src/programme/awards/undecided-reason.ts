import type { LocalText } from "../../language/text.ts";
import type { RankedApplication } from "../reviews/ranked-applications.ts";

/** Why an application cannot be decided yet; null where it can. */
export function undecidedReason({ mean, awaited, openDuplicates }: RankedApplication): LocalText | null {
  if (openDuplicates > 0) return { en: `${openDuplicates} possible duplicates are not decided`, zh: `有 ${openDuplicates} 条疑似重复尚未认定` };
  if (awaited > 0) return { en: `${awaited} reviews are awaited`, zh: `尚有 ${awaited} 份评审未提交` };
  return mean === null ? { en: "it has no review", zh: "没有评审意见" } : null;
}
