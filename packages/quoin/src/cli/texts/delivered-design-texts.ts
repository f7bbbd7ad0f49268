import { type Certificate, type CsvCell, CsvTable, type Language, numberText, type OutputFile, type SayAtTerminal } from "@quoin/core";
import type { Speech } from "./printer.ts";
import { textTable } from "./text-table.ts";

/** What `design siting`, `design portfolio` and `design division` deliver: the tables in a folder, and the proof. */
interface DeliveredDesign {
  readonly files: readonly OutputFile[];
  readonly certificate: Certificate;
}

/** Rows that a terminal is given; the folder holds all. */
const shownRows = 40;

/** A siting in short: the proof, the open sites with year and load, or the rules that clash. */
export function sitingText({ files, certificate }: DeliveredDesign, language: Language, { say }: Speech): string {
  const open = rowsOf(files, "sites.csv").filter((row) => row["open"] === 1);
  const head = [say("open-site"), say("opens-in"), say("load")];
  const title = say("sites-open", { open: open.length });
  return (
    proof(certificate, language, say) +
    listed(
      title,
      head,
      open.map((row) => [cell(row["site"]), cell(row["opened_in"]), cell(row["load"])]),
      "sites.csv",
      language,
      say,
    ) +
    conflicts(files, language, say)
  );
}

/** A portfolio in short: the proof, the funded projects with their start, or the rules that clash. */
export function portfolioText({ files, certificate }: DeliveredDesign, language: Language, { say }: Speech): string {
  const all = rowsOf(files, "plan.csv");
  const funded = all.filter((row) => row["funded"] === 1);
  const head = [say("funded-project"), say("starts-in")];
  const title = say("of-projects-funded", { funded: funded.length, all: all.length });
  return (
    proof(certificate, language, say) +
    listed(
      title,
      head,
      funded.map((row) => [cell(row["project"]), cell(row["start_year"])]),
      "plan.csv",
      language,
      say,
    ) +
    conflicts(files, language, say)
  );
}

/** A division in short: the proof, what each office gets and gives up, the needed items without a lead, or the rules that clash. */
export function divisionText({ files, certificate }: DeliveredDesign, language: Language, { say }: Speech): string {
  const offices = rowsOf(files, "offices.csv").filter((row) => row["leads"] !== null);
  const short = rowsOf(files, "items.csv").filter((row) => row["short"] === 1);
  const head = [say("office"), say("leads"), say("takes-part"), say("delivered-design-value"), say("best-alone"), say("regret")];
  const columns = ["office", "leads", "partners", "value", "best_alone", "regret"] as const;
  const left = [say("needed-item-without-a-lead")];
  return (
    proof(certificate, language, say) +
    listed(
      say("work-of-offices", { offices: offices.length }),
      head,
      offices.map((row) => columns.map((column) => cell(row[column]))),
      "offices.csv",
      language,
      say,
    ) +
    (short.length === 0
      ? ""
      : listed(
          say("needed-items-without-a-lead", { short: short.length }),
          left,
          short.map((row) => [cell(row["item"])]),
          "items.csv",
          language,
          say,
        )) +
    conflicts(files, language, say)
  );
}

function proof({ objective, bound, gap, status, check }: Certificate, language: Language, say: SayAtTerminal): string {
  return `${textTable([
    [say("status"), `${status} (${say(`status-${status}`)})`],
    [say("objective"), cell(objective)],
    [say("bound"), cell(bound)],
    [say("gap"), gap === null ? "–" : `${numberText(gap * 100, language)}%`],
    [say("rules-checked"), say("violated", { rules: check.rules, violated: check.violated })],
  ])}\n`;
}

function listed(title: string, head: readonly string[], rows: readonly (readonly string[])[], file: string, _language: Language, say: SayAtTerminal): string {
  if (rows.length === 0) return `\n${title}\n`;
  const more = rows.length - shownRows;
  const rest = more <= 0 ? "" : `${say("more-in", { more, file })}\n`;
  // A column without a value in any row says nothing.
  const kept = head.flatMap((_, column) => (rows.some((row) => row[column] !== "–") ? [column] : []));
  const shown = [head, ...rows.slice(0, shownRows)].map((row) => kept.map((column) => row[column] ?? ""));
  return `\n${title}\n${textTable(shown)}\n${rest}`;
}

function conflicts(files: readonly OutputFile[], _language: Language, say: SayAtTerminal): string {
  const rows = rowsOf(files, "conflicts.csv");
  if (rows.length === 0) return "";
  const head = [say("rule"), say("limit"), say("in-conflict"), say("limit-that-works")];
  const yes = say("yes");
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
