import { isHeadingHidden } from "../codes/paper/paper.ts";
import { type Outcome, success } from "../contract/outcome.ts";
import type { WorkspacePorts } from "../contract/ports.ts";
import type { Finding } from "../diagnosis/finding/finding.ts";
import { ruleThresholds, sharedLimits } from "../diagnosis/rule-thresholds.ts";
import { workspaceSources } from "../workspace/workspace-sources.ts";
import { findingTime } from "./finding-time.ts";
import { pageFindings } from "./page-findings.ts";
import { rules } from "./rules.ts";

/** What every rule says of every subject, in the order of the rules; rules under headings that the office hides are not asked. */
export async function everyFinding(ports: WorkspacePorts): Promise<Outcome<readonly Finding[]>> {
  const thresholds = ruleThresholds(rules, ports.settings);
  if (!thresholds.ok) return thresholds;
  const sources = workspaceSources(ports);
  const time = findingTime(ports.settings);
  if (!time.ok) return time;
  const shown = rules.filter(({ item }) => !isHeadingHidden(item, ports.settings));
  const shared = sharedLimits(ports.settings);
  if (!shared.ok) return shared;
  const judged = await pageFindings(ports, shown, { sources, thresholds: thresholds.value, time: time.value, shared: shared.value });
  return success(judged.flatMap(({ findings }) => findings));
}
