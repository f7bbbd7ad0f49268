import { byCodePoint } from "@quoin/methods";
import { rules } from "../../diagnosis/rules.ts";
import { tableTitle } from "../../evidence/data-package.ts";
import { lineNumber } from "../../plan/line-number.ts";
import type { Block } from "../document/document.ts";
import { exactEvidenceText } from "../document/evidence-text.ts";
import { findingNumber } from "../findings/finding-number.ts";
import type { ReportContent } from "../report-content.ts";

/** What a rule is called; its code where it is none of the program's. */
function ruleTitle(code: string, language: ReportContent["language"]): string {
  return rules.find((rule) => rule.code === code)?.title[language] ?? code;
}

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
        { label: zh ? "判断" : "Finding", align: "left", width: 12 },
        { label: zh ? "判定规则" : "Rule", align: "left", width: 24 },
        { label: zh ? "数据" : "Evidence", align: "left" },
      ],
      rows: plan.lines.flatMap((line) =>
        line.findings.map((id) => {
          const finding = byId.get(id);
          const evidence = finding?.evidence.slice(0, 3).map((reference) => exactEvidenceText(reference, content)) ?? [];
          return [
            lineNumber(line.id),
            finding === undefined ? id : findingNumber(id, findings),
            finding === undefined ? null : ruleTitle(finding.rule, language),
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
        { label: zh ? "文件与SHA-256" : "File and SHA-256", align: "left", isCode: true, width: 24 },
      ],
      rows: resources.map((resource) => [
        tableTitle(resource)[language],
        resource.sources.map(({ title, title_zh: chinese }) => (zh ? (chinese ?? title) : title)).join(zh ? "；" : "; ") || null,
        resource.licenses?.map((licence) => licence.name).join(", ") || null,
        `${resource.name} ${resource.hash.replace(/^sha256:/, "")}`,
      ]),
    },
    { kind: "heading", level: 2, text: zh ? "方法与参数" : "Methods and parameters" },
    ...rulesUsed(content),
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
    .flatMap(([rule, values]) =>
      Object.entries(values).map(([name, value]) => [ruleTitle(rule, language), name, Array.isArray(value) ? value.join(", ") : String(value)]),
    )
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

/** The rules by which the findings were judged. */
function rulesUsed({ language, findings }: ReportContent): readonly Block[] {
  const titles = [...new Set(findings.map(({ rule }) => rule))].sort().map((rule) => ruleTitle(rule, language));
  if (titles.length === 0) return [];
  const [head, comma, end] = language === "zh" ? ["所用判定规则：", "、", "。"] : ["Rules used: ", "; ", "."];
  return [{ kind: "paragraph", text: [head, ...titles.flatMap((title, index) => (index === 0 ? [title] : [comma, title])), end] }];
}
