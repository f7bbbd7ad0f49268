import { integer, listed, percent, recorded } from "../../../language/statement/values.ts";
import { asTyped } from "../../../language/text.ts";
import type { LineDraft, LineMaker } from "../../../plan/design-context.ts";
import { cellNames, officeAssumption, tableColumn } from "../../../plan/line-text.ts";
import { type ChainCandidate, chainCandidates } from "./chain-candidates.ts";
import { chainOwnerWords as words } from "./chain-owners.words.ts";
import { firmsToExamine } from "./firms-to-examine.ts";
import { largestFirms } from "./largest-firms.ts";

/** Smallest share of a card's links that an enterprise covers to be called a candidate; `plan.chain_coverage`. */
const defaultCoverage = 0.4;

/**
 * M5.2: guide integration around enterprises that already cover much of a chain.
 * From the cards: the enterprise on most links of each technology system. Without such an enterprise a province gets its largest listed manufacturers to look at, and the whole the largest makers of the industries that most hangs on, which claims no more than their size.
 */
export const chainOwners: LineMaker = {
  item: "M5.2",
  answers: ["missing-complement", "leading-firms"],
  async make(context, answered) {
    const needed = context.settings.plan.chain_coverage ?? defaultCoverage;
    // A card of which nothing is confirmed to be missing calls for nobody; an office that decided on the item hears of every card.
    const called = new Set(answered.filter(({ rule }) => rule === "missing-complement").map(({ subject }) => subject.id));
    const candidates = (await chainCandidates(context)).filter(
      ({ region, system }) => (context.isNation || region === context.place.code) && (answered.length === 0 || called.has(system.id)),
    );
    const lines = candidates.map((candidate) => cardLine(candidate, needed));
    const asksFirms = answered.some(({ rule }) => rule === "leading-firms");
    if (lines.length > 0 || !asksFirms) return lines;
    return context.isNation ? firmsToExamine(context) : largestFirms(context);
  },
};

function cardLine(candidate: ChainCandidate, needed: number): LineDraft {
  const { system, organisation, covered, links, open } = candidate;
  const share = covered.length / links;
  const holds = share >= needed;
  const said = {
    system: recorded("technology-system", system.id, system.name),
    enterprise: recorded("organisation", organisation.id, organisation.name),
    covered: integer(covered.length, "links"),
    links: integer(links, "links"),
    share: percent(share, 0),
  };
  return {
    subject: { type: "technology-system", id: system.id },
    action: holds ? words.say("guide", { ...said, open: open.length === 0 ? words.text("no-link") : listed(open) }) : words.say("not-yet", said),
    amount: null,
    assumptions: [officeAssumption("Share of the links that makes a candidate", "认定候选链主所需环节覆盖率", needed, "share", "plan.chain_coverage")],
    table: {
      columns: [
        tableColumn("enterprise", "Enterprise", "企业"),
        tableColumn("links", "Links covered", "覆盖环节", "links"),
        tableColumn("share", "Share of links", "覆盖率", "share"),
      ],
      rows: candidate.ranking.map(({ name, links: n }) => [name.zh, n, n / links]),
      names: cellNames(candidate.ranking.map(({ name }) => asTyped(name))),
    },
    evidence: candidate.evidence,
    note: words.say("cost"),
    certificate: null,
    synthetic: candidate.synthetic,
  };
}
