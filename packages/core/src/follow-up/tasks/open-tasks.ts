import { groupBy } from "../../contract/group-by.ts";
import type { Task } from "../../register/entities/task.ts";
import type { RecordStore } from "../../register/record-store.ts";
import { recordsOf } from "../../register/typed-records.ts";
import type { Following } from "./following.ts";

/** What follows, with what somebody has answered to it last. */
export interface AnsweredFollowing extends Following {
  readonly answer: Task | null;
  /** Whether it waits: nobody has answered, or it was deferred to a day that is over. */
  readonly isOpen: boolean;
}

export async function answeredFollowing(records: Pick<RecordStore, "list">, all: readonly Following[], at: string): Promise<readonly AnsweredFollowing[]> {
  const answers = groupBy(await recordsOf(records, "task"), ({ task }) => task);
  return all.map((each) => {
    const answer = answers.get(each.id)?.at(-1) ?? null;
    return { ...each, answer, isOpen: answer === null || (answer.status === "deferred" && (answer.until === null || answer.until < at)) };
  });
}
