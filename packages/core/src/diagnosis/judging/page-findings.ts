import { isHeadingHidden } from "../../codes/paper/paper.ts";
import type { WorkspacePorts } from "../../contract/ports.ts";
import type { Rule } from "../rule.ts";
import { rules } from "../rules.ts";
import { isOfNation, withNationFamily } from "../verdict/nation-family.ts";
import type { SharedLimits } from "../verdict/shared-limits.ts";
import { findingsOfRules, type JudgedFindings, type Judging } from "./cached-findings.ts";

/**
 * What some rules say, with the tests on the whole judged as one family. Where one of them belongs to it all rules are asked that the office does not hide, so that a finding is the
 * same whoever asks for which part; each is kept, so that this costs once.
 */
export async function pageFindings(
  ports: WorkspacePorts,
  asked: readonly Rule[],
  judging: Judging & { readonly shared: SharedLimits },
  onRule: (rule: Rule, done: number) => void = () => {},
): Promise<readonly JudgedFindings[]> {
  const { root } = judging.time;
  const judged = await findingsOfRules(ports, asked, judging, onRule);
  if (!judged.some(({ findings }) => findings.some((finding) => isOfNation(finding, root)))) return judged;
  const others = rules.filter((rule) => !asked.includes(rule) && !isHeadingHidden(rule.item, ports.settings));
  const beside = await findingsOfRules(ports, others, judging, (rule) => onRule(rule, asked.length));
  const page = withNationFamily(
    [...judged, ...beside].flatMap(({ findings }) => findings),
    root,
    judging.shared,
  );
  const byId = new Map(page.map((finding) => [finding.id, finding]));
  return judged.map((each) => ({ ...each, findings: each.findings.map((finding) => byId.get(finding.id) ?? finding) }));
}
