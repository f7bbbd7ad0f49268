import { isHeadingHidden, type SaidOfPaper } from "../codes/paper/paper.ts";
import { elementAt } from "../contract/assert-present.ts";
import { fault, type Outcome, success } from "../contract/outcome.ts";
import type { WorkspacePorts } from "../contract/ports.ts";
import { evidenceWords } from "../diagnosis/finding/evidence.words.ts";
import type { Finding, FindingCoverage } from "../diagnosis/finding/finding.ts";
import { insufficientData, province } from "../diagnosis/finding/finding-draft.ts";
import { problemOf, type Rule } from "../diagnosis/rule.ts";
import { ruleThresholds, sharedLimits } from "../diagnosis/rule-thresholds.ts";
import { rootOf } from "../evidence/territory/territory.ts";
import { type Note, note } from "../language/note.ts";
import { verbatim } from "../language/statement/values.ts";
import { groupNamed, type PlaceGroup } from "../register/places/groupings.ts";
import { workspaceSources } from "../workspace/workspace-sources.ts";
import type { TurnedVerdict } from "./changed-verdicts.ts";
import { completeFinding, type FindingTime } from "./complete-finding.ts";
import { coverage, coverageItems } from "./coverage.ts";
import { findingTime } from "./finding-time.ts";
import { pageFindings } from "./page-findings.ts";
import { rules } from "./rules.ts";

/** What is said of one region: its own findings and the national ones that bear upon it, and the paper's list with them. */
export interface RegionFindings {
  readonly findings: readonly Finding[];
  /** Of the rules that were asked, every finding, whatever the region. */
  readonly all: readonly Finding[];
  readonly coverage: FindingCoverage[];
  /** Of the findings that are said, the verdicts that turned. */
  readonly turned: readonly TurnedVerdict[];
}

/**
 * The findings for a region. The root gives those on the whole, and on everything that is no region; another place gives its own first and then those.
 *
 * @param only problems, sub-items or rules; none means all
 */
export async function regionFindings(ports: WorkspacePorts, region: string, only: readonly string[] = []): Promise<Outcome<RegionFindings>> {
  const asked = askedRules(only, ports.settings);
  if (!asked.ok) return asked;
  const known = await knownRegion(ports, region);
  if (!known.ok) return known;
  const thresholds = ruleThresholds(rules, ports.settings);
  if (!thresholds.ok) return thresholds;
  const sources = workspaceSources(ports);
  const time = findingTime(ports.settings);
  if (!time.ok) return time;
  const group = groupNamed(ports.settings, region);
  const found: Finding[] = [];
  const every: Finding[] = [];
  const notes = new Map<string, Note>();
  const shared = sharedLimits(ports.settings);
  if (!shared.ok) return shared;
  const judged = await pageFindings(ports, asked.value, { sources, thresholds: thresholds.value, time: time.value, shared: shared.value }, ({ title }, done) =>
    ports.progress.step(evidenceWords.text("judging", { title }), done, asked.value.length),
  );
  for (const [index, rule] of asked.value.entries()) {
    const { findings: all, notes: stopped } = elementAt(judged, index);
    every.push(...all);
    for (const note of stopped) notes.set(JSON.stringify(note), note);
    found.push(...(group === null ? selected(rule, all, region, time.value) : ofGroup(all, group, time.value)));
  }
  ports.progress.step({ en: "Diagnosed", zh: "诊断完成" }, asked.value.length, asked.value.length);
  const said = new Set(found.map(({ id }) => id));
  const turned = judged.flatMap((each) => each.turned).filter(({ finding }) => said.has(finding));
  return success({ findings: found, all: every, coverage: coverage(rules, asked.value, found, ports.settings), turned }, [...notes.values()]);
}

/** Rules by words: problems, sub-items, codes; those under headings that the office hides are asked only by name. */
export function askedRules(only: readonly string[], settings: SaidOfPaper): Outcome<readonly Rule[]> {
  const matches = (rule: Rule, word: string): boolean => word === rule.code || word === rule.item || word === problemOf(rule);
  const items = new Set(["P1", "P2", "P3", "P4", ...coverageItems]);
  const unknown = only.filter((word) => !items.has(word) && !rules.some((rule) => matches(rule, word)));
  if (unknown.length > 0)
    return fault(unknown.map((item) => note("diagnosis.unknown-item", { item, known: rules.map(({ code }) => code).join(", ") }, { field: "--only" })));
  return success(
    only.length === 0
      ? rules.filter(({ item }) => !isHeadingHidden(item, settings))
      : rules.filter((rule) => only.some((word) => matches(rule, word) || rule.bearsOn.includes(word))),
  );
}

async function knownRegion(ports: WorkspacePorts, region: string): Promise<Outcome<null>> {
  if (region === rootOf(ports.settings) || groupNamed(ports.settings, region) !== null || (await ports.records.get("region", region)) !== null)
    return success(null);
  return fault(note("diagnosis.unknown-region", { region, root: rootOf(ports.settings) }, { field: "--region" }));
}

function selected(rule: Rule, findings: readonly Finding[], region: string, time: FindingTime): Finding[] {
  const own = findings.filter(({ subject }) => subject.type === "region" && subject.id === region);
  const national = findings.filter(({ subject }) => subject.type !== "region" || subject.id === time.root);
  if (region === time.root) return national;
  const silent = own.length === 0 && rule.speaksOf.includes("regions");
  return [...own, ...(silent ? [noRowsOf(rule, region, time)] : []), ...national.filter(({ applies_to: to }) => to === null || to.includes(region))];
}

/** Of a group: what was found of its places, each by itself, and of the whole what bears upon one of them. A group is no look of its own and enters no family. */
function ofGroup(findings: readonly Finding[], { members }: PlaceGroup, time: FindingTime): Finding[] {
  const isOfPlace = ({ subject }: Finding): boolean => subject.type === "region" && subject.id !== time.root;
  return [
    ...findings.filter((finding) => isOfPlace(finding) && members.includes(finding.subject.id)),
    ...findings.filter((finding) => !isOfPlace(finding) && (finding.applies_to === null || finding.applies_to.some((place) => members.includes(place)))),
  ];
}

/** A region that the register knows and the panel of the evidence does not. */
function noRowsOf(rule: Rule, region: string, time: FindingTime): Finding {
  return completeFinding(rule, insufficientData(province(region), evidenceWords.say("no-region", { region: verbatim(region) })), time);
}
