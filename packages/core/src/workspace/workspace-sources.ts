import type { WorkspacePorts } from "../contract/ports.ts";
import { roleEvidence } from "../evidence/bind-table.ts";
import type { DiagnosisSources } from "../evidence/sources.ts";

/** What the rules may read of a workspace. */
export function workspaceSources({ evidence, records, settings }: Pick<WorkspacePorts, "evidence" | "records" | "settings">): DiagnosisSources {
  return { ...roleEvidence(evidence, settings), records };
}
