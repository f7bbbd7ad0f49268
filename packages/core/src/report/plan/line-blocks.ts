import { codeEntry } from "../../codes/code-lists.ts";
import { dayInChinese } from "../../language/day-in-chinese.ts";
import { dayInEnglish } from "../../language/day-in-english.ts";
import { groupedText, moneyText, numberText, percentFigure } from "../../language/number-text.ts";
import type { Language } from "../../language/text.ts";
import { figureAbout } from "../../plan/figure-key.ts";
import { lineNumber } from "../../plan/line-number.ts";
import type { Certificate, PlanLine } from "../../plan/plan.ts";
import { termText } from "../../plan/term-text.ts";
import type { Block, Inline } from "../document/document.ts";
import { evidenceNote } from "../document/evidence-text.ts";
import { printedUnit, printedWord } from "../document/printed-words.ts";
import { findingNumber } from "../findings/finding-number.ts";
import type { ReportContent } from "../report-content.ts";
import { lineTableBox } from "./line-table-box.ts";

/** A plan line in full: what is to be done, with what, why, on which assumptions, and what was chosen. */
export function lineBlocks(line: PlanLine, content: ReportContent): readonly Block[] {
  const { language } = content;
  const invented: readonly Inline[] = line.synthetic ? [" ", { invented: true }] : [];
  const footnote: readonly Inline[] = line.evidence.length === 0 ? [] : [{ footnote: evidenceNote(line.evidence, content) }];
  return [
    { kind: "paragraph", text: [{ strong: `${lineNumber(line.id)}　` }, line.action[language], ...footnote, ...invented] },
    { kind: "paragraph", role: "remark", text: factsLine(line, content) },
    ...setBy(line, content),
    ...(line.note === null ? [] : [{ kind: "paragraph" as const, role: "remark" as const, text: line.note[language] }]),
    ...(line.assumptions.length === 0 ? [] : [assumptions(line, language)]),
    ...(line.table === null || line.table.rows.length === 0 ? [] : [lineTableBox(line, line.table, content)]),
    ...(line.certificate === null ? [] : [{ kind: "paragraph" as const, role: "remark" as const, text: certificateText(line.certificate, language) }]),
  ];
}

function factsLine(line: PlanLine, { language, nameOf, findings }: ReportContent): string {
  const zh = language === "zh";
  const instrument = codeEntry("stip-instruments", line.instrument)?.label[language];
  const facts: readonly (readonly [string, string])[] = [
    [zh ? "对象" : "Subject", nameOf(line.subject)[language]],
    [zh ? "政策工具" : "Instrument", instrument === undefined ? line.instrument : instrument],
    [zh ? "资金" : "Money", line.amount === null ? (zh ? "经费待测算" : "no cost known") : moneyText(line.amount, line.currency, language)],
    ...(line.start_year === null ? [] : [[zh ? "起始年份" : "From", String(line.start_year)] as const]),
    line.decided_by === null
      ? [zh ? "回应的判断" : "Answers", line.findings.map((id) => findingNumber(id, findings)).join(zh ? "、" : ", ")]
      : [zh ? "决定" : "Decided by", `${line.decided_by.person}${zh ? "，" : ", "}${line.decided_by.date}${zh ? "：" : ": "}${line.decided_by.reason}`],
    [zh ? "责任单位" : "Owner", line.owner === null ? (zh ? "尚未确定" : "nobody is named") : nameOf(line.owner)[language]],
    [zh ? "完成时限" : "Until", line.deadline === null ? (zh ? "尚未确定" : "not set") : zh ? dayInChinese(line.deadline) : dayInEnglish(line.deadline)],
    ...(line.indicator === null ? [] : [[zh ? "考核指标" : "Indicator", indicatorText(line.indicator, language)] as const]),
    ...(line.proposed ? [[zh ? "状态" : "State", zh ? "责任、时限与指标均为建议" : "owner, deadline and indicator are proposed"] as const] : []),
  ];
  return facts.map(([name, value]) => (zh ? `${name}：${value}` : `${name}: ${value}`)).join(zh ? "；" : " · ");
}

function indicatorText({ id, target, now, unit, label, by }: NonNullable<PlanLine["indicator"]>, language: Language): string {
  const number = (value: number | null) => (value === null ? "–" : numberText(value, language));
  const shown = unit === null ? null : printedUnit(unit, language);
  const toward = `${number(now)} → ${number(target)}`;
  return `${label?.[language] ?? id} ${toward}${by === null ? "" : language === "zh" ? `，至${by}` : ` by ${by}`}${shown === null ? "" : language === "zh" ? `（${shown}）` : ` (${shown})`}`;
}

/** What each finding sets in the line, in figures: without the finding it would not be so. */
function setBy({ because }: PlanLine, { language, findings }: ReportContent): readonly Block[] {
  const zh = language === "zh";
  const parts = because.flatMap(({ finding, sets }) => {
    const numbers = sets.flatMap((each) =>
      typeof each.value === "number" && figureAbout(each.what)?.kind !== "target" ? [setText(each, each.value, language)] : [],
    );
    return numbers.length === 0 ? [] : [`${findingNumber(finding, findings)}${zh ? "：" : ": "}${numbers.join(zh ? "，" : ", ")}`];
  });
  if (parts.length === 0) return [];
  return [{ kind: "paragraph", role: "remark", text: `${zh ? "由判断设定：" : "Set by findings: "}${parts.join(zh ? "；" : "; ")}${zh ? "。" : "."}` }];
}

function setText({ kind, what }: PlanLine["because"][number]["sets"][number], value: number, language: Language): string {
  return `${termText(kind, what, language)} ${numberText(value, language)}`;
}

function assumptions({ assumptions: given }: PlanLine, language: Language): Block {
  const zh = language === "zh";
  return {
    kind: "table",
    caption: zh ? "本办假定（可在设置中修改）" : "The office's assumptions (changed in the settings)",
    columns: [
      { label: zh ? "假定" : "Assumption", align: "left", width: 60 },
      { label: zh ? "取值" : "Value", align: "right" },
    ],
    rows: given.map(({ label, value, unit }) => [label[language], assumedText(value, unit, language)]),
  };
}

/** A share is read as per cent. */
function assumedText(value: number | string, unit: string | null, language: Language): string {
  if (unit === "share" && typeof value === "number") return percentFigure(groupedText(Number((100 * value).toPrecision(6)), language), language);
  const shown = typeof value === "number" ? groupedText(value, language) : printedWord(value, language);
  return `${shown}${unit === null ? "" : language === "zh" ? printedWord(unit, language) : ` ${unit}`}`;
}

const statusWords: Readonly<Record<Certificate["status"], string>> = {
  optimal: "已证明最优",
  "within-gap": "在允许差距内",
  "not-proved": "未证明最优",
  infeasible: "规则不能同时成立",
  unbounded: "没有界限",
};

/** What was proved about an optimised line. */
function certificateText({ status, objective, bound, gap, solver, check }: Certificate, language: Language): string {
  const number = (value: number | null) => (value === null ? "–" : numberText(value, language));
  const share = gap === null ? "–" : percentFigure(numberText(gap * 100, language, 4), language);
  return language === "zh"
    ? `最优性证明：目标值${number(objective)}，已证明的界${number(bound)}，差距${share}，${statusWords[status]}；${check.rules}条规则逐条精确复核，违反${check.violated}条（${solver === "arithmetic" ? "精确算术" : `求解器 ${solver}`}）。`
    : `Proof: objective ${number(objective)}, proved bound ${number(bound)}, gap ${share}, status ${status}; ${check.rules} rules checked exactly, ${check.violated} violated (solver ${solver}).`;
}
