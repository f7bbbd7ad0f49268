import { moneyText, numberText } from "../../language/number-text.ts";
import { deliverersText, needsText } from "../../plan/needs-text.ts";
import { inferredMeasure, measureOfItem } from "../../plan/plan.ts";
import { bandText } from "../../planning/norms/band-text.ts";
import type { Block } from "../document/document.ts";
import { headWords } from "../document/head.words.ts";
import { printedUnit } from "../document/printed-words.ts";
import { statementText } from "../document/statement-text.ts";
import { askedQuestion } from "../findings/asked-question.ts";
import { findingNumber } from "../findings/finding-number.ts";
import { headingText } from "../heading-text.ts";
import type { ReportContent } from "../report-content.ts";
import { lineBlocks } from "./line-blocks.ts";
import { tasksWords } from "./tasks.words.ts";
import { waysTable } from "./ways-table.ts";

const measures = ["M1", "M2", "M3", "M4", "M5"] as const;

/** 重点任务: a part for each of the paper's measures with its lines and boxes, and what the plan is silent on. M6 is ours, and says so. */
export function tasksBlocks(content: ReportContent): readonly Block[] {
  const { formatter, plan } = content;
  const inferred = plan.lines.filter(({ measure }) => measure === inferredMeasure);
  return [
    { kind: "paragraph", text: statementText(plan.cost.said, plan.cost.said_data, formatter) },
    ...measures.filter((measure) => content.headings[measure] !== undefined).flatMap((measure) => measureBlocks(measure, content)),
    ...(inferred.length === 0
      ? []
      : [
          { kind: "heading" as const, level: 2 as const, text: formatter.of(tasksWords)("inferred") },
          ...inferred.flatMap((line) => lineBlocks(line, content)),
        ]),
    ...openQuestions(content),
    ...norms(content),
  ];
}

function measureBlocks(measure: string, content: ReportContent): readonly Block[] {
  const { formatter, plan } = content;
  const say = formatter.of(tasksWords);
  const lines = plan.lines.filter((line) => line.measure === measure);
  const silent = plan.coverage.filter(
    ({ item, lines: answers, reason }) => measureOfItem(content.itemOf[item] ?? item) === measure && (answers.length === 0 || reason !== null),
  );
  const items = [...new Set(lines.map(({ item }) => item))];
  return [
    { kind: "heading", level: 2, text: `${headingText(measure, content)}${formatter.aside(measure)}` },
    ...(lines.length === 0 ? [{ kind: "paragraph" as const, text: say("none") }] : []),
    ...items.flatMap((item) => [
      { kind: "heading" as const, level: 3 as const, text: headingText(item, content) },
      ...lines.filter((line) => line.item === item).flatMap((line) => lineBlocks(line, content)),
    ]),
    ...(silent.length === 0 ? [] : [waysTable(say(silent.every(({ lines: answers }) => answers.length === 0) ? "without" : "partly"), silent, content)]),
  ];
}

/** What to find out first: what the evidence leaves open, with the tables and fields that would decide it. */
function openQuestions(content: ReportContent): readonly Block[] {
  const { formatter, findings } = content;
  const say = formatter.of(tasksWords);
  const open = content.plan.to_find_out;
  if (open.length === 0) return [];
  const asked = (id: string) => {
    const found = findings.find((finding) => finding.id === id);
    return found === undefined ? id : `${findingNumber(id, findings)} ${askedQuestion(found, content)}`;
  };
  return [
    { kind: "heading", level: 2, text: say("open") },
    { kind: "paragraph", text: say("open-lead") },
    {
      kind: "table",
      caption: say("open"),
      columns: [
        { label: formatter.of(headWords)("finding"), align: "left", width: 20 },
        { label: say("moves"), align: "left", width: 22 },
        { label: say("decides"), align: "left", width: 26 },
        { label: say("fields"), align: "left" },
        { label: say("whom"), align: "left" },
        { label: say("finding-out"), align: "left" },
      ],
      rows: open.map(({ finding, needs, said, said_data, cost, would_decide: would }) => [
        asked(finding),
        statementText(said, said_data, formatter),
        formatter.text(would),
        formatter.clauses(needsText(needs, formatter)),
        formatter.clauses(deliverersText(needs, formatter)) || say("nobody"),
        cost === null ? say("nobody") : moneyText(cost.amount, cost.currency, formatter),
      ]),
    },
  ];
}

/** What counts as too much or too little in this plan, and who decided it. */
function norms({ formatter, plan }: ReportContent): readonly Block[] {
  const say = formatter.of(tasksWords);
  if (plan.norms.length === 0) return [];
  return [
    { kind: "heading", level: 2, text: say("norms") },
    {
      kind: "table",
      caption: say("norms"),
      columns: [
        { label: say("norm-figure"), align: "left", width: 40 },
        { label: say("norm-limit"), align: "left" },
        { label: say("norm-base"), align: "left" },
        { label: say("norm-who"), align: "left" },
      ],
      rows: plan.norms.map(({ figure, base, band, unit, is_default: isDefault, decided }) => [
        formatter.text(figure),
        `${bandText(band, (value) => numberText(value, formatter))}${unitAside(unit, formatter)}`,
        formatter.text(base),
        isDefault ? say("norm-default") : decided === null ? say("norm-by-hand") : `${decided.by}${formatter.aside(formatter.day(decided.on.slice(0, 10)))}`,
      ]),
    },
  ];
}

function unitAside(unit: string, formatter: ReportContent["formatter"]): string {
  const shown = printedUnit(unit, formatter);
  return shown === null ? "" : formatter.aside(shown);
}
