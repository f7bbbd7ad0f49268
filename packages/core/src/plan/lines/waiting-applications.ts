import type { Said } from "../../language/statement/place.ts";
import { sentences } from "../../language/statement/sentences.ts";
import { whole } from "../../language/statement/values.ts";
import type { RecordStore } from "../../register/record-store.ts";
import { undecidedApplications } from "../../register/undecided-applications.ts";

export const waitingApplicationWords = sentences("waiting-applications", {
  beside: {
    en: "Not shown here: {applications} applications under {calls} {calls:call|calls} that can still be decided; they stand beside this line for those who may see applications.",
    zh: "另有{calls}份指南下的{applications}份申报书尚可决定，此处不列出；有权查看申报书者可在本条任务页查看。",
  },
});

/** How many applications can still be decided; nothing where there is none. The plan is read by many and names none of them; who may see them finds them beside the line. */
export async function waitingApplications(records: Pick<RecordStore, "list">): Promise<readonly Said[]> {
  const { applications, calls } = await undecidedApplications(records);
  if (applications === 0) return [];
  return [waitingApplicationWords.say("beside", { applications: whole(applications, "applications"), calls: whole(calls, "calls") })];
}
