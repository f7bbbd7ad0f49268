import { type VerdictTerms, verdictTerms } from "../../capabilities/funding/terms/verdict-terms.ts";
import { type Outcome, success } from "../../contract/outcome.ts";
import type { WorkspacePorts } from "../../contract/ports.ts";
import { rootOf } from "../../evidence/territory/territory.ts";
import { regionFindings } from "../../judging/region-findings.ts";
import type { Settings } from "../../workspace/settings.ts";

/** What the nation's findings set, for a question that is asked without a plan: its fund is that of the plan. */
export async function askedTerms(ports: WorkspacePorts, settings: Settings): Promise<Outcome<VerdictTerms>> {
  const found = await regionFindings(ports, rootOf(ports.settings));
  return found.ok ? success(verdictTerms(found.value.findings, settings)) : found;
}
