import { followed } from "../../language/statement/followed.ts";
import { whole } from "../../language/statement/values.ts";
import type { FindingDraft } from "../finding/finding-draft.ts";
import { LEAST_COMPARATORS } from "./placebo.ts";
import { surenessWords as words } from "./sureness.words.ts";

/**
 * What the confirmations of a rule rest on.
 *
 * - `chance`: a null, a family of them, comparators in the country's place, or labels dealt. A limit that was tried on none of these says how far a figure lies from what somebody set,
 *   and nothing of how often it would be so where nothing is the matter.
 * - `records`: what stands in the register, counted exactly: two offices that fund the same, a target without money. There is nothing to be mistaken about but the records.
 * - `forecast`: a forecast whose alarms were measured on what came.
 */
export const groundsOfRules = ["chance", "records", "forecast"] as const;
export type Grounds = (typeof groundsOfRules)[number];

/** A draft as it may stand: one that a limit alone would confirm is open and says what would settle it; so are its choices, whatever itself says. */
export function withGrounds(grounds: Grounds, draft: FindingDraft): FindingDraft {
  if (grounds !== "chance" || !isLimitAlone(draft)) return draft;
  const choices = draft.choices.map((choice) =>
    choice.verdict === "confirmed" && choice.null === null ? { ...choice, verdict: "insufficient-data" as const } : choice,
  );
  if (draft.verdict !== "confirmed") return { ...draft, choices };
  return {
    ...draft,
    choices,
    verdict: "insufficient-data",
    size: null,
    reason: "limit-calls-others",
    statement: followed(draft.statement, [words.say("limit-alone", { least: whole(LEAST_COMPARATORS, "comparators") })]),
  };
}

function isLimitAlone({ null: chance, effect, family, placebo, dealt }: FindingDraft): boolean {
  const wasTried = placebo !== null && placebo.subjects.length >= LEAST_COMPARATORS;
  return chance === null && effect === null && family === null && dealt === undefined && !wasTried;
}
