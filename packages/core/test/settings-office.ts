import { parse } from "yaml";
import type { WorkspacePorts } from "../src/contract/ports.ts";
import { registerEvidence } from "../src/workspace/register-evidence.ts";
import type { WorkspaceFiles } from "../src/workspace/workspace-files.ts";
import { workspacePortsOf } from "./asked-of.ts";
import { callerOf } from "./told-faults.ts";

type Office = NonNullable<Parameters<typeof workspacePortsOf>[0]>;

/** Files of a workspace that are held in memory, by path. */
export function filesInMemory(held: Map<string, string>): WorkspaceFiles {
  const within = (path: string) => [...held.keys()].filter((each) => each === path || each.startsWith(`${path}/`));
  return {
    exists: async (path: string) => within(path).length > 0,
    read: async (path: string) => new TextEncoder().encode(held.get(path) ?? ""),
    readText: async (path: string) => held.get(path) ?? "",
    list: async (folder: string) => within(folder),
    write: async (path: string, content: string) => void held.set(path, content),
    move: async (from: string, to: string) => {
      held.set(to, held.get(from) ?? "");
      held.delete(from);
    },
    remove: async (path: string) => within(path).forEach((each) => void held.delete(each)),
  } as unknown as WorkspaceFiles;
}

/** An office whose quoin.yaml is written to, read anew each time it is asked for. */
export function settingsOffice(yaml: string, { tables = {}, records = {} }: Pick<Office, "tables" | "records"> = {}) {
  const held = new Map([["quoin.yaml", yaml]]);
  const first = workspacePortsOf({ tables, records });
  const kept = Object.assign(first.records, { settleJournal: async () => {}, changes: async () => [] });
  const portsAs = async (caller: WorkspacePorts["caller"]): Promise<WorkspacePorts> => {
    const { settings, evidence } = workspacePortsOf({ tables, choices: parse(held.get("quoin.yaml") ?? "") });
    return {
      ...first,
      caller,
      settings,
      evidence: await registerEvidence(evidence, settings, kept, first.hasher),
      manifest: { resources: Object.keys(tables).map((name) => ({ name, schema: evidence.schema(name) })) } as unknown as WorkspacePorts["manifest"],
      files: filesInMemory(held),
      records: kept,
      unrestrictedRecords: kept,
      lock: { exclusively: (work) => work() } as WorkspacePorts["lock"],
      renewed: async () => ({ ok: true, value: await portsAs(caller), notes: [] }),
    };
  };
  return {
    held,
    records: kept,
    file: () => held.get("quoin.yaml") ?? "",
    /** The office as somebody finds it who asks now; the owner of the folder where no roles are said. */
    ports: (roles?: readonly string[], name?: string) => portsAs(callerOf(roles, name)),
  };
}
