import type { RuleSubject } from "@quoin/optimise";
import type { Said } from "../../../language/statement/place.ts";
import { year as aYear, listed, recorded, verbatim } from "../../../language/statement/values.ts";
import type { LocalText } from "../../../language/text.ts";
import type { Place } from "../../../plan/design-context.ts";
import { ruleWords as words } from "./rule.words.ts";

const untitled: ReadonlyMap<string, LocalText> = new Map();

/** A budget by the name that the office gives to its source, with its year where it has one. */
export function budgetText({ source, year }: { readonly source: string; readonly year?: string | undefined }): Said {
  const budget = source === "central" || source === "provincial" ? words.say(source) : words.say("own", { source: verbatim(source) });
  return year === undefined ? budget : words.say("of-year", { budget, year: aYear(Number(year)) });
}

/** A rule in the office's words: the floor of 110000 reads "floor of Beijing"; candidates that have a title are called by it. */
export function ruleText(about: RuleSubject, panel: readonly Place[], titles = untitled): Said {
  const titled = (id: string | undefined) => recorded("candidate", id ?? "", titles.get(id ?? "") ?? { en: id ?? "", zh: id ?? "" });
  switch (about.kind) {
    case "budget":
      return budgetText(about);
    case "floor":
    case "cap": {
      const { group } = about;
      const place = panel.find(({ code }) => code === group)?.name ?? titles.get(group);
      return words.say(about.kind, { group: group === "" ? words.say("ungrouped") : (place ?? verbatim(group)) });
    }
    case "prerequisite":
      return words.say("prerequisite", { first: titled(about.projects[0]), next: titled(about.projects[1]) });
    case "exclusion":
      return words.say("exclusion", { members: listed(about.projects.map(titled)) });
    default:
      return words.say(about.kind, { project: titled(about.projects[0]) });
  }
}
