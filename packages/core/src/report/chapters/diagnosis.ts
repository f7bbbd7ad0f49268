import { type Finding, verdicts } from "../../diagnosis/finding/finding.ts";
import { verbatim, whole } from "../../language/statement/values.ts";
import type { Block } from "../document/document.ts";
import { headWords } from "../document/head.words.ts";
import { numberCell } from "../document/number-cell.ts";
import { verdictWords } from "../document/verdict-words.ts";
import { findingBlocks } from "../findings/finding-blocks.ts";
import { findingNumber } from "../findings/finding-number.ts";
import { regionalBlocks } from "../findings/regional-findings.ts";
import { headingText } from "../heading-text.ts";
import type { ReportContent } from "../report-content.ts";
import { coverageTable } from "./coverage-table.ts";
import { diagnosisWords } from "./diagnosis.words.ts";

const problems = ["P1", "P2", "P3", "P4"] as const;

/** 问题诊断: every finding with its verdict, those not supported as well; findings on single regions stand in one table a rule. */
export function diagnosisBlocks(content: ReportContent): readonly Block[] {
  const { voice, findings, coverage } = content;
  const say = voice.of(diagnosisWords);
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
    coverageTable(say("list-caption"), voice.of(headWords)("findings"), covered, content),
  ];
}

/** Numbers of up to three findings, and how many more. */
function briefNumbers(ids: readonly string[], { voice, findings }: ReportContent): readonly string[] {
  const numbers = ids.map((id) => findingNumber(id, findings));
  const [first = "", second = ""] = numbers;
  if (numbers.length <= 3) return numbers;
  const left = { en: String(numbers.length - 2), zh: String(numbers.length) };
  return [voice.of(diagnosisWords)("and-more", { first: verbatim(first), second: verbatim(second), n: left })];
}

/** How many statements were tested, with which verdict, in all and by problem. */
export function overviewBlocks(content: ReportContent): readonly Block[] {
  const { voice, findings, place } = content;
  const say = voice.of(diagnosisWords);
  const count = (wanted: Finding["verdict"], problem?: string) =>
    findings.filter(({ verdict, problem: of }) => verdict === wanted && (problem === undefined || of === problem)).length;
  return [
    { kind: "heading", level: 2, text: say("overview") },
    {
      kind: "paragraph",
      role: "lead",
      text: say("tested", {
        n: whole(findings.length, "statements"),
        place: place.label,
        confirmed: whole(count("confirmed"), "statements"),
        refused: whole(count("not-supported"), "statements"),
        open: whole(count("insufficient-data"), "statements"),
      }),
    },
    {
      kind: "table",
      caption: say("by-problem"),
      columns: [
        { label: say("problem"), align: "left", width: 46 },
        ...verdicts.map((verdict) => ({ label: verdictWords(verdict, voice), align: "right" as const })),
      ],
      rows: shownProblems(content).map((problem) => [
        `${problem} ${headingText(problem, content)}`,
        ...verdicts.map((verdict) => numberCell(count(verdict, problem), voice)),
      ]),
    },
  ];
}

function problemBlocks(problem: string, findings: readonly Finding[], content: ReportContent): readonly Block[] {
  const { voice } = content;
  return [
    { kind: "heading", level: 2, text: `${headingText(problem, content)}${voice.aside(problem)}` },
    ...(findings.length === 0
      ? [{ kind: "paragraph" as const, text: voice.of(diagnosisWords)("untested") }]
      : findings.flatMap((finding) => findingBlocks(finding, content))),
  ];
}

/** The problems that concern the office. */
function shownProblems({ headings }: ReportContent): readonly string[] {
  return problems.filter((problem) => headings[problem] !== undefined);
}
