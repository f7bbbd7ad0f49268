import type { Finding, LocalText } from "@quoin/core";

/** What a finding is headed by where it stands alone: the statement that it licenses, whether confirmed or refused; the question only where it is open. */
export function findingHeadline({ verdict, misreading, question }: Pick<Finding, "verdict" | "misreading" | "question">): LocalText {
  return verdict === "insufficient-data" ? question : misreading.licenses;
}

/** What a finding is called in a list: a refusal by its statement, since a question that is denied reads as a double negative; else the question, which names the product, place or market that it is about. */
export function listedName({ verdict, misreading, question }: Pick<Finding, "verdict" | "misreading" | "question">): LocalText {
  return verdict === "not-supported" ? misreading.licenses : question;
}
