import { fault, type Outcome, success } from "../../contract/outcome.ts";
import { type UseCase, useCaseName } from "../../contract/use-case.ts";
import { note } from "../../language/note.ts";
import type { Narrow } from "../account-store.ts";

/** Whether a token that is narrowed to this may ask a use case; its account's rights hold besides. */
export function withinToken(narrow: Narrow | null, useCase: Pick<UseCase, "changes" | "words">): Outcome<null> {
  const name = useCaseName(useCase);
  const may = narrow === null || (narrow === "reads" ? !useCase.changes : narrow.includes(name));
  return may ? success(null) : fault(note("token.narrow", { use_case: name }), "forbidden");
}
