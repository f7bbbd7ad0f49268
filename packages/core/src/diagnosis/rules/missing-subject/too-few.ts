import type { Said } from "../../../language/statement/place.ts";
import { percent, whole } from "../../../language/statement/values.ts";
import type { LeadCount, SubjectLimits } from "./lead-count.ts";
import { missingSubjectWords as words } from "./missing-subject.words.ts";

/** Why nothing can be told of the leads. */
export function tooFew({ projects, named, generic }: LeadCount, limits: SubjectLimits): Said {
  return words.say("too-few", {
    generic: whole(generic, "projects"),
    named: whole(named, "projects"),
    projects: whole(projects, "projects"),
    minimum: whole(limits.minimum_projects, "projects"),
    share: percent(limits.minimum_named_share, 0),
  });
}
