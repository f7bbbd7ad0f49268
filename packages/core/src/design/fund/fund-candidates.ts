import { EvidenceFault } from "../../evidence/evidence-fault.ts";
import { byCodePoint } from "../../evidence/text-order.ts";
import { note } from "../../note.ts";
import type { DesignContext } from "../design-context.ts";
import type { PlanLine } from "../plan.ts";
import { centralFunds } from "./fund-rules.ts";

/** A project that money is asked for, as its table shows it. */
export interface FundCandidate {
  readonly id: string;
  readonly title: string;
  readonly category: string;
  /** Empty where the province of the lead is not known: a group of its own. */
  readonly region: string;
  /** In whole yuan; 0 where the rules name other columns of money only. */
  readonly cny: number;
  /** The numbers that the rules need. */
  readonly money: Readonly<Record<string, number>>;
  /** The texts by which floors and caps group. */
  readonly groups: Readonly<Record<string, string>>;
}

export interface FundCandidates {
  /** In text order of their ids. */
  readonly candidates: readonly FundCandidate[];
  /** Projects that lack a number which the rules need: they are counted, never taken as 0. */
  readonly unpriced: number;
  readonly evidence: PlanLine["evidence"];
}

/** The projects of a place, with the columns that the rules name. */
export async function fundCandidates(
  { evidence, settings, place, isNation }: Pick<DesignContext, "evidence" | "settings" | "place" | "isNation">,
  moneyColumns: readonly string[],
  groupColumns: readonly string[],
): Promise<FundCandidates> {
  const table = settings.roles["nkrdp_projects"] ?? "nkrdp_projects";
  const rows = await evidence.rows({
    table,
    columns: [...new Set(["project_no", "title_zh", "category", "region_code", ...moneyColumns, ...groupColumns])],
    ...(isNation ? {} : { where: { region_code: [place.code] } }),
  });
  const priced = rows.filter(({ values }) => moneyColumns.every((column) => typeof values[column] === "number"));
  const candidates = priced
    .map(({ values }) => ({
      id: String(values["project_no"]),
      title: String(values["title_zh"] ?? ""),
      category: String(values["category"] ?? ""),
      region: String(values["region_code"] ?? ""),
      cny: Math.round(Number(values[centralFunds] ?? 0) * 10_000),
      money: Object.fromEntries(moneyColumns.map((column) => [column, Number(values[column])])),
      groups: Object.fromEntries(groupColumns.map((column) => [column, String(values[column] ?? "")])),
    }))
    .toSorted((a, b) => byCodePoint(a.id, b.id));
  const repeated = candidates.find(({ id }, at) => candidates[at - 1]?.id === id);
  if (repeated !== undefined) throw new EvidenceFault([note("design.repeated-project", { project: repeated.id, table }, { table, column: "project_no" })]);
  return { candidates, unpriced: rows.length - priced.length, evidence: [{ table, rows: priced.map(({ row }) => row), sha256: evidence.sha256(table) }] };
}
