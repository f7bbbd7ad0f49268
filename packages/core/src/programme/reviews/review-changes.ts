import type { Application } from "../../register/entities/application.ts";
import type { Expert } from "../../register/entities/expert.ts";

/** Id of the review of an application by an expert: there is one at most. */
export function reviewId(application: string, expert: string): string {
  return `${application}:${expert}`;
}

/** A review that is asked for. */
export function askedReview(application: Application, expert: Expert) {
  return {
    id: reviewId(application.id, expert.id),
    application: application.id,
    call: application.call,
    department: application.department,
    reviewer: expert.id,
    account: expert.account,
    status: "assigned",
    synthetic: application.synthetic,
  };
}
