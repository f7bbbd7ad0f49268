import { type FindingDraft, insufficientData, nation } from "../../../diagnosis/finding/finding-draft.ts";
import type { DiagnosisSources } from "../../../evidence/roles/sources.ts";
import { whatIsRead } from "../../../evidence/roles/what-is-read.ts";
import { type RepeatedFlow, workspaceWorld, worldTables } from "../measures/value-chains/workspace-world.ts";
import { type WorldReliance, worldReliance } from "../measures/value-chains/world-reliance.ts";
import { repeatedFlow } from "./repeated-flow.ts";
import { worldChainWords as words } from "./world-chain.words.ts";

/** What rules on the world table judge. */
export interface WorldChain extends WorldReliance {
  readonly repeated: RepeatedFlow | null;
}

/** What was computed last of each workspace's tables: the rules judge the same. */
const computed = new WeakMap<DiagnosisSources["evidence"], { readonly read: string; readonly world: Promise<WorldChain> }>();

/** Computed once for the same tables. */
export function gatherWorld(sources: DiagnosisSources): Promise<WorldChain> {
  const tables = worldTables.map(({ contract, fields }) => ({ from: contract, fields }));
  const read = JSON.stringify(whatIsRead(sources, tables));
  const last = computed.get(sources.evidence);
  if (last?.read === read) return last.world;
  const world = computeWorld(sources);
  computed.set(sources.evidence, { read, world });
  return world;
}

async function computeWorld(sources: DiagnosisSources): Promise<WorldChain> {
  const world = await workspaceWorld(sources);
  return { ...worldReliance(world), repeated: world.repeated };
}

/** Why nothing can be judged; null where it can. */
export function refusalOf({ repeated, lacks, evidence, synthetic }: WorldChain): FindingDraft | null {
  if (repeated !== null) return repeatedFlow(repeated, evidence);
  return lacks === null ? null : insufficientData(nation, words.say(lacks), evidence, { synthetic });
}
