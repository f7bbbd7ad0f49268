import { followed } from "../../language/statement/followed.ts";
import type { Said } from "../../language/statement/place.ts";
import { integer } from "../../language/statement/values.ts";
import type { FindingDraft } from "../finding/finding-draft.ts";
import { LEAST_COMPARATORS } from "./placebo.ts";
import { surenessWords as words } from "./sureness.words.ts";

/**
 * What the confirmations of a rule rest on.
 *
 * - `chance`: a null, a family of them, comparators in the country's place, or labels dealt. A limit that was tried on none of these says how far a figure lies from what somebody set,
 *   and nothing of how often it would be so where nothing is the matter.
 * - `records`: what stands in the register, counted exactly: two offices that fund the same, a target without money. There is nothing to be mistaken about but the records: a fact, held
 *   against a limit that somebody set, by a rule of decision. It infers nothing beyond them, and its statement says so.
 * - `stated`: records, and figures of the future that somebody states in them, taken at their word. The statement says that nobody measured how such figures came out.
 * - `forecast`: a forecast whose alarms were measured on what came.
 */
export const groundsOfRules = ["chance", "records", "stated", "forecast"] as const;
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
    statement: followed(draft.statement, [words.say("limit-alone", { least: integer(LEAST_COMPARATORS, "comparators") })]),
  };
}

/**
 * What a finding on facts owes its reader: that it is one, and whose the limit is that it is held against. Nothing where the records do not suffice, or where something else than records
 * was asked.
 *
 * @param own  names of the rule's limits that the office set to another value than the rule gives
 */
export function factStatement(grounds: Grounds, { verdict, limit }: Pick<FindingDraft, "verdict" | "limit">, own: ReadonlySet<string>): readonly Said[] {
  if ((grounds !== "records" && grounds !== "stated") || verdict === "insufficient-data") return [];
  const isOwn = limit === undefined ? own.size > 0 : own.has(limit.name);
  const whose = isOwn ? "office" : "rule";
  const limits = limit === undefined ? words.say(`limits-of-${whose}`) : words.say(`limit-of-${whose}`, { limit: limit.said });
  return [words.say(grounds === "records" ? "fact" : "stated", { limits })];
}

function isLimitAlone({ null: chance, effect, family, placebo, dealt }: FindingDraft): boolean {
  const wasTried = placebo !== null && placebo.subjects.length >= LEAST_COMPARATORS;
  return chance === null && effect === null && family === null && dealt === undefined && !wasTried;
}
