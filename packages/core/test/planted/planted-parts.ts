import type { Finding } from "../../src/diagnosis/finding/finding.ts";
import { sourcesInMemory } from "../../src/diagnosis/judging/sources-in-memory.ts";
import type { Rule } from "../../src/diagnosis/rule.ts";
import { foreignItems as foreignItemsRule } from "../../src/diagnosis/rules/foreign-items/foreign-items.ts";
import { instituteDrift } from "../../src/diagnosis/rules/institute-drift/institute-drift.ts";
import { lentHours } from "../../src/diagnosis/rules/lent-hours/lent-hours.ts";
import { publishedHours as publishedHoursRule } from "../../src/diagnosis/rules/published-hours/published-hours.ts";
import { refusedHours } from "../../src/diagnosis/rules/refused-hours/refused-hours.ts";
import { researchPayers } from "../../src/diagnosis/rules/research-payers/research-payers.ts";
import { findingsOf } from "../rule-probe.ts";
import { foreignItems, payersOf, publishedHours } from "./planted-figures.ts";
import { institutesOf } from "./planted-institutes.ts";
import { lentHoursOf } from "./planted-lent-hours.ts";
import { refusedHoursOf } from "./planted-refused-hours.ts";
import { Chance, type Planter, type Size } from "./planted-world.ts";

/** A question that is asked of planted worlds. */
export interface PlantedPart {
  readonly name: string;
  readonly rule: Rule;
  /** Part of the rule's findings; null where it has one on the whole. */
  readonly part: string | null;
  readonly plant: Planter;
  /** Whether things are counted, exactly: then the least share is called always, and one thing fewer never. */
  readonly counts: boolean;
}

const counted = (rule: Rule, part: string | null, plant: Planter): PlantedPart => ({ name: nameOf(rule, part), rule, part, plant, counts: true });
const drawn = (rule: Rule, part: string | null, plant: Planter): PlantedPart => ({ name: nameOf(rule, part), rule, part, plant, counts: false });
const nameOf = ({ code }: Rule, part: string | null): string => (part === null ? code : `${code}-${part}`);

export const plantedParts: readonly PlantedPart[] = [
  ...(["idle", "sharing", "firms", "waits"] as const).map((part) => counted(lentHours, part, lentHoursOf(part))),
  ...(["elsewhere", "short"] as const).map((part) => counted(refusedHours, part, refusedHoursOf(part))),
  counted(foreignItemsRule, null, foreignItems),
  drawn(publishedHoursRule, null, publishedHours),
  drawn(researchPayers, "state", payersOf("total", "government", 0.3)),
  drawn(researchPayers, "abroad", payersOf("total", "abroad", 0.1)),
  drawn(researchPayers, "firms-state", payersOf("business", "government", 0.1)),
  drawn(researchPayers, "institutes-state", payersOf("government", "government", 0.6)),
  drawn(researchPayers, "institutes-firms", payersOf("government", "business", 0.1)),
  ...(["service", "procurement"] as const).map((part) => drawn(instituteDrift, part, institutesOf(part))),
];

export const sizesOf = ({ counts }: PlantedPart): readonly Size[] =>
  counts ? ["nothing", "one fewer", "the least", "twice"] : ["nothing", "the least", "twice"];

/** What is found in one world of the seed. */
export async function plantedFinding({ rule, part, plant }: PlantedPart, size: Size, seed: number, world: number): Promise<Finding> {
  const { records, tables } = plant(size, new Chance(seed, world));
  const sources = sourcesInMemory(tables, records);
  const found = (await findingsOf(rule, sources)).filter(({ subject, part: own }) => subject.id === sources.root && (part === null || own === part));
  if (found.length !== 1) throw new Error(`${found.length} findings of ${rule.code} on ${part}`);
  return found[0] as Finding;
}
