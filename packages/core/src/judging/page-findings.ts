import { isHeadingHidden } from "../codes/paper/paper.ts";
import { elementAt, entryOf } from "../contract/assert-present.ts";
import type { WorkspacePorts } from "../contract/ports.ts";
import type { Rule } from "../diagnosis/rule.ts";
import { isOfNation, withFamilies } from "../diagnosis/verdict/nation-family.ts";
import type { SharedLimits } from "../diagnosis/verdict/shared-limits.ts";
import { findingsOfRules, type JudgedFindings, type Judging } from "./cached-findings.ts";
import { judgedTogether, type TurnedVerdict } from "./changed-verdicts.ts";
import { rules } from "./rules.ts";
import { keptVerdicts } from "./verdict-history.ts";
import { withRegistration } from "./with-registration.ts";

/** What a rule says, with all that is allowed for, and which of its verdicts turned, newest first. */
export interface PageFindings extends Pick<JudgedFindings, "findings" | "notes"> {
  readonly turned: readonly TurnedVerdict[];
}

type PageJudging = Judging & { readonly shared: SharedLimits };

/**
 * What some rules say, with the tests on the whole judged as one family. Where one of them belongs to it all rules are asked that the office does not hide, so that a finding is the
 * same whoever asks for which part; each is kept, so that this costs once. A rule that is hidden and asked by name enters nobody's family: it is held to that of the others and its own.
 */
export async function pageFindings(
  ports: WorkspacePorts,
  asked: readonly Rule[],
  judging: PageJudging,
  onRule: (rule: Rule, done: number) => void = () => {},
): Promise<readonly PageFindings[]> {
  const { root } = judging.time;
  const judged = await findingsOfRules(ports, asked, judging, onRule);
  const isInFamily = (each: JudgedFindings): boolean => each.findings.some((finding) => isOfNation(finding, root));
  const shown: readonly Rule[] = rules.filter(({ item }) => !isHeadingHidden(item, ports.settings));
  const others = judged.some(isInFamily) ? shown.filter((rule) => !asked.includes(rule)) : [];
  const beside = await findingsOfRules(ports, others, judging, (rule) => onRule(rule, asked.length));
  const byRule = new Map([
    ...asked.map((rule, place) => [rule, elementAt(judged, place)] as const),
    ...others.map((rule, place) => [rule, elementAt(beside, place)] as const),
  ]);
  const family = shown.flatMap((rule) => byRule.get(rule) ?? []);
  const hidden = asked.flatMap((rule) => (shown.includes(rule) ? [] : [entryOf(byRule, rule).findings]));
  const page = withFamilies(
    family.flatMap(({ findings }) => findings),
    hidden,
    root,
    judging.shared,
  );
  const said = new Map((await withRegistration(ports, page)).map((finding) => [finding.id, finding]));
  const together = judgedTogether(family.map(({ from }) => from));
  return Promise.all(
    judged.map(async (each, place) => {
      const findings = each.findings.map(({ id }) => entryOf(said, id));
      const turned = await keptVerdicts(ports, elementAt(asked, place), { from: each.from, family: isInFamily(each) ? together : null, findings });
      return { findings, notes: each.notes, turned };
    }),
  );
}
