import { byCodePoint } from "@quoin/methods";
import { lineNumber } from "../../plan/line-number.ts";
import type { Block } from "../document.ts";
import { exactEvidenceText } from "../evidence-text.ts";
import { findingNumber } from "../finding-number.ts";
import type { ReportContent } from "../report-content.ts";

/** 证据与方法: each line back to its findings, measures and tables; the files with their full hashes; parameters and version. */
export function evidenceBlocks(content: ReportContent): readonly Block[] {
  const { language, plan, findings, resources, codeVersion } = content;
  const zh = language === "zh";
  const byId = new Map(findings.map((finding) => [finding.id, finding]));
  return [
    { kind: "heading", level: 2, text: zh ? "任务—判断—方法—数据" : "Line, finding, measure, table" },
    {
      kind: "table",
      caption: zh ? "追溯表" : "Trace",
      columns: [
        { label: zh ? "任务" : "Line", align: "left", width: 9 },
        { label: zh ? "判断" : "Finding", align: "left", width: 30 },
        { label: zh ? "方法" : "Measure", align: "left", width: 22 },
        { label: zh ? "数据" : "Evidence", align: "left" },
      ],
      rows: plan.lines.flatMap((line) =>
        line.findings.map((id) => {
          const finding = byId.get(id);
          const evidence = finding?.evidence.slice(0, 3).map((reference) => exactEvidenceText(reference, content)) ?? [];
          return [
            lineNumber(line.id),
            finding === undefined ? id : `${findingNumber(id, findings)} ${id}`,
            finding?.measure ?? null,
            evidence.join(zh ? "；" : "; ") || null,
          ];
        }),
      ),
    },
    { kind: "heading", level: 2, text: zh ? "数据文件" : "Data files" },
    {
      kind: "table",
      caption: zh ? "数据文件及校验值（SHA-256）" : "Data files and their SHA-256",
      columns: [
        { label: zh ? "数据表" : "Table", align: "left", width: 25 },
        { label: zh ? "来源" : "Source", align: "left" },
        { label: zh ? "许可" : "Licence", align: "left", width: 12 },
        { label: "SHA-256", align: "left", isCode: true, width: 22 },
      ],
      rows: resources.map(({ name, hash, licenses, sources }) => [
        name,
        sources.map(({ title }) => title).join(zh ? "；" : "; ") || null,
        licenses?.map((licence) => licence.name).join(", ") || null,
        hash.replace(/^sha256:/, ""),
      ]),
    },
    { kind: "heading", level: 2, text: zh ? "方法与参数" : "Methods and parameters" },
    { kind: "paragraph", text: parametersText(content) },
    ...parameterTable(content),
    {
      kind: "paragraph",
      role: "remark",
      text: zh ? `由 Quoin ${codeVersion} 生成；相同内容生成相同文件。` : `Made by Quoin ${codeVersion}; the same content gives the same file.`,
    },
  ];
}

function parameterTable({ language, thresholds }: ReportContent): readonly Block[] {
  const zh = language === "zh";
  const rows = Object.entries(thresholds)
    .flatMap(([rule, values]) => Object.entries(values).map(([name, value]) => [rule, name, Array.isArray(value) ? value.join(", ") : String(value)]))
    .sort(([a = "", b = ""], [c = "", d = ""]) => byCodePoint(a, c) || byCodePoint(b, d));
  if (rows.length === 0)
    return [{ kind: "paragraph", text: zh ? "本办未改动判定参数，均取规则默认值。" : "The office changed no parameter; every rule ran with its defaults." }];
  return [
    {
      kind: "table",
      caption: zh ? "本办设定的判定参数（未列者取规则默认值）" : "Parameters that the office set (others keep the rules' defaults)",
      columns: [
        { label: zh ? "规则" : "Rule", align: "left" },
        { label: zh ? "参数" : "Parameter", align: "left" },
        { label: zh ? "取值" : "Value", align: "right" },
      ],
      rows,
    },
  ];
}

function parametersText({ language, findings }: ReportContent): string {
  const measures = [...new Set(findings.map(({ measure }) => measure))].sort();
  return language === "zh"
    ? `所用计算方法：${measures.join("、")}。判定规则：${ruleNames(findings, "、")}。`
    : `Measures used: ${measures.join(", ")}. Rules: ${ruleNames(findings, ", ")}.`;
}

function ruleNames(findings: ReportContent["findings"], comma: string): string {
  return [...new Set(findings.map(({ rule }) => rule))].sort().join(comma);
}
