import { byCodePoint } from "@quoin/methods";
import { tableTitle } from "../../evidence/data-package.ts";
import { rules } from "../../judging/rules.ts";
import type { Formatter } from "../../language/message/formatter.ts";
import { verbatim } from "../../language/statement/values.ts";
import { asTyped } from "../../language/text.ts";
import { lineNumber } from "../../plan/line-number.ts";
import type { Block } from "../document/document.ts";
import { headWords } from "../document/head.words.ts";
import { exactEvidenceText } from "../evidence-text.ts";
import { findingNumber } from "../findings/finding-number.ts";
import type { ReportContent } from "../report-content.ts";
import { annexWords } from "./evidence.words.ts";

/** What a rule is called; its code where it is none of the program's. */
function ruleTitle(code: string, formatter: Formatter): string {
  return formatter.text(rules.find((rule) => rule.code === code)?.title ?? { en: code, zh: code });
}

/** 证据与方法: each line back to its findings, measures and tables; the files with their full hashes; parameters and version. */
export function evidenceBlocks(content: ReportContent): readonly Block[] {
  const { formatter, plan, findings, resources, codeVersion } = content;
  const [head, say] = [formatter.of(headWords), formatter.of(annexWords)];
  const byId = new Map(findings.map((finding) => [finding.id, finding]));
  return [
    { kind: "heading", level: 2, text: say("chain") },
    {
      kind: "table",
      caption: say("trace"),
      columns: [
        { label: head("line"), align: "left", width: 9 },
        { label: head("finding"), align: "left", width: 12 },
        { label: say("judged-by"), align: "left", width: 24 },
        { label: say("evidence"), align: "left" },
      ],
      rows: plan.lines.flatMap((line) =>
        line.findings.map((id) => {
          const finding = byId.get(id);
          const evidence = finding?.evidence.slice(0, 3).map((reference) => exactEvidenceText(reference, content)) ?? [];
          return [
            lineNumber(line.id),
            finding === undefined ? id : findingNumber(id, findings),
            finding === undefined ? null : ruleTitle(finding.rule, formatter),
            formatter.clauses(evidence) || null,
          ];
        }),
      ),
    },
    { kind: "heading", level: 2, text: say("files") },
    {
      kind: "table",
      caption: say("hashes"),
      columns: [
        { label: head("table"), align: "left", width: 25 },
        { label: say("source"), align: "left" },
        { label: say("licence"), align: "left", width: 12 },
        { label: say("file"), align: "left", isCode: true, width: 24 },
      ],
      rows: resources.map((resource) => [
        formatter.text(asTyped(tableTitle(resource))),
        formatter.clauses(resource.sources.map(({ title, title_zh: chinese }) => formatter.text(asTyped({ en: title, zh: chinese ?? title })))) || null,
        resource.licenses?.map((licence) => licence.name).join(", ") || null,
        `${resource.name} ${resource.hash.replace(/^sha256:/, "")}`,
      ]),
    },
    { kind: "heading", level: 2, text: say("methods") },
    ...rulesUsed(content),
    ...parameterTable(content),
    {
      kind: "paragraph",
      role: "remark",
      text: say("made", { version: verbatim(codeVersion) }),
    },
  ];
}

function parameterTable({ formatter, thresholds }: ReportContent): readonly Block[] {
  const [head, say] = [formatter.of(headWords), formatter.of(annexWords)];
  const rows = Object.entries(thresholds)
    .flatMap(([rule, values]) =>
      Object.entries(values).map(([name, value]) => [ruleTitle(rule, formatter), name, Array.isArray(value) ? value.join(", ") : String(value)]),
    )
    .sort(([a = "", b = ""], [c = "", d = ""]) => byCodePoint(a, c) || byCodePoint(b, d));
  if (rows.length === 0) return [{ kind: "paragraph", text: say("unchanged") }];
  return [
    {
      kind: "table",
      caption: say("changed"),
      columns: [
        { label: head("rule"), align: "left" },
        { label: say("parameter"), align: "left" },
        { label: head("assumed"), align: "right" },
      ],
      rows,
    },
  ];
}

/** The rules by which the findings were judged. */
function rulesUsed({ formatter, findings }: ReportContent): readonly Block[] {
  const titles = [...new Set(findings.map(({ rule }) => rule))].sort().map((rule) => ruleTitle(rule, formatter));
  if (titles.length === 0) return [];
  const listed = formatter.language === "zh" ? formatter.row(titles) : formatter.clauses(titles);
  return [{ kind: "paragraph", text: formatter.of(annexWords)("rules", { rules: verbatim(listed) }) }];
}
