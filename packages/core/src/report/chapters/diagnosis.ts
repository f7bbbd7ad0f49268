import { codeEntry } from "../../codes/code-lists.ts";
import { type Finding, verdicts } from "../../diagnosis/finding.ts";
import type { Block } from "../document/document.ts";
import { numberCell } from "../document/number-cell.ts";
import { findingBlocks } from "../findings/finding-blocks.ts";
import { findingNumber } from "../findings/finding-number.ts";
import { regionalBlocks } from "../findings/regional-findings.ts";
import { verdictWords } from "../findings/verdict-words.ts";
import { coverageTable } from "../plan/coverage-table.ts";
import type { ReportContent } from "../report-content.ts";

const problems = ["P1", "P2", "P3", "P4"] as const;

/** 问题诊断: every finding with its verdict, those not supported as well; findings on single regions stand in one table a rule. */
export function diagnosisBlocks(content: ReportContent): readonly Block[] {
  const { language, findings, coverage } = content;
  const zh = language === "zh";
  const covered = coverage.map(({ item, findings: answers, reason }) => ({ item, answers: briefNumbers(answers, content), reason }));
  return [
    ...overviewBlocks(content),
    ...problems.flatMap((problem) =>
      problemBlocks(
        problem,
        findings.filter((finding) => finding.problem === problem),
        content,
      ),
    ),
    ...regionalBlocks(content),
    { kind: "heading", level: 2, text: zh ? "逐条对照" : "The paper's list, item by item" },
    coverageTable(
      zh ? "问题、阶段与需求逐条对照" : "Problems, stages and demands",
      zh ? "判断" : "Findings",
      ["problems", "stages-demands"],
      covered,
      language,
    ),
  ];
}

/** Numbers of up to three findings, and how many more. */
function briefNumbers(ids: readonly string[], { language, findings }: ReportContent): readonly string[] {
  const numbers = ids.map((id) => findingNumber(id, findings));
  const [first = "", second = ""] = numbers;
  if (numbers.length <= 3) return numbers;
  return language === "zh" ? [first, `${second}等${numbers.length}条`] : [first, second, `and ${numbers.length - 2} more`];
}

/** How many statements were tested, with which verdict, in all and by problem. */
export function overviewBlocks({ language, findings, place }: ReportContent): readonly Block[] {
  const zh = language === "zh";
  const count = (wanted: Finding["verdict"], problem?: string) =>
    findings.filter(({ verdict, problem: of }) => verdict === wanted && (problem === undefined || of === problem)).length;
  return [
    { kind: "heading", level: 2, text: zh ? "总体判断" : "Overview" },
    {
      kind: "paragraph",
      role: "lead",
      text: zh
        ? `对${place.label.zh}共检验${findings.length}项判断：证据支持${count("confirmed")}项，证据不支持${count("not-supported")}项，数据不足${count("insufficient-data")}项。`
        : `${findings.length} statements about ${place.label.en} were tested: ${count("confirmed")} confirmed, ${count("not-supported")} not supported, ${count("insufficient-data")} with insufficient data.`,
    },
    {
      kind: "table",
      caption: zh ? "各问题的判定" : "Verdicts by problem",
      columns: [
        { label: zh ? "问题" : "Problem", align: "left", width: 46 },
        ...verdicts.map((verdict) => ({ label: verdictWords(verdict, language), align: "right" as const })),
      ],
      rows: problems.map((problem) => [
        `${problem} ${codeEntry("problems", problem)?.label[language] ?? ""}`,
        ...verdicts.map((verdict) => numberCell(count(verdict, problem), language)),
      ]),
    },
  ];
}

function problemBlocks(problem: string, findings: readonly Finding[], content: ReportContent): readonly Block[] {
  const { language } = content;
  const zh = language === "zh";
  const label = codeEntry("problems", problem)?.label[language] ?? "";
  return [
    { kind: "heading", level: 2, text: zh ? `${label}（${problem}）` : `${label} (${problem})` },
    ...(findings.length === 0
      ? [{ kind: "paragraph" as const, text: zh ? "此问题未作检验，原因见“逐条对照”。" : "Nothing was tested here; the list below says why." }]
      : findings.flatMap((finding) => findingBlocks(finding, content))),
  ];
}
