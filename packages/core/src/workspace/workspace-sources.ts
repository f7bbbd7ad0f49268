import type { WorkspacePorts } from "../contract/ports.ts";
import { roleEvidence } from "../evidence/roles/bind-table.ts";
import type { DiagnosisSources } from "../evidence/roles/sources.ts";
import { folderCache } from "./folder-cache.ts";

type Read = Pick<WorkspacePorts, "evidence" | "records" | "settings">;
type Keeping = Pick<WorkspacePorts, "files" | "hasher" | "codeVersion">;

/** What rules, lines and measures may read of a workspace; measures are kept where its files are at hand. */
export function workspaceSources(ports: Read & (Keeping | (Pick<DiagnosisSources, "kept"> & { readonly files?: never }))): DiagnosisSources {
  const { evidence, records, settings } = ports;
  const kept = ports.files === undefined ? ports.kept : folderCache(ports, "measures");
  return { ...roleEvidence(evidence, settings), records, ...(kept === undefined ? {} : { kept }) };
}
