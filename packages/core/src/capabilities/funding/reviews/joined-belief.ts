import type { Application } from "../../../register/entities/application.ts";
import type { Review } from "../entities/review.ts";
import { type Belief, beliefOf, pooledBelief } from "../funds/belief.ts";

/**
 * What an application would bring, as those who judged it expect it: who applies is a party, and expects too much of it as a rule (Flyvbjerg 2006; HM Treasury, Green Book, on optimism bias), so that the reviews
 * that state something take the place of what it says of itself; of what a review leaves open the application's own word stands. Several reviews count alike (`pooledBelief`). Without any, the application's own.
 *
 * @param reviews of this application; what was not handed in counts nothing
 * @returns null where nobody states a benefit, or the application does not say what it counts
 */
export function joinedBelief(
  application: Pick<Application, "value" | "success" | "outcome">,
  reviews: readonly Pick<Review, "status" | "value" | "success">[],
): Belief | null {
  const { outcome } = application;
  if (outcome === null || outcome.trim() === "") return null;
  const opinions = reviews.flatMap(({ status, value, success }) => {
    if (status !== "submitted" || (value === null && success === null)) return [];
    return beliefOf({ value: value ?? application.value, success: success ?? application.success, outcome }) ?? [];
  });
  return pooledBelief(opinions) ?? beliefOf(application);
}
