import type { WorkspacePorts } from "../contract/ports.ts";
import type { DiagnosisSources } from "../evidence/sources.ts";
import type { ThresholdTable, ThresholdValues } from "../workspace/threshold.ts";
import type { WorkspaceFiles } from "../workspace/workspace-files.ts";
import type { FindingTime } from "./complete-finding.ts";
import type { Finding } from "./finding.ts";
import type { Rule } from "./rule.ts";
import { ruleFindings } from "./rule-findings.ts";

/** What is being computed for a workspace at this moment, by request: two who ask the same at once wait for one answer. */
const underway = new WeakMap<WorkspaceFiles, Map<string, Promise<readonly Finding[]>>>();

interface Kept {
  readonly key: string;
  readonly findings: Finding[];
}

/**
 * The findings of a rule, computed once for the same request: same rule and version of the program, thresholds, tables (by hash) and records (by version).
 * One file a rule, written over when anything of that changes; a damaged one is computed again.
 */
export async function cachedFindings(
  ports: WorkspacePorts,
  rule: Rule,
  sources: DiagnosisSources,
  thresholds: ThresholdValues<ThresholdTable>,
  time: FindingTime,
): Promise<readonly Finding[]> {
  const path = `.quoin/cache/findings-${rule.code}.json`;
  const key = await requestHash(ports, rule, sources, thresholds, time);
  const running = underway.get(ports.files) ?? new Map<string, Promise<readonly Finding[]>>();
  underway.set(ports.files, running);
  const asked = running.get(key) ?? keptOrComputed();
  running.set(key, asked);
  try {
    return await asked;
  } finally {
    running.delete(key);
  }

  async function keptOrComputed(): Promise<readonly Finding[]> {
    const kept = await readKept(ports, path);
    if (kept?.key === key) return kept.findings;
    const findings = await ruleFindings(rule, sources, thresholds, time);
    await ports.files.write(path, JSON.stringify({ key, findings } satisfies Kept));
    return findings;
  }
}

async function requestHash(
  ports: WorkspacePorts,
  rule: Rule,
  sources: DiagnosisSources,
  thresholds: ThresholdValues<ThresholdTable>,
  time: FindingTime,
): Promise<string> {
  const tables = [...rule.tables, ...(rule.alsoReads ?? [])].map(({ contract }) => {
    const bound = sources.bind(contract);
    return bound === null ? null : [contract.role, bound.table, sources.evidence.sha256(bound.table), bound.sources];
  });
  const records = await Promise.all(rule.records.map(async (type) => (await sources.records.list(type)).map(({ id, version }) => [type, id, version])));
  return ports.hasher.sha256(JSON.stringify([ports.codeVersion, rule.code, rule.version, thresholds, time, tables, records]));
}

async function readKept({ files }: WorkspacePorts, path: string): Promise<Kept | null> {
  if (!(await files.exists(path))) return null;
  try {
    return JSON.parse(await files.readText(path)) as Kept;
  } catch (cause) {
    if (cause instanceof SyntaxError) return null;
    throw cause;
  }
}
