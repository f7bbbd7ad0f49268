import type { Application } from "../../../register/entities/application.ts";
import type { Expert } from "../entities/expert.ts";
import type { Review } from "../entities/review.ts";

/** Id of the review of an application by an expert: there is one at most. */
function reviewId(application: string, expert: string): string {
  return `${application}:${expert}`;
}

/** True of a review that was given or is awaited: neither declined by its expert nor released by the officer. */
export function isAskedReview({ status }: Pick<Review, "status">): boolean {
  return status !== "declined" && status !== "released";
}

/** A review that is asked for. */
export function askedReview(application: Application, expert: Expert, until: string | null = null) {
  return {
    id: reviewId(application.id, expert.id),
    application: application.id,
    call: application.call,
    department: application.department,
    reviewer: expert.id,
    account: expert.account,
    status: "assigned",
    until,
    synthetic: application.synthetic,
  };
}
