import type { Finding } from "../../diagnosis/finding/finding.ts";
import type { PeersAnswer } from "../../evidence/territory/peers/show-peers.ts";
import { chanceText } from "../../judging/noise/by-chance.ts";
import { blank } from "../../language/marks.ts";
import { moneyText } from "../../language/number-text.ts";
import { amount, integer, listed, verbatim } from "../../language/statement/values.ts";
import { zoneText } from "../../language/zone-text.ts";
import { lineNumber } from "../../plan/line-number.ts";
import type { PlanLine } from "../../plan/plan.ts";
import type { Block, ReportDocument } from "../document/document.ts";
import { spokenIn } from "../document/document-words.ts";
import { findingWords } from "../document/finding.words.ts";
import { headWords } from "../document/head.words.ts";
import { statementText } from "../document/statement-text.ts";
import { strengthWords } from "../document/verdict-words.ts";
import { evidenceNote } from "../evidence-text.ts";
import { askedQuestion } from "../findings/asked-question.ts";
import { wideBlank } from "../findings/finding-blocks.ts";
import { findingFigure } from "../findings/finding-figure.ts";
import { briefWords } from "../leader/brief.words.ts";
import { type LeaderBrief, leaderBrief } from "../leader/leader-brief.ts";
import type { ReportContent } from "../report-content.ts";
import { peersChapter } from "./peers-chapter.ts";

/** Open questions that the page has room for; the rest is counted. */
const shownUnknown = 3;

/** The page of one place for whoever decides; it fits one sheet of A4. `peers`: the place beside others, null for the whole and where the workspace has no indicators. */
export function briefReport(content: ReportContent, peers: PeersAnswer | null = null): ReportDocument {
  const { formatter, name, place, findings, plan } = content;
  const say = formatter.of(briefWords);
  const brief = leaderBrief({ place: place.id, root: content.root, currency: content.currency }, findings, plan);
  const beside = peers === null ? [] : peersChapter(peers, formatter);
  return {
    ...spokenIn(formatter),
    title: say("title", { place: place.label }),
    subtitle: formatter.text(name),
    numbering: formatter.language === "zh" ? "chinese" : "none",
    hasContents: false,
    isOneSheet: true,
    chapters: [
      ...beside,
      { id: "findings", title: say("findings"), blocks: findingItems(brief, content, beside.length > 0) },
      { id: "decisions", title: say("decisions"), blocks: decisionItems(brief, content) },
      { id: "money", title: say("money"), blocks: moneyItems(brief, content) },
      ...openChapter(content),
      { id: "unknown", title: say("unknown"), blocks: unknownItems(brief, content) },
    ],
  };
}

/** Findings beside which a chart has room on the sheet: each brings the headlines that it licenses along. */
const mostBesideChart = 2;

/** The findings, and beside the first one that has a chart that chart, where the sheet has no picture yet. */
function findingItems({ findings }: LeaderBrief, content: ReportContent, hasPicture: boolean): readonly Block[] {
  const { formatter } = content;
  if (findings.length === 0) return [{ kind: "paragraph", text: formatter.of(briefWords)("untested") }];
  const drawn = hasPicture || findings.length > mostBesideChart ? undefined : findings.find(({ chart }) => chart !== null);
  return findings.flatMap((finding, index) => {
    const figure = finding === drawn ? findingFigure(finding, formatter, 380) : null;
    return [...(figure === null ? [] : [figure]), findingItem(finding, index, content)];
  });
}

function findingItem(finding: Finding, index: number, content: ReportContent): Block {
  const { formatter } = content;
  return {
    kind: "paragraph",
    text: [
      numbered(index, content),
      { strong: askedQuestion(finding, content) },
      " ",
      { verdict: finding.verdict },
      strengthWords(finding, formatter),
      // Which threshold it is says its page; its key is no word of a meeting.
      finding.fragile.length === 0 ? "" : formatter.aside(formatter.of(briefWords)("turns")),
      wideBlank(formatter),
      statementText(finding.statement, finding.statement_data, formatter),
      wideBlank(formatter),
      formatter.of(findingWords)("misreading", finding.misreading),
      { footnote: evidenceNote(finding.evidence, content) },
      ...(finding.synthetic ? [" ", { invented: true } as const] : []),
    ],
  };
}

function numbered(index: number, { formatter }: ReportContent): string {
  return `${index + 1}.${blank(formatter.language)}`;
}

