import { z } from "zod";
import { keysOf } from "../contract/keyed.ts";
import type { CodeEntry } from "./code-entry.ts";
import { activityStatus } from "./lists/activity-status.ts";
import { awardFields } from "./lists/award-fields.ts";
import { baseKinds } from "./lists/base-kinds.ts";
import { cerif } from "./lists/cerif.ts";
import { chainMapsLists } from "./lists/chain-maps-lists.ts";
import { erdfIndicators } from "./lists/erdf-indicators.ts";
import { fundKinds } from "./lists/fund-kinds.ts";
import { gapKinds } from "./lists/gap-kinds.ts";
import { guidanceFundIndicators } from "./lists/guidance-fund-indicators.ts";
import { instituteSupportRule } from "./lists/institute-support-rule.ts";
import { measures } from "./lists/measures.ts";
import { missingMarkers } from "./lists/missing-markers.ts";
import { nineLists } from "./lists/nine-lists.ts";
import { organisationKinds } from "./lists/organisation-kinds.ts";
import { paperTechnologyClasses } from "./lists/paper-technology-classes.ts";
import { pilotFields } from "./lists/pilot-fields.ts";
import { pilotVerificationServices } from "./lists/pilot-verification-services.ts";
import { planLayoutElements } from "./lists/plan-layout-elements.ts";
import { platformLadder } from "./lists/platform-ladder.ts";
import { platformOwners } from "./lists/platform-owners.ts";
import { platformTypes } from "./lists/platform-types.ts";
import { problems } from "./lists/problems.ts";
import { s3Criteria } from "./lists/s3-criteria.ts";
import { stagesDemands } from "./lists/stages-demands.ts";
import { stipBudgetRanges } from "./lists/stip-budget-ranges.ts";
import { stipInstruments } from "./lists/stip-instruments.ts";
import { stipTargetGroups } from "./lists/stip-target-groups.ts";
import { stipThemes } from "./lists/stip-themes.ts";
import { systemApplications } from "./lists/system-applications.ts";
import { technologyElements } from "./lists/technology-elements.ts";
import { technologyLibraries } from "./lists/technology-libraries.ts";
import { tisFunctions } from "./lists/tis-functions.ts";
import { tisMechanisms } from "./lists/tis-mechanisms.ts";
import { totalWords } from "./lists/total-words.ts";
import { transactionTypes } from "./lists/transaction-types.ts";
import { verdicts } from "./lists/verdicts.ts";

const lists = {
  "activity-status": activityStatus,
  "award-fields": awardFields,
  "base-kinds": baseKinds,
  cerif,
  "chain-maps-lists": chainMapsLists,
  "erdf-indicators": erdfIndicators,
  "fund-kinds": fundKinds,
  "gap-kinds": gapKinds,
  "guidance-fund-indicators": guidanceFundIndicators,
  "institute-support-rule": instituteSupportRule,
  measures,
  "missing-markers": missingMarkers,
  "nine-lists": nineLists,
  "organisation-kinds": organisationKinds,
  "paper-technology-classes": paperTechnologyClasses,
  "pilot-fields": pilotFields,
  "pilot-verification-services": pilotVerificationServices,
  "plan-layout-elements": planLayoutElements,
  "platform-ladder": platformLadder,
  "platform-owners": platformOwners,
  "platform-types": platformTypes,
  problems,
  "s3-criteria": s3Criteria,
  "stages-demands": stagesDemands,
  "stip-budget-ranges": stipBudgetRanges,
  "stip-instruments": stipInstruments,
  "stip-target-groups": stipTargetGroups,
  "stip-themes": stipThemes,
  "system-applications": systemApplications,
  "technology-elements": technologyElements,
  "technology-libraries": technologyLibraries,
  "tis-functions": tisFunctions,
  "tis-mechanisms": tisMechanisms,
  "total-words": totalWords,
  "transaction-types": transactionTypes,
  verdicts,
} as const;

/** Name of a code list, as its file in `codes/` is called. */
export type CodeListName = keyof typeof lists;

/** A code of the list: `Code<"verdicts">` is `"confirmed" | "not-supported" | "insufficient-data"`. */
export type Code<L extends CodeListName> = (typeof lists)[L][number]["code"];

/** Names of all code lists, in text order. */
export const codeListNames = keysOf(lists);

/**
 * The entries of a list in the order of its publication.
 *
 *   codeList("tis-mechanisms").map((entry) => entry.label.zh)  // ["阻滞机制", "诱导机制"]
 */
export function codeList(list: CodeListName): readonly CodeEntry[] {
  return lists[list];
}

/** The entry of a code, or undefined where the list has no such code. */
export function codeEntry(list: CodeListName, code: string): CodeEntry | undefined {
  return codeList(list).find((entry) => entry.code === code);
}

/**
 * The codes of a list that no other code stands under: those that a record may carry where the others are headings.
 *
 *   leafCodes("nine-lists")  // the nine lists, without the two lines
 */
export function leafCodes<L extends CodeListName>(list: L): readonly Code<L>[] {
  const parents = new Set(codeList(list).map(({ parent }) => parent));
  return codeList(list)
    .map(({ code }) => code as Code<L>)
    .filter((code) => !parents.has(code));
}

/** A code of a list and what it stands under, from itself up to the heading: `codePath("measures", "M1.3")` is `["M1.3", "M1"]`. Empty where the list has no such code. */
export function codePath(list: CodeListName, code: string): readonly string[] {
  const path: string[] = [];
  for (let entry = codeEntry(list, code); entry !== undefined; entry = entry.parent === null ? undefined : codeEntry(list, entry.parent)) path.push(entry.code);
  return path;
}

/** Schema of a field that holds a code of the list; the list's name stands in its `meta` for faces that offer a choice. */
export function codeField<L extends CodeListName>(list: L, codes: readonly Code<L>[] = codeList(list).map(({ code }) => code as Code<L>)): z.ZodType<Code<L>> {
  return z.enum(codes as [Code<L>, ...Code<L>[]]).meta({ codes: list }) as unknown as z.ZodType<Code<L>>;
}
