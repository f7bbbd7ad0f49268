import type { Said } from "../../../../language/statement/place.ts";
import { integer, percent } from "../../../../language/statement/values.ts";
import type { LeadCount, SubjectLimits } from "./lead-count.ts";
import { missingSubjectWords as words } from "./missing-subject.words.ts";

/** Why nothing can be told of the leads. */
export function tooFew({ projects, named, generic }: LeadCount, limits: SubjectLimits): Said {
  return words.say("too-few", {
    generic: integer(generic, "projects"),
    named: integer(named, "projects"),
    projects: integer(projects, "projects"),
    minimum: integer(limits.minimum_projects, "projects"),
    share: percent(limits.minimum_named_share, 0),
  });
}
