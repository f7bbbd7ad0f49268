import type { Said } from "../../../language/statement/place.ts";
import { integer } from "../../../language/statement/values.ts";
import type { RecordStore } from "../../../register/record-store.ts";
import { undecidedApplications } from "../../../register/undecided-applications.ts";
import { waitingApplicationWords as words } from "./waiting-applications.words.ts";

/** How many applications can still be decided; nothing where there is none. The plan is read by many and names none of them; who may see them finds them beside the line. */
export async function waitingApplications(records: Pick<RecordStore, "list">): Promise<readonly Said[]> {
  const { applications, calls } = await undecidedApplications(records);
  if (applications === 0) return [];
  return [words.say("beside", { applications: integer(applications, "applications"), calls: integer(calls, "calls") })];
}
