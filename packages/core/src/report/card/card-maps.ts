import { codeEntry, codeList } from "../../codes/code-lists.ts";
import { groupBy } from "../../contract/group-by.ts";
import { moneyText } from "../../language/number-text.ts";
import { nameOf } from "../../register/record-label.ts";
import type { Block, Chapter } from "../document/document.ts";
import type { CardPaper, PaperItem } from "./card-paper.ts";

/** The maps and lists that an office keeps of a chain, a sheet each, under the names that its practice gives them. */
export function mapSheets(paper: CardPaper): readonly Chapter[] {
  return codeList("chain-maps-lists").map(({ code, label }) => ({
    id: code,
    title: code.startsWith("list-") ? paper.say("ofChain", { list: paper.pick(label) }) : paper.pick(label),
    blocks: sheets[code]?.(paper, paper.pick(label)) ?? [unfilled(paper)],
  }));
}

const unfilled = ({ say }: CardPaper): Block => ({ kind: "paragraph", text: say("unfilled") });

/** The table, or that nobody has filled in what it would hold. */
function filled(paper: CardPaper, table: Block): readonly Block[] {
  return table.kind === "table" && table.rows.length === 0 ? [unfilled(paper)] : [table];
}

const sheets: Readonly<Record<string, (paper: CardPaper, caption: string) => readonly Block[]>> = {
  "map-chain": (paper, caption) => {
    const count = (own: readonly PaperItem[], holds: (item: PaperItem) => boolean) => paper.number(own.filter(holds).length);
    const leaders = paper.chains.flatMap(({ chain_leader: leader, chain_owner: owner }): Block[] => [
      ...(leader === null ? [] : [{ kind: "paragraph" as const, text: paper.say("leader", { name: paper.name(leader) }) }]),
      ...(owner === null ? [] : [{ kind: "paragraph" as const, text: paper.say("owner", { name: paper.name(owner) }) }]),
    ]);
    const table = paper.table(
      caption,
      ["line", "link", "items", "made", "in-project", "missing", "duplicate", "unknown"],
      paper.links.map(({ id, line, name }) => {
        const own = paper.items.filter((item) => item.linkId === id);
        const of = (standing: PaperItem["standing"]) => count(own, (item) => item.standing === standing);
        return [line, name, count(own, () => true), of("made"), of("in-project"), of("missing"), count(own, ({ duplicate }) => duplicate), of("unknown")];
      }),
      isAnyInvented(paper.links) || isAnyInvented(paper.items),
    );
    return [...leaders, ...filled(paper, table)];
  },
  "map-roadmap": (paper, caption) =>
    filled(
      paper,
      paper.table(
        caption,
        ["link", "item", "trl", "mrl", "gap", "projects", "end"],
        paper.items
          .filter(({ list, standing }) => list === "key-technology" && standing !== "not-needed")
          .map((item) => [
            item.link,
            item.name,
            paper.number(item.trl),
            paper.number(item.mrl),
            paper.number(item.gap_years),
            paper.names(item.projects),
            item.projects
              .flatMap((id) => paper.projects.get(id)?.end ?? [])
              .toSorted()
              .at(-1) ?? null,
          ]),
        paper.items.some(({ list, synthetic }) => list === "key-technology" && synthetic),
      ),
    ),
  "map-application": (paper, caption) =>
    filled(
      paper,
      paper.table(
        caption,
        ["field"],
        paper.applications.map((code) => [paper.pick(codeEntry("system-applications", code)?.label ?? { en: code, zh: code })]),
        paper.isInvented,
      ),
    ),
  "map-region": (paper, caption) =>
    filled(
      paper,
      paper.table(
        caption,
        ["region", "organisations", "items"],
        byRegion(paper).map(({ region, organisations, items }) => [region, paper.number(organisations.length), paper.number(items)]),
        isPartInvented(paper),
      ),
    ),
  "map-investment": (paper, caption) => {
    const wanted = paper.items.filter(({ standing }) => standing === "missing" || standing === "in-project");
    return filled(
      paper,
      paper.table(
        caption,
        ["link", "wanted", "why", "abroad"],
        wanted.map((item) => [item.link, item.name, paper.say(item.standing === "missing" ? "nobody" : "onlyProject"), paper.share(item.foreign_dependence)]),
        isAnyInvented(wanted),
      ),
    );
  },
  "list-enterprise": (paper, caption) =>
    filled(
      paper,
      paper.table(
        caption,
        ["organisation", "region", "role"],
        organisationsOf(paper).map((id) => [paper.name(id), placeOf(paper, id), roleOf(paper, id)]),
        isPartInvented(paper),
      ),
    ),
  "list-project": (paper, caption) => {
    const ids = [...new Set(paper.items.flatMap(({ projects }) => projects))].toSorted();
    return filled(
      paper,
      paper.table(
        caption,
        ["project", "item", "lead", "end", "funds"],
        ids.map((id) => {
          const project = paper.projects.get(id);
          return [
            paper.name(id),
            paper.formatter.row(paper.items.filter(({ projects }) => projects.includes(id)).map((each) => each.name)),
            project?.lead == null ? null : paper.name(project.lead),
            project?.end ?? null,
            project?.central_funds == null ? null : moneyText(Number(project.central_funds), project.currency ?? "", paper.formatter),
          ];
        }),
        ids.some((id) => paper.projects.get(id)?.synthetic === true) || isAnyInvented(paper.items.filter(({ projects }) => projects.length > 0)),
      ),
    );
  },
  "list-cluster": (paper, caption) => {
    const table = paper.table(
      caption,
      ["region", "organisations", "producers"],
      byRegion(paper)
        .filter(({ isKnown, organisations }) => isKnown && organisations.length >= 2)
        .map(({ region, organisations }) => [region, paper.number(organisations.length), paper.names(organisations)]),
      isPartInvented(paper),
    );
    return [{ kind: "paragraph", text: paper.say("clusterRule"), role: "remark" }, ...filled(paper, table)];
  },
  "list-problem": (paper, caption) =>
    filled(
      paper,
      paper.table(
        caption,
        ["link", "item", "problem", "detail"],
        [
          ...paper.items.flatMap((item) => [
            ...(item.standing === "missing" ? [[item.link, item.name, paper.say("missing"), paper.say("nobody")]] : []),
            ...(item.duplicate ? [[item.link, item.name, paper.say("duplicate"), paper.names(item.projects)]] : []),
          ]),
          ...paper.chains.flatMap(({ gaps }) =>
            gaps.map(({ kind, link, item, description }) => [
              paper.links.find(({ id }) => id === link)?.name ?? null,
              paper.items.find(({ id }) => id === item)?.name ?? null,
              paper.pick(codeEntry("gap-kinds", kind)?.label ?? { en: kind, zh: kind }),
              description,
            ]),
          ),
        ],
        isAnyInvented(paper.items.filter(({ standing, duplicate }) => standing === "missing" || duplicate)) ||
          isAnyInvented(paper.chains.filter(({ gaps }) => gaps.length > 0)),
      ),
    ),
  "list-policy": (paper, caption) =>
    filled(
      paper,
      paper.table(
        caption,
        ["policy", "department", "detail"],
        paper.policies.map(({ labels, id, department, description }) => [
          paper.formatter.text(nameOf({ id, labels })),
          department === null ? null : paper.name(department),
          description,
        ]),
        isAnyInvented(paper.policies),
      ),
    ),
};

