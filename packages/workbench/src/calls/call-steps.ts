/** What the way of a call is told from; null where the reader may not know. */
export interface CallStanding {
  readonly status: string;
  /** Applications handed in. */
  readonly submitted: number;
  /** Possible duplicates that were found, and those nobody has decided on. */
  readonly matches: { readonly found: number; readonly open: number } | null;
  /** Reviews that were assigned, and those that are awaited. */
  readonly reviews: { readonly assigned: number; readonly awaited: number } | null;
}

export const stepNames = ["draft", "applications", "duplicates", "reviews", "award", "payment"] as const;
export type StepName = (typeof stepNames)[number];

/** The one thing to do next: a place of the page where it is done, or a wait. */
export type NextThing = "open" | "close" | "check" | "decide" | "assign" | "await-reviews" | "award" | "pay" | "nobody-applied" | "cancelled";

export interface CallWay {
  readonly steps: readonly { readonly name: StepName; readonly state: "done" | "now" | "later" }[];
  readonly next: NextThing | null;
}

/**
 * Where a call stands on its way from draft to payment, and what comes next. Whether a check found nothing or was never made is not on record: until reviewers are assigned, the
 * check is offered, and once they are it counts as done.
 */
export function callWay({ status, submitted, matches, reviews }: CallStanding): CallWay {
  const [now, next] = at();
  const place = now === null ? -1 : stepNames.indexOf(now);
  return { steps: stepNames.map((name, index) => ({ name, state: index < place ? "done" : index === place ? "now" : "later" })), next };

  function at(): readonly [StepName | null, NextThing | null] {
    // Nothing comes after it, and where it stood is in its history.
    if (status === "cancelled") return [null, "cancelled"];
    if (status === "open") return ["applications", "close"];
    if (status === "decided") return ["payment", "pay"];
    if (status !== "closed") return ["draft", "open"];
    if (submitted === 0) return ["applications", "nobody-applied"];
    if (matches === null || reviews === null) return ["duplicates", null];
    if (matches.open > 0) return ["duplicates", "decide"];
    if (reviews.assigned === 0) return matches.found > 0 ? ["reviews", "assign"] : ["duplicates", "check"];
    return reviews.awaited > 0 ? ["reviews", "await-reviews"] : ["award", "award"];
  }
}
