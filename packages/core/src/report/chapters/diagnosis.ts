import { type Finding, verdicts } from "../../diagnosis/finding/finding.ts";
import { integer, verbatim, year } from "../../language/statement/values.ts";
import type { Block, Text } from "../document/document.ts";
import { findingWords } from "../document/finding.words.ts";
import { headWords } from "../document/head.words.ts";
import { numberCell } from "../document/number-cell.ts";
import { verdictWords } from "../document/verdict-words.ts";
import { findingBlocks } from "../findings/finding-blocks.ts";
import { findingNumber } from "../findings/finding-number.ts";
import { regionalBlocks } from "../findings/regional-findings.ts";
import { headingText } from "../heading-text.ts";
import { mainFindings } from "../leader/main-findings.ts";
import type { ReportContent } from "../report-content.ts";
import { coverageTable } from "./coverage-table.ts";
import { diagnosisWords } from "./diagnosis.words.ts";

const problems = ["P1", "P2", "P3", "P4"] as const;

/** 问题诊断: every finding with its verdict, those not supported as well; findings on single regions stand in one table a rule. */
export function diagnosisBlocks(content: ReportContent): readonly Block[] {
  const { formatter, findings, coverage } = content;
  const say = formatter.of(diagnosisWords);
  const covered = coverage.map(({ item, findings: answers, reason }) => ({ item, answers: briefNumbers(answers, content), reason }));
  return [
    ...overviewBlocks(content),
    ...shownProblems(content).flatMap((problem) =>
      problemBlocks(
        problem,
        findings.filter((finding) => finding.problem === problem),
        content,
      ),
    ),
    ...regionalBlocks(content),
    { kind: "heading", level: 2, text: say("list") },
    coverageTable(say("list-caption"), formatter.of(headWords)("findings"), covered, content),
  ];
}

/** Numbers of up to three findings, and how many more. */
function briefNumbers(ids: readonly string[], { formatter, findings }: ReportContent): readonly string[] {
  const numbers = ids.map((id) => findingNumber(id, findings));
  const [first = "", second = ""] = numbers;
  if (numbers.length <= 3) return numbers;
  const left = { en: String(numbers.length - 2), zh: String(numbers.length) };
  return [formatter.of(diagnosisWords)("and-more", { first: verbatim(first), second: verbatim(second), n: left })];
}

/** What is known whichever way it is counted, as it may be quoted; then how many statements were tested, with which verdict, in all and by problem. */
export function overviewBlocks(content: ReportContent): readonly Block[] {
  const { formatter, findings, place } = content;
  const say = formatter.of(diagnosisWords);
  const count = (wanted: Finding["verdict"], problem?: string) =>
    findings.filter(({ verdict, problem: of }) => verdict === wanted && (problem === undefined || of === problem)).length;
  return [
    { kind: "heading", level: 2, text: say("overview") },
    ...mainStatements(content),
    {
      kind: "paragraph",
      role: "lead",
      text: say("tested", {
        n: integer(findings.length, "statements"),
        place: place.label,
        confirmed: integer(count("confirmed"), "statements"),
        refused: integer(count("not-supported"), "statements"),
        open: integer(count("insufficient-data"), "statements"),
      }),
    },
    {
      kind: "table",
      caption: say("by-problem"),
      columns: [
        { label: say("problem"), align: "left", width: 46 },
        ...verdicts.map((verdict) => ({ label: verdictWords(verdict, formatter), align: "right" as const })),
      ],
      rows: shownProblems(content).map((problem) => [
        `${problem} ${headingText(problem, content)}`,
        ...verdicts.map((verdict) => numberCell(count(verdict, problem), formatter)),
      ]),
    },
  ];
}

/** The sentences that stand first on the first page and in a meeting, here of the place that the document is about. */
function mainStatements({ formatter, findings, place }: ReportContent): readonly Block[] {
  const say = formatter.of(diagnosisWords);
  const verdict = formatter.of(findingWords);
  const items = mainFindings(findings.filter(({ subject }) => subject.id === place.id)).map((finding): Text => {
    const word = verbatim(verdict(finding.verdict));
    const facts = finding.years === null ? say("main-ageless", { verdict: word }) : say("main-facts", { verdict: word, year: year(finding.years.to) });
    const invented = finding.synthetic ? [" ", { invented: true } as const] : [];
    return [{ strong: formatter.text(finding.misreading.licenses) }, formatter.aside(facts), ...invented];
  });
  return items.length === 0 ? [] : [{ kind: "list", items }];
}

function problemBlocks(problem: string, findings: readonly Finding[], content: ReportContent): readonly Block[] {
  const { formatter } = content;
  return [
    { kind: "heading", level: 2, text: `${headingText(problem, content)}${formatter.aside(problem)}` },
    ...(findings.length === 0
      ? [{ kind: "paragraph" as const, text: formatter.of(diagnosisWords)("untested") }]
      : findings.flatMap((finding) => findingBlocks(finding, content))),
  ];
}

/** The problems that concern the office. */
function shownProblems({ headings }: ReportContent): readonly string[] {
  return problems.filter((problem) => headings[problem] !== undefined);
}
