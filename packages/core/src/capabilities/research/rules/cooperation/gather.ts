import { optionalTable } from "../../../../diagnosis/finding/optional-table.ts";
import { decidedKinds } from "../../../../diagnosis/institutions/decided-kinds.ts";
import type { InstitutionKind } from "../../../../evidence/institutions/institution-kind.ts";
import { declaredRowBlocks, type RowBlocks } from "../../../../evidence/roles/declared-blocks.ts";
import { type GatheredOf, textOf } from "../../../../evidence/roles/gathered-table.ts";
import { needed } from "../../../../evidence/roles/required-table.ts";
import type { DiagnosisSources } from "../../../../evidence/roles/sources.ts";
import { partnerships } from "../../tables/partnerships.ts";
import { researchPosts } from "../../tables/research-posts.ts";

export const partnersTable = needed(partnerships, ["undertaking", "organisation"], ["kind"]);
export const postsTable = needed(researchPosts, ["list_year", "industry", "laboratory", "institution"]);

/** What parts undertakings where a table of partnerships declares it. */
export const strataKinds = ["programme", "industry", "call", "province", "year"] as const;
export type StratumKind = (typeof strataKinds)[number];

/** Partners of projects, and posts of a research system; null where the workspace holds no such table. */
export interface CooperationEvidence {
  readonly partners: GatheredOf<typeof partnersTable> | null;
  readonly posts: GatheredOf<typeof postsTable> | null;
  /** Strata of the undertakings as the office declares them: partners are dealt within them alone. */
  readonly strata: RowBlocks | null;
  /** Kinds of partners that the register says, by name. */
  readonly decided: ReadonlyMap<string, InstitutionKind>;
}

export async function gatherCooperation(sources: DiagnosisSources): Promise<CooperationEvidence> {
  const [partners, posts] = [await optionalTable(sources, partnersTable), await optionalTable(sources, postsTable)];
  const names = [
    ...(partners?.rows.flatMap((row) => textOf(row, "organisation") ?? []) ?? []),
    ...(posts?.rows.flatMap((row) => textOf(row, "institution") ?? []) ?? []),
  ];
  return { partners, posts, strata: await declaredRowBlocks(sources, partnerships, strataKinds), decided: await decidedKinds(sources.records, names) };
}
