import { entryOf } from "../contract/assert-present.ts";
import { type CacheQuestion, cached, cacheKey, jsonPacking } from "../contract/cache.ts";
import type { WorkspacePorts } from "../contract/ports.ts";
import type { Finding } from "../diagnosis/finding/finding.ts";
import type { Rule } from "../diagnosis/rule.ts";
import { EvidenceFault } from "../evidence/evidence-fault.ts";
import type { DiagnosisSources } from "../evidence/roles/sources.ts";
import { whatIsRead } from "../evidence/roles/what-is-read.ts";
import type { Note } from "../language/note.ts";
import { folderCache } from "../workspace/folder-cache.ts";
import type { ThresholdTable, ThresholdValues } from "../workspace/threshold.ts";
import type { WorkspaceFiles } from "../workspace/workspace-files.ts";
import type { JudgedFrom } from "./changed-verdicts.ts";
import type { FindingTime } from "./complete-finding.ts";
import { refusedFindings, ruleFindings } from "./rule-findings.ts";

/** What is being computed for a workspace at this moment, by request: two who ask the same at once wait for one answer. */
const underway = new WeakMap<WorkspaceFiles, Map<string, Promise<JudgedFindings>>>();

/** Findings, and what the evidence holds that stopped the rule. */
export interface JudgedFindings {
  readonly findings: readonly Finding[];
  readonly notes: readonly Note[];
  readonly from: JudgedFrom;
}

/** Under the key of the question: what the program wrote itself is read as it was written. */
const packing = jsonPacking<Omit<JudgedFindings, "from">>((text) => JSON.parse(text));

/**
 * The findings of a rule, computed once for the same request: same rule and version of the program, thresholds, records (by version) and all that decides
 * what is read of the tables (`whatIsRead`).
 * One file a rule, written over when anything of that changes; one that is not as it was written is computed again.
 */
export async function cachedFindings(
  ports: WorkspacePorts,
  rule: Rule,
  sources: DiagnosisSources,
  thresholds: ThresholdValues<ThresholdTable>,
  time: FindingTime,
): Promise<JudgedFindings> {
  const { asked, from } = await requestOf(ports, rule, sources, thresholds, time);
  const cache = folderCache(ports, "findings");
  const key = cacheKey(cache, asked);
  const running = underway.get(ports.files) ?? new Map<string, Promise<JudgedFindings>>();
  underway.set(ports.files, running);
  const judging =
    running.get(key) ?? cached(cache, asked, packing, () => judgedFindings(rule, sources, thresholds, time)).then((judged) => ({ ...judged, from }));
  running.set(key, judging);
  try {
    return await judging;
  } finally {
    running.delete(key);
  }
}

/** What is judged by thresholds at a time. */
export interface Judging {
  readonly sources: DiagnosisSources;
  readonly thresholds: ReadonlyMap<string, ThresholdValues<ThresholdTable>>;
  readonly time: FindingTime;
}

/**
 * What each of some rules says, in their order. Threads that need the same rules at once go through them from different ends, and each finds kept what the other has judged
 * meanwhile: the first reader of a new workspace waits half as long.
 */
export async function findingsOfRules(
  ports: WorkspacePorts,
  rules: readonly Rule[],
  { sources, thresholds, time }: Judging,
  onRule: (rule: Rule, done: number) => void = () => {},
): Promise<readonly JudgedFindings[]> {
  const judged = new Map<Rule, JudgedFindings>();
  const isFromTheEnd = (ports.turn ?? 0) % 2 === 1;
  for (const rule of isFromTheEnd ? rules.toReversed() : rules) {
    onRule(rule, judged.size);
    judged.set(rule, await cachedFindings(ports, rule, sources, thresholds.get(rule.code) ?? {}, time));
  }
  return rules.map((rule) => entryOf(judged, rule));
}

/** A table that cannot be read as it says, or holds what cannot be, leaves this rule without an answer, and nothing else. */
export async function judgedFindings(
  rule: Rule,
  sources: DiagnosisSources,
  thresholds: ThresholdValues<ThresholdTable>,
  time: FindingTime,
): Promise<Omit<JudgedFindings, "from">> {
  try {
    const told = new Map<string, Note>();
    const heard: DiagnosisSources = { ...sources, tell: (note) => void told.set(JSON.stringify(note), note) };
    return { findings: await ruleFindings(rule, heard, thresholds, time), notes: [...told.values()] };
  } catch (cause) {
    if (!(cause instanceof EvidenceFault)) throw cause;
    const notes = cause.notes.map((fault): Note => ({ ...fault, severity: "warning" }));
    return { findings: await refusedFindings(rule, sources, cause.notes, time), notes };
  }
}

/** What is asked of a rule, as the cache has it and in its parts. */
async function requestOf(
  ports: WorkspacePorts,
  rule: Rule,
  sources: DiagnosisSources,
  thresholds: ThresholdValues<ThresholdTable>,
  time: FindingTime,
): Promise<{ readonly asked: CacheQuestion; readonly from: JudgedFrom }> {
  const read = [...rule.tables, ...(rule.alsoReads ?? [])].map(({ contract }) => ({ from: contract, fields: Object.keys(contract.columns) }));
  const evidence = whatIsRead(sources, read);
  const records = await Promise.all(rule.records.map((type) => stateOf(ports, sources, type)));
  return {
    asked: { name: rule.code, question: [rule.code, thresholds, time], restsOn: [rule.version, evidence, records] },
    from: {
      program: JSON.stringify([ports.codeVersion, rule.version]),
      settings: JSON.stringify([thresholds, time]),
      tables: Object.fromEntries(evidence.tables.flatMap((each) => (each === null ? [] : [[each.table, each.sha256]]))),
      records: Object.fromEntries(records.map(({ type, state }) => [type, state])),
    },
  };
}

/** What the records of a type are: by the newest change of one of them where that says it, else by the version of each that is seen. */
async function stateOf({ records }: WorkspacePorts, sources: DiagnosisSources, type: string): Promise<StateOfType> {
  const state = await records.stateOf(type);
  return state === null ? { type, state, seen: (await sources.records.list(type)).map(({ id, version }) => [id, version]) } : { type, state };
}

interface StateOfType {
  readonly type: string;
  readonly state: string | null;
  readonly seen?: readonly unknown[];
}
