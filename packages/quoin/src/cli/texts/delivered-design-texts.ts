import { type Certificate, type CsvCell, CsvTable, type Language, numberText, type OutputFile } from "@quoin/core";
import { textTable } from "./text-table.ts";

/** What `design siting`, `design portfolio` and `design division` deliver: the tables in a folder, and the proof. */
interface DeliveredDesign {
  readonly files: readonly OutputFile[];
  readonly certificate: Certificate;
}

/** Rows that a terminal is given; the folder holds all. */
const shownRows = 40;

/** A siting in short: the proof, the open sites with year and load, or the rules that clash. */
export function sitingText({ files, certificate }: DeliveredDesign, language: Language): string {
  const zh = language === "zh";
  const open = rowsOf(files, "sites.csv").filter((row) => row["open"] === 1);
  const head = zh ? ["启用的地点", "启用年份", "负荷"] : ["open site", "opens in", "load"];
  const title = zh ? `启用${open.length}个地点` : `${open.length} sites open`;
  return (
    proof(certificate, language) +
    listed(
      title,
      head,
      open.map((row) => [cell(row["site"]), cell(row["opened_in"]), cell(row["load"])]),
      "sites.csv",
      language,
    ) +
    conflicts(files, language)
  );
}

/** A portfolio in short: the proof, the funded projects with their start, or the rules that clash. */
export function portfolioText({ files, certificate }: DeliveredDesign, language: Language): string {
  const zh = language === "zh";
  const all = rowsOf(files, "plan.csv");
  const funded = all.filter((row) => row["funded"] === 1);
  const head = zh ? ["资助的项目", "起始年份"] : ["funded project", "starts in"];
  const title = zh ? `${all.length}个项目中资助${funded.length}个` : `${funded.length} of ${all.length} projects funded`;
  return (
    proof(certificate, language) +
    listed(
      title,
      head,
      funded.map((row) => [cell(row["project"]), cell(row["start_year"])]),
      "plan.csv",
      language,
    ) +
    conflicts(files, language)
  );
}

/** A division in short: the proof, what each office gets and gives up, the needed items without a lead, or the rules that clash. */
export function divisionText({ files, certificate }: DeliveredDesign, language: Language): string {
  const zh = language === "zh";
  const offices = rowsOf(files, "offices.csv").filter((row) => row["leads"] !== null);
  const short = rowsOf(files, "items.csv").filter((row) => row["short"] === 1);
  const head = zh ? ["单位", "牵头", "参与", "价值", "单独最优", "遗憾"] : ["office", "leads", "takes part", "value", "best alone", "regret"];
  const columns = ["office", "leads", "partners", "value", "best_alone", "regret"] as const;
  const left = zh ? ["无人牵头的必需事项"] : ["needed item without a lead"];
  return (
    proof(certificate, language) +
    listed(
      zh ? `${offices.length}个单位的分工` : `Work of ${offices.length} offices`,
      head,
      offices.map((row) => columns.map((column) => cell(row[column]))),
      "offices.csv",
      language,
    ) +
    (short.length === 0
      ? ""
      : listed(
          zh ? `${short.length}个必需事项无人牵头` : `${short.length} needed items without a lead`,
          left,
          short.map((row) => [cell(row["item"])]),
          "items.csv",
          language,
        )) +
    conflicts(files, language)
  );
}

const statusWords = {
  optimal: { en: "proved best", zh: "已证明最优" },
  "within-gap": { en: "within the gap that was asked for", zh: "在要求的差距之内" },
  "not-proved": { en: "not proved", zh: "未证明" },
  infeasible: { en: "no plan keeps all rules", zh: "没有满足全部规则的方案" },
  unbounded: { en: "no limit bounds the goal", zh: "目标无界" },
} as const;

function proof({ objective, bound, gap, status, check }: Certificate, language: Language): string {
  const zh = language === "zh";
  return `${textTable([
    [zh ? "状态" : "status", `${status} (${statusWords[status][language]})`],
    [zh ? "目标值" : "objective", cell(objective)],
    [zh ? "界" : "bound", cell(bound)],
    [zh ? "差距" : "gap", gap === null ? "–" : `${numberText(gap * 100, language)}%`],
    [zh ? "规则复核" : "rules checked", zh ? `${check.rules}条，违反${check.violated}条` : `${check.rules}, ${check.violated} violated`],
  ])}\n`;
}

function listed(title: string, head: readonly string[], rows: readonly (readonly string[])[], file: string, language: Language): string {
  if (rows.length === 0) return `\n${title}\n`;
  const more = rows.length - shownRows;
  const rest = more <= 0 ? "" : language === "zh" ? `另有${more}个，见${file}\n` : `${more} more in ${file}\n`;
  // A column without a value in any row says nothing.
  const kept = head.flatMap((_, column) => (rows.some((row) => row[column] !== "–") ? [column] : []));
  const shown = [head, ...rows.slice(0, shownRows)].map((row) => kept.map((column) => row[column] ?? ""));
  return `\n${title}\n${textTable(shown)}\n${rest}`;
}

function conflicts(files: readonly OutputFile[], language: Language): string {
  const rows = rowsOf(files, "conflicts.csv");
  if (rows.length === 0) return "";
  const zh = language === "zh";
  const head = zh ? ["规则", "限额", "冲突", "可行的限额"] : ["rule", "limit", "in conflict", "limit that works"];
  const yes = zh ? "是" : "yes";
  return `\n${textTable([head, ...rows.slice(0, shownRows).map((row) => [cell(row["rule"]), cell(row["limit"]), row["in_conflict"] === 1 ? yes : "–", cell(row["relaxed_limit"])])])}\n`;
}

function rowsOf(files: readonly OutputFile[], name: string): readonly Readonly<Record<string, CsvCell>>[] {
  return (files.find((file) => file.name === name)?.parts ?? []).flatMap((part) =>
    part instanceof CsvTable ? part.rows.map((row) => Object.fromEntries(part.columns.map((column, at) => [column, row[at]]))) : [],
  );
}

function cell(value: CsvCell): string {
  if (value === null || value === undefined || value === "") return "–";
  return typeof value === "number" ? String(Number(value.toPrecision(12))) : value;
}