function decisionItems({ decisions }: LeaderBrief, content: ReportContent): readonly Block[] {
  const { formatter } = content;
  const say = formatter.of(briefWords);
  if (decisions.length === 0) return [{ kind: "paragraph", text: say("no-task") }];
  return decisions.map((line, index) => {
    const facts = say("facts", {
      id: verbatim(lineNumber(line.id)),
      money: verbatim(
        line.amount === null
          ? formatter.of(headWords)("no-cost")
          : moneyText(line.amount, line.currency, formatter) + (content.isApproved ? "" : formatter.of(headWords)("not-approved")),
      ),
      duty: verbatim(duty(line, content)),
    });
    return {
      kind: "paragraph",
      text: [
        numbered(index, content),
        statementText(line.action, line.action_data, formatter),
        formatter.aside(facts),
        ...(line.synthetic ? [" ", { invented: true } as const] : []),
      ],
    };
  });
}

/** Who answers for a line until when; that nobody does is said. */
function duty({ owner, deadline }: PlanLine, { formatter, nameOf, zone }: ReportContent): string {
  const say = formatter.of(briefWords);
  const who = owner === null ? say("nobody") : formatter.text(nameOf(owner));
  return deadline === null
    ? who
    : say("duty", { who: verbatim(who), day: verbatim(`${formatter.day(deadline)}${formatter.aside(zoneText(zone, formatter))}`) });
}

function moneyItems({ money }: LeaderBrief, { formatter, isApproved }: ReportContent): readonly Block[] {
  const { total, currency, priced, unpriced, invented } = money;
  const say = formatter.of(briefWords);
  const left = integer(unpriced.length, "lines");
  if (total === null) return [{ kind: "paragraph", text: say("unpriced", { n: left }) }];
  const places = {
    sum: amount(total, currency),
    approval: isApproved ? [] : headWords.say("not-approved"),
    lines: verbatim(formatter.row(priced)),
    unpriced: left,
    invented: invented.length === 0 ? [] : briefWords.say("invented", { lines: verbatim(formatter.row(invented)) }),
  };
  return [{ kind: "paragraph", text: priced.length === 1 ? say("one-priced", places) : say("priced", { ...places, n: integer(priced.length, "lines") }) }];
}

/** Results, needs, chains of tests, people, bodies and public orders in one line; no chapter where the register holds none of them. */
function openChapter({ formatter, open }: ReportContent): ReportDocument["chapters"] {
  const say = formatter.of(briefWords);
  const { results, needs, standards, people, bodies, orders } = open;
  const parts = [
    results === null ? null : briefWords.say("open-results", { taken: integer(results.takenUp, "results"), offered: integer(results.offered, "results") }),
    needs === null ? null : briefWords.say("open-needs", { without: integer(needs.withoutOffer, "needs"), all: integer(needs.all, "needs") }),
    standards === null ? null : briefWords.say("open-standards", { whole: integer(standards.whole, "items"), items: integer(standards.items, "items") }),
    people === null ? null : briefWords.say("open-people", { short: integer(people.short, "skills") }),
    bodies === null
      ? null
      : briefWords.say("open-bodies", { nobody: integer(bodies.nobody, "technologies"), all: integer(bodies.technologies, "technologies") }),
    orders === null ? null : briefWords.say("open-orders", { decided: integer(orders.decided, "orders"), all: integer(orders.all, "orders") }),
  ].filter((each) => each !== null);
  if (parts.length === 0) return [];
  const told = say("open-told", { parts: listed(parts, { joint: "semicolon" }) });
  return [{ id: "open", title: say("open"), blocks: [{ kind: "paragraph", text: open.synthetic ? [`${told} `, { invented: true }] : told }] }];
}

function unknownItems({ unknown }: LeaderBrief, content: ReportContent): readonly Block[] {
  const { formatter, coverage, chance } = content;
  const say = formatter.of(briefWords);
  const untested = coverage.filter(({ findings }) => findings.length === 0).length;
  const more = Math.max(0, unknown.length - shownUnknown);
  const rest = [
    ...(more === 0 ? [] : [say("more", { n: integer(more, "statements") })]),
    ...(untested === 0 ? [] : [say("no-data", { n: integer(untested, "items") })]),
  ];
  return [
    ...(unknown.length === 0
      ? []
      : [
          {
            kind: "list" as const,
            // The questions alone: why each is open would take the sheet from what is known.
            items: unknown.slice(0, shownUnknown).map((finding) => askedQuestion(finding, content)),
          },
        ]),
    ...(rest.length === 0 ? [] : [{ kind: "paragraph" as const, role: "remark" as const, text: formatter.sentences(rest) }]),
    ...(chance.looks === 0 ? [] : [{ kind: "paragraph" as const, role: "remark" as const, text: chanceText(chance, formatter) }]),
  ];
}
