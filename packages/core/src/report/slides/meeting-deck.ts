import type { Finding } from "../../diagnosis/finding/finding.ts";
import type { PeersAnswer } from "../../evidence/territory/peers/show-peers.ts";
import { firstSentence } from "../../language/first-sentence.ts";
import { moneyText } from "../../language/number-text.ts";
import { integer, verbatim, year } from "../../language/statement/values.ts";
import { lineNumber } from "../../plan/line-number.ts";
import type { PlanLine } from "../../plan/plan.ts";
import { actionAlone } from "../action-alone.ts";
import { documentWords, spokenIn } from "../document/document-words.ts";
import { findingWords } from "../document/finding.words.ts";
import { headWords } from "../document/head.words.ts";
import type { Slide, SlideDeck } from "../document/slide-deck.ts";
import { statementText } from "../document/statement-text.ts";
import { evidenceNote } from "../evidence-text.ts";
import { askedQuestion } from "../findings/asked-question.ts";
import { briefWords } from "../leader/brief.words.ts";
import { leaderBrief } from "../leader/leader-brief.ts";
import { mainFindings } from "../leader/main-findings.ts";
import type { ReportContent } from "../report-content.ts";
import { peersSlide } from "./peers-slide.ts";
import { slideChart } from "./slide-chart.ts";
import { slideWords } from "./slides.words.ts";

/** Sheets of findings that a meeting has time for. */
const mostFindings = 8;
/** Sentences of the sheet that is read first. */
const mostSentences = 3;
/** Items that one sheet has room for. */
const mostItems = 5;

/** The sheets of a meeting about a place: what is known of it, finding by finding, what is proposed, what is not known. */
export function meetingDeck(content: ReportContent, peers: PeersAnswer | null = null): SlideDeck {
  const { formatter, place, root, findings, plan, name } = content;
  const brief = leaderBrief({ place: place.id, root, currency: content.currency }, findings, plan);
  const first = place.id === root ? mainFindings(findings) : brief.findings.filter(({ verdict }) => verdict !== "insufficient-data");
  const told = [...new Set([...first, ...findings.filter(({ verdict }) => verdict === "confirmed")])].slice(0, mostFindings);
  return {
    language: formatter.language,
    tag: documentWords({ ...spokenIn(formatter) }).tag,
    title: formatter.of(briefWords)("title", { place: place.label }),
    subtitle: formatter.text(name),
    slides: [
      openingSlide(first.slice(0, mostSentences), content),
      ...(peers === null ? [] : peersSlide(peers, formatter)),
      ...told.map((finding) => findingSlide(finding, content)),
      ...decisionSlides(plan.lines, content),
      ...unknownSlides(brief.unknown, content),
    ],
  };
}

/** The sheet that is read first: what is wrong, in as many sentences, and in small how much of what was asked is known; the counts alone where nothing is known for sure. */
function openingSlide(main: readonly Finding[], { formatter, findings, place, name }: ReportContent): Slide {
  const say = formatter.of(slideWords);
  const count = (verdict: Finding["verdict"]) => integer(findings.filter((each) => each.verdict === verdict).length, "statements");
  const counts = say("counts", {
    n: integer(findings.length, "statements"),
    confirmed: count("confirmed"),
    refused: count("not-supported"),
    thin: count("insufficient-data"),
  });
  return {
    title: formatter.of(briefWords)("title", { place: place.label }),
    sentence: formatter.text(name),
    chart: null,
    items:
      main.length === 0
        ? [counts]
        : main.map((finding) => {
            const years = verbatim(finding.years === null ? say("ageless") : say("years", { year: year(finding.years.to) }));
            const invented = finding.synthetic ? formatter.aside(formatter.of(findingWords)("invented")) : "";
            return `${say("opening", { sentence: verbatim(unstopped(formatter.text(finding.misreading.licenses))), years })}${invented}`;
          }),
    source: main.length === 0 ? "" : counts,
    notes: main.map((finding) => statementText(finding.statement, finding.statement_data, formatter)),
  };
}

/** A sentence without its full stop, so that its year may follow in brackets. */
function unstopped(sentence: string): string {
  return sentence.replace(/[.。]$/u, "");
}

function findingSlide(finding: Finding, content: ReportContent): Slide {
  const { formatter, resources } = content;
  const say = formatter.of(slideWords);
  const told = formatter.of(findingWords);
  const years = verbatim(finding.years === null ? say("ageless") : say("years", { year: year(finding.years.to) }));
  const verdict = verbatim(told(finding.verdict));
  const tables = [...new Set(finding.evidence.flatMap((each) => ("table" in each ? [each.table] : [])))].map((table) => {
    const resource = resources.find((each) => each.name === table);
    return formatter.text({ en: resource?.title ?? table, zh: resource?.title_zh ?? resource?.title ?? table });
  });
  const marks = finding.synthetic ? formatter.aside(told("invented")) : "";
  const chart = slideChart(finding, formatter);
  const statement = statementText(finding.statement, finding.statement_data, formatter);
  return {
    title: finding.verdict === "insufficient-data" ? askedQuestion(finding, content) : formatter.text(finding.misreading.licenses),
    sentence: `${finding.strength === null ? say("verdict-plain", { verdict, years }) : say("verdict", { verdict, years, strength: verbatim(told(finding.strength)) })}${marks}`,
    chart,
    items: chart === null ? [firstSentence(statement)] : [],
    source: say("source", { tables: verbatim(tables.length === 0 ? say("register") : formatter.row(tables)) }),
    notes: [statement, told("misreading", finding.misreading), evidenceNote(finding.evidence, content)],
  };
}

function decisionSlides(lines: readonly PlanLine[], content: ReportContent): readonly Slide[] {
  const { formatter, nameOf, isApproved } = content;
  const say = formatter.of(slideWords);
  if (lines.length === 0) return [];
  const shown = lines.toSorted((a, b) => Number(a.amount === null) - Number(b.amount === null)).slice(0, mostItems);
  const items = shown.map((line) => {
    const amount = line.amount === null ? null : moneyText(line.amount, line.currency, formatter);
    const money = amount === null ? formatter.of(headWords)("no-cost") : isApproved ? amount : say("estimated", { money: verbatim(amount) });
    const owner = line.owner === null ? formatter.of(briefWords)("nobody") : formatter.text(nameOf(line.owner));
    const text = say("task", { task: verbatim(unstopped(firstSentence(actionAlone(line, formatter)))), money: verbatim(money), owner: verbatim(owner) });
    return line.synthetic ? `${text}${formatter.aside(formatter.of(findingWords)("invented"))}` : text;
  });
  return [{ title: say("decisions"), sentence: "", chart: null, items, source: "", notes: shown.map(({ id }) => lineNumber(id)) }];
}

function unknownSlides(unknown: readonly Finding[], content: ReportContent): readonly Slide[] {
  const say = content.formatter.of(slideWords);
  if (unknown.length === 0) return [];
  const more = unknown.length - mostItems;
  const items = [
    ...unknown.slice(0, mostItems).map((finding) => askedQuestion(finding, content)),
    ...(more > 0 ? [say("more", { n: integer(more, "statements") })] : []),
  ];
  return [{ title: say("unknown"), sentence: "", chart: null, items, source: "", notes: [] }];
}
