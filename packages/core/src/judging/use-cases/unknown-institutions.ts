import { byCodePoint } from "@quoin/methods";
import { type KindWords, kindOfLead } from "../../capabilities/generic-technology/rules/missing-subject/lead-kind.ts";
import { missingSubjectFacts } from "../../capabilities/generic-technology/rules/missing-subject/missing-subject.ts";
import { partnerships } from "../../capabilities/research/tables/partnerships.ts";
import { researchPosts } from "../../capabilities/research/tables/research-posts.ts";
import { type Outcome, success } from "../../contract/outcome.ts";
import { optionalTable } from "../../diagnosis/finding/optional-table.ts";
import { decidedKinds } from "../../diagnosis/institutions/decided-kinds.ts";
import { limitsOfRule } from "../../diagnosis/rule-thresholds.ts";
import { numberOf, textOf } from "../../evidence/roles/gathered-table.ts";
import { needed } from "../../evidence/roles/required-table.ts";
import type { DiagnosisSources } from "../../evidence/roles/sources.ts";
import { projects } from "../../evidence/tables/projects.ts";
import { recordsOf } from "../../register/typed-records.ts";
import { organisationKind } from "../../workspace/from-tables/organisation-kind.ts";
import { organisationId } from "../../workspace/from-tables/organisations.ts";
import type { Settings } from "../../workspace/settings.ts";

const leads = needed(projects, ["lead"], ["lead_kind", "central_funds"]);
const partners = needed(partnerships, ["organisation"], ["kind"]);
const posts = needed(researchPosts, ["institution"]);

/** In how much the contract of projects counts money. */
const moneyScale = 10_000;

/** A body of which neither the register nor a list nor a word of its name tells the kind. */
export interface UnknownInstitution {
  readonly id: string;
  readonly name: string;
  /** Whether the register has a record of it. */
  readonly registered: boolean;
  /** Projects that it leads, and their money as far as it is published; null where none of it is. */
  readonly projects: number;
  readonly funds: number | null;
  /** Rows of partners and of posts that name it. */
  readonly partnerships: number;
  readonly posts: number;
}

type Mention = Pick<UnknownInstitution, "projects" | "funds" | "partnerships" | "posts">;
const nowhere: Mention = { projects: 0, funds: null, partnerships: 0, posts: 0 };

/**
 * Bodies of unknown kind: those whom the tables of projects, partners and posts name, and those of the register. The most money first, then the most rows, then by name. Kinds are read with the
 * words of the office, as the rules read them. Cost: the rows of these tables and the organisations of the register.
 */
export async function unknownInstitutions(sources: DiagnosisSources, settings: Pick<Settings, "thresholds">): Promise<Outcome<readonly UnknownInstitution[]>> {
  const limits = limitsOfRule(missingSubjectFacts, settings);
  if (!limits.ok) return limits;
  const words = limits.value;
  const told = new Set<string>();
  const mentions = await mentionsOf(sources, words, told);
  const decided = await decidedKinds(sources.records, mentions.keys());
  const open = new Map([...mentions].filter(([name]) => !decided.has(name)).map(([name, mention]) => [organisationId(name), { name, mention }]));
  const found = new Map<string, UnknownInstitution>();
  for (const [id, { name, mention }] of open) found.set(id, { id, name, registered: false, ...mention });
  for (const { id, kind, labels } of await recordsOf(sources.records, "organisation")) {
    const known = found.get(id);
    const name = Object.values(labels).find((label) => typeof label === "string" && label !== "") ?? id;
    if (known !== undefined) found.set(id, { ...known, registered: true });
    else if (kind === null && !told.has(id) && organisationKind(name) === null && kindOfLead(name, null, words) === "unknown")
      found.set(id, { id, name, registered: true, ...nowhere });
  }
  return success([...found.values()].sort(mostFirst));
}

function mostFirst(a: UnknownInstitution, b: UnknownInstitution): number {
  const rows = ({ projects: led, partnerships: joint, posts: held }: UnknownInstitution): number => led + joint + held;
  return (b.funds ?? -1) - (a.funds ?? -1) || rows(b) - rows(a) || byCodePoint(a.name, b.name);
}

/** Names of unknown kind by where they stand; ids of those of whom a list tells the kind go to `told`. */
async function mentionsOf(sources: DiagnosisSources, words: KindWords, told: Set<string>): Promise<ReadonlyMap<string, Mention>> {
  const mentions = new Map<string, Mention>();
  const add = (name: string | null, column: string | null, more: (before: Mention) => Partial<Mention>): void => {
    if (name === null) return;
    if (kindOfLead(name, column, words) !== "unknown") {
      told.add(organisationId(name));
      return;
    }
    const before = mentions.get(name) ?? nowhere;
    mentions.set(name, { ...before, ...more(before) });
  };
  for (const row of (await optionalTable(sources, leads))?.rows ?? []) {
    const funds = numberOf(row, "central_funds");
    add(textOf(row, "lead"), textOf(row, "lead_kind"), (before) => ({
      projects: before.projects + 1,
      funds: funds === null ? before.funds : (before.funds ?? 0) + funds * moneyScale,
    }));
  }
  for (const row of (await optionalTable(sources, partners))?.rows ?? [])
    add(textOf(row, "organisation"), textOf(row, "kind"), (before) => ({ partnerships: before.partnerships + 1 }));
  for (const row of (await optionalTable(sources, posts))?.rows ?? []) add(textOf(row, "institution"), null, (before) => ({ posts: before.posts + 1 }));
  return mentions;
}
