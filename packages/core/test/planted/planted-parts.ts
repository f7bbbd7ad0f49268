import { centresMissing } from "../../src/capabilities/bodies/rules/centres-missing/centres-missing.ts";
import { instituteDrift } from "../../src/capabilities/bodies/rules/institute-drift/institute-drift.ts";
import { mandatesMissing } from "../../src/capabilities/bodies/rules/mandates-missing/mandates-missing.ts";
import { foreignItems as foreignItemsRule } from "../../src/capabilities/chains/rules/foreign-items/foreign-items.ts";
import { poorResults } from "../../src/capabilities/evaluation/rules/evaluation-results/poor-results.ts";
import { unknownResults } from "../../src/capabilities/evaluation/rules/evaluation-results/unknown-results.ts";
import { supervisionDue } from "../../src/capabilities/evaluation/rules/supervision-due/supervision-due.ts";
import { closedFacilities } from "../../src/capabilities/facilities/rules/closed-facilities/closed-facilities.ts";
import { idleBases } from "../../src/capabilities/facilities/rules/idle-bases/idle-bases.ts";
import { lentHours } from "../../src/capabilities/facilities/rules/lent-hours/lent-hours.ts";
import { publishedHours as publishedHoursRule } from "../../src/capabilities/facilities/rules/published-hours/published-hours.ts";
import { refusedHours } from "../../src/capabilities/facilities/rules/refused-hours/refused-hours.ts";
import { instrumentHoles, paperTools } from "../../src/capabilities/instruments/rules/instrument-holes/instrument-holes.ts";
import { missingAssets } from "../../src/capabilities/instruments/rules/missing-assets/missing-assets.ts";
import { qualificationGaps } from "../../src/capabilities/qualification/rules/qualification-gaps/qualification-gaps.ts";
import { cooperation } from "../../src/capabilities/research/rules/cooperation/cooperation.ts";
import { researchPayers } from "../../src/capabilities/research/rules/research-payers/research-payers.ts";
import { needsUnanswered } from "../../src/capabilities/results/rules/needs-unanswered/needs-unanswered.ts";
import { resultsWaiting } from "../../src/capabilities/results/rules/results-waiting/results-waiting.ts";
import { skillsShort } from "../../src/capabilities/skills/rules/skills-short/skills-short.ts";
import { missingComplement } from "../../src/capabilities/technology-systems/rules/missing-complement/missing-complement.ts";
import type { Finding } from "../../src/diagnosis/finding/finding.ts";
import type { Rule } from "../../src/diagnosis/rule.ts";
import { sourcesInMemory } from "../../src/judging/sources-in-memory.ts";
import type { ThresholdValue } from "../../src/workspace/threshold.ts";
import { findingsOf } from "../rule-probe.ts";
import { foreignItems, payersOf, publishedHours } from "./planted-figures.ts";
import { closedPlace, evaluated, missingItems } from "./planted-grades.ts";
import { institutesOf, waitingResults } from "./planted-institutes.ts";
import { lentHoursOf } from "./planted-lent-hours.ts";
import {
  adaptingCentres,
  brokenChains,
  holedTool,
  missingComplements,
  needsWithoutOffer,
  poorBases,
  shortMoney,
  shortSkills,
  unwatched,
  withoutAnswer,
  withoutCentre,
} from "./planted-lists.ts";
import { refusedHoursOf } from "./planted-refused-hours.ts";
import { partnersOf } from "./planted-ties.ts";
import { Chance, type PlantedWorld, type Planter, type Size } from "./planted-world.ts";

/** A question that is asked of planted worlds. */
export interface PlantedPart {
  readonly name: string;
  readonly rule: Rule;
  /** Part of the rule's findings; null where it has one on the whole. */
  readonly part: string | null;
  /** Of whom or what it is asked, where that is not the whole. */
  readonly subject?: string;
  readonly plant: Planter;
  /** Whether things are counted, exactly: then the least share is called always, and one thing fewer never. */
  readonly counts: boolean;
  /** Limits that an office which keeps such a list has set. */
  readonly given?: Readonly<Record<string, ThresholdValue>>;
}

