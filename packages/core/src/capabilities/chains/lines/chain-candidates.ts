import { byCodePoint } from "@quoin/methods";
import { groupBy } from "../../../contract/group-by.ts";
import type { EvidenceReference } from "../../../evidence/evidence-reference.ts";
import type { LocalText } from "../../../language/text.ts";
import type { DesignContext } from "../../../plan/design-context.ts";
import { nameOrId } from "../../../register/record-label.ts";
import { recordIn, type Stored, storedOf } from "../../../register/typed-records.ts";

/** The enterprise that stands on most links of a card, and the order of the others. */
export interface ChainCandidate {
  readonly system: { readonly id: string; readonly name: LocalText };
  readonly organisation: { readonly id: string; readonly name: LocalText };
  readonly region: string | null;
  readonly covered: readonly string[];
  readonly links: number;
  /** Links that it does not cover. */
  readonly open: readonly LocalText[];
  readonly ranking: readonly { readonly name: LocalText; readonly links: number }[];
  readonly evidence: EvidenceReference[];
  readonly synthetic: boolean;
}

/** How many enterprises the ranking shows. */
const shown = 10;

/** For each technology system the enterprise on most of its links (ties: text order of ids). A link is covered by those named on it and by the producers of its items. */
export async function chainCandidates({ records }: Pick<DesignContext, "records">): Promise<readonly ChainCandidate[]> {
  const [systems, links, items] = await Promise.all([storedOf(records, "technology-system"), storedOf(records, "link"), storedOf(records, "item")]);
  const linksBySystem = groupBy(links, ({ body }) => body.system);
  const itemsByLink = groupBy(items, ({ body }) => body.link);
  const candidates: ChainCandidate[] = [];
  for (const system of systems) {
    const own = linksBySystem.get(system.id) ?? [];
    const coverage = coverageByOrganisation(own, itemsByLink);
    const [best] = coverage;
    if (best === undefined) continue;
    const organisation = await records.get("organisation", best.id);
    const names = await Promise.all(
      coverage.slice(0, shown).map(async ({ id, links: covered }) => ({ name: nameOrId(await records.get("organisation", id), id), links: covered.length })),
    );
    const used = [system, ...own, ...own.flatMap(({ id }) => itemsByLink.get(id) ?? [])];
    candidates.push({
      system: { id: system.id, name: nameOrId(system, system.id) },
      organisation: { id: best.id, name: nameOrId(organisation, best.id) },
      region: organisation === null ? null : recordIn(organisation, "organisation").region,
      covered: best.links,
      links: own.length,
      open: own.filter(({ id }) => !best.links.includes(id)).map((link) => nameOrId(link, link.id)),
      ranking: names,
      evidence: used.map(({ type, id, version }) => ({ type, id, version })),
      synthetic: used.some(({ body }) => body.synthetic),
    });
  }
  return candidates;
}

function coverageByOrganisation(
  links: readonly Stored<"link">[],
  itemsByLink: ReadonlyMap<string, readonly Stored<"item">[]>,
): readonly { readonly id: string; readonly links: readonly string[] }[] {
  const covered = new Map<string, Set<string>>();
  for (const link of links) {
    const organisations = [...link.body.covered_by, ...(itemsByLink.get(link.id) ?? []).flatMap((item) => item.body.producers)];
    for (const id of organisations) covered.set(id, (covered.get(id) ?? new Set()).add(link.id));
  }
  return [...covered].map(([id, own]) => ({ id, links: [...own].toSorted() })).toSorted((a, b) => b.links.length - a.links.length || byCodePoint(a.id, b.id));
}
