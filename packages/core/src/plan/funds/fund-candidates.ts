import { byCodePoint } from "@quoin/methods";
import type { StartWindow } from "@quoin/optimise";
import { EvidenceFault } from "../../evidence/evidence-fault.ts";
import { inventedRows } from "../../evidence/invented-rows.ts";
import { roleTable } from "../../evidence/role-table.ts";
import { note } from "../../language/note.ts";
import type { LocalText } from "../../language/text.ts";
import type { DesignContext } from "../design-context.ts";
import type { PlanLine } from "../plan.ts";
import { centralFunds } from "./fund-rules.ts";

/** A project that money is asked for, as its table or its record shows it. */
export interface FundCandidate {
  readonly type: "project" | "candidate";
  readonly id: string;
  readonly label: LocalText;
  readonly category: string;
  /** Empty where the province of the lead is not known: a group of its own. */
  readonly region: string;
  /** In whole yuan; 0 where the rules name other columns of money only. */
  readonly cny: number;
  /** The numbers that the rules need. */
  readonly money: Readonly<Record<string, number>>;
  /** The texts by which floors and caps group. */
  readonly groups: Readonly<Record<string, string>>;
  /** Levels of readiness that it raises; its value is counted once for each. Null where the value does not depend on them. */
  readonly levels: number | null;
  /** What it is worth; by default weight of the category × levels. */
  readonly worth?: number;
  /** Years in which it can start, and how many it takes; null where no start is decided. */
  readonly window: StartWindow | null;
}

export interface FundCandidates {
  /** In text order of their ids. */
  readonly candidates: readonly FundCandidate[];
  /** Projects that lack a number which the rules need: they are counted, never taken as 0. */
  readonly unpriced: number;
  /** Invented numbers: they are marked wherever they are shown, and no sum holds them beside real ones. */
  readonly synthetic: boolean;
  readonly evidence: PlanLine["evidence"];
}

/** The projects of a place, with the columns that the rules name. */
export async function fundCandidates(
  { evidence, settings, place, isNation }: Pick<DesignContext, "evidence" | "settings" | "place" | "isNation">,
  moneyColumns: readonly string[],
  groupColumns: readonly string[],
): Promise<FundCandidates> {
  const table = roleTable(settings, "nkrdp_projects");
  const rows = await evidence.rows({
    table,
    columns: [...new Set(["project_no", "title_zh", "category", "region_code", ...moneyColumns, ...groupColumns])],
    ...(isNation ? {} : { where: { region_code: [place.code] } }),
  });
  const priced = rows.filter(({ values }) => moneyColumns.every((column) => typeof values[column] === "number"));
  const candidates = priced
    .map(({ values }) => ({
      type: "project" as const,
      id: String(values["project_no"]),
      label: { en: String(values["title_zh"] ?? ""), zh: String(values["title_zh"] ?? "") },
      category: String(values["category"] ?? ""),
      region: String(values["region_code"] ?? ""),
      cny: Math.round(Number(values[centralFunds] ?? 0) * 10_000),
      money: Object.fromEntries(moneyColumns.map((column) => [column, Number(values[column])])),
      groups: Object.fromEntries(groupColumns.map((column) => [column, String(values[column] ?? "")])),
      levels: null,
      window: null,
    }))
    .toSorted((a, b) => byCodePoint(a.id, b.id));
  const repeated = candidates.find(({ id }, at) => candidates[at - 1]?.id === id);
  if (repeated !== undefined) throw new EvidenceFault([note("design.repeated-project", { project: repeated.id, table }, { table, column: "project_no" })]);
  const invented = await inventedRows(evidence, table);
  return {
    candidates,
    unpriced: rows.length - priced.length,
    synthetic: priced.some(({ row }) => invented.has(row)),
    evidence: [{ table, rows: priced.map(({ row }) => row), sha256: evidence.sha256(table) }],
  };
}