const counted = (rule: Rule, part: string | null, plant: Planter): PlantedPart => ({ name: nameOf(rule, part), rule, part, plant, counts: true });
const drawn = (rule: Rule, part: string | null, plant: Planter): PlantedPart => ({ name: nameOf(rule, part), rule, part, plant, counts: false });
const nameOf = ({ code }: Rule, part: string | null): string => (part === null ? code : `${code}-${part}`);

/** Tools of policy by the paper's measures, in the codes of STIP. */
const tools = { tax: "PI015", finance: "PI012", procurement: "PI010", property: "PI019", bodies: "PI021" } as const;

export const plantedParts: readonly PlantedPart[] = [
  ...(["idle", "sharing", "firms", "waits"] as const).map((part) => counted(lentHours, part, lentHoursOf(part))),
  ...(["elsewhere", "short"] as const).map((part) => counted(refusedHours, part, refusedHoursOf(part))),
  counted(foreignItemsRule, null, foreignItems),
  counted(needsUnanswered, null, needsWithoutOffer),
  counted(mandatesMissing, "answers", withoutAnswer),
  counted(mandatesMissing, "money", shortMoney),
  counted(centresMissing, "innovation", withoutCentre("innovation-centre", "joint", 0)),
  counted(centresMissing, "abroad", withoutCentre("home-abroad", "foreign-at-home", 4)),
  counted(centresMissing, "adapt", adaptingCentres),
  counted(missingAssets, null, missingComplements),
  counted(skillsShort, null, shortSkills),
  counted(qualificationGaps, null, brokenChains),
  // Nobody knows by itself that a list of policies is whole: its office says so.
  ...Object.entries(tools).map(([part, tool]) => ({
    ...counted(instrumentHoles, part, holedTool(tool)),
    given: { listed_tools: paperTools.map((each) => each.part) },
  })),
  counted(supervisionDue, null, unwatched),
  counted(idleBases, null, poorBases),
  { ...counted(missingComplement, null, missingItems), subject: "card" },
  counted(poorResults, null, evaluated("poor")),
  counted(unknownResults, null, evaluated("unknown")),
  drawn(cooperation, "projects", partnersOf),
  { ...drawn(closedFacilities, null, closedPlace), name: "closed-facilities-place", subject: "110000" },
  drawn(publishedHoursRule, null, publishedHours),
  drawn(researchPayers, "state", payersOf("total", "government", 0.3)),
  drawn(researchPayers, "abroad", payersOf("total", "abroad", 0.1)),
  drawn(researchPayers, "firms-state", payersOf("business", "government", 0.1)),
  drawn(researchPayers, "institutes-state", payersOf("government", "government", 0.6)),
  drawn(researchPayers, "institutes-firms", payersOf("government", "business", 0.1)),
  ...(["work", "service", "procurement"] as const).map((part) => drawn(instituteDrift, part, institutesOf(part))),
  drawn(resultsWaiting, null, waitingResults),
];

export const sizesOf = ({ counts }: PlantedPart): readonly Size[] =>
  counts ? ["nothing", "one fewer", "the least", "twice"] : ["nothing", "the least", "twice"];

/** What is found in one world of the seed. */
export async function plantedFinding(asked: PlantedPart, size: Size, seed: number, world: number): Promise<Finding> {
  return findingIn(asked, asked.plant(size, new Chance(seed, world)));
}

/** What is found in a world, by the part that it was planted for. */
export async function findingIn({ rule, part, given, subject: of }: PlantedPart, { records, tables }: PlantedWorld): Promise<Finding> {
  const sources = sourcesInMemory(tables, records);
  const found = (await findingsOf(rule, sources, given)).filter(
    ({ subject, part: own }) => subject.id === (of ?? sources.root) && (part === null || own === part),
  );
  if (found.length !== 1) throw new Error(`${found.length} findings of ${rule.code} on ${part}`);
  return found[0] as Finding;
}
