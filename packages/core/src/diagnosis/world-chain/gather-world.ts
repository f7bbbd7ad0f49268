import type { DiagnosisSources } from "../../evidence/sources.ts";
import { type RepeatedFlow, workspaceWorld } from "../../measures/value-chains/workspace-world.ts";
import { type WorldReliance, worldReliance } from "../../measures/value-chains/world-reliance.ts";
import { type FindingDraft, insufficientData, nation } from "../finding-draft.ts";
import { repeatedFlow } from "./repeated-flow.ts";
import { worldChainWords as words } from "./world-chain.words.ts";

/** What rules on the world table judge. */
export interface WorldChain extends WorldReliance {
  readonly repeated: RepeatedFlow | null;
}

export async function gatherWorld(sources: DiagnosisSources): Promise<WorldChain> {
  const world = await workspaceWorld(sources);
  return { ...worldReliance(world), repeated: world.repeated };
}

/** Why nothing can be judged; null where it can. */
export function refusalOf({ repeated, lacks, evidence, synthetic }: WorldChain): FindingDraft | null {
  if (repeated !== null) return repeatedFlow(repeated, evidence);
  return lacks === null ? null : insufficientData(nation, words.say(lacks), evidence, { synthetic });
}