function isAnyInvented(records: readonly { readonly synthetic: boolean }[]): boolean {
  return records.some(({ synthetic }) => synthetic);
}

/** Whether an organisation of the chain is invented, or what it is there for. */
function isPartInvented(paper: CardPaper): boolean {
  return (
    isAnyInvented(organisationsOf(paper).flatMap((id) => paper.organisations.get(id) ?? [])) ||
    isAnyInvented(paper.items.filter(({ producers }) => producers.length > 0)) ||
    isAnyInvented(paper.links.filter(({ coveredBy }) => coveredBy.length > 0))
  );
}

/** Everybody who has a part in the chain: who integrates it, who covers a link, who makes an entry. */
function organisationsOf({ lead, partners, links, items }: CardPaper): readonly string[] {
  return [
    ...new Set([...(lead === null ? [] : [lead]), ...partners, ...links.flatMap(({ coveredBy }) => coveredBy), ...items.flatMap(({ producers }) => producers)]),
  ].toSorted();
}

function placeOf(paper: CardPaper, id: string): string | null {
  const region = regionOf(paper, id);
  return region === null ? null : paper.name(region);
}

function regionOf({ organisations }: CardPaper, id: string): string | null {
  return organisations.get(id)?.region ?? null;
}

function roleOf(paper: CardPaper, id: string): string {
  const made = paper.items.filter(({ producers }) => producers.includes(id)).map(({ name }) => name);
  const covered = paper.links.filter(({ coveredBy }) => coveredBy.includes(id)).map(({ name }) => name);
  return paper.formatter.clauses([
    ...(paper.lead === id ? [paper.say("integrates")] : []),
    ...(paper.partners.includes(id) ? [paper.say("partner")] : []),
    ...(covered.length === 0 ? [] : [paper.say("covers", { items: paper.formatter.row(covered) })]),
    ...(made.length === 0 ? [] : [paper.say("makes", { items: paper.formatter.row(made) })]),
  ]);
}

/** The places where the chain's organisations sit, the one with most first; those of no known place are counted by themselves. Two places of one name are two. */
function byRegion(paper: CardPaper) {
  const groups = groupBy(organisationsOf(paper), (id) => regionOf(paper, id));
  return [...groups]
    .map(([place, organisations]) => ({
      isKnown: place !== null,
      region: place === null ? paper.say("regionUnknown") : paper.name(place),
      organisations,
      items: paper.items.filter(({ producers }) => producers.some((id) => organisations.includes(id))).length,
    }))
    .toSorted((a, b) => Number(b.isKnown) - Number(a.isKnown) || b.organisations.length - a.organisations.length);
}
