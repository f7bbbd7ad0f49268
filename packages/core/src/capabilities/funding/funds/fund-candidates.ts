import { byCodePoint } from "@quoin/methods";
import type { StartWindow } from "@quoin/optimise";
import type { EvidenceRow } from "../../../evidence/evidence-engine.ts";
import { EvidenceFault } from "../../../evidence/evidence-fault.ts";
import { roleEvidence } from "../../../evidence/roles/bind-table.ts";
import { gathered } from "../../../evidence/roles/gathered-table.ts";
import { inventedRows } from "../../../evidence/roles/invented-rows.ts";
import { hashOf, rowsOf, splitReferences, spokenTables, tablesOf } from "../../../evidence/roles/joined-tables.ts";
import { projects } from "../../../evidence/tables/projects.ts";
import { note } from "../../../language/note.ts";
import type { LocalText } from "../../../language/text.ts";
import type { DesignContext } from "../../../plan/design-context.ts";
import type { PlanLine } from "../../../plan/plan.ts";
import type { Belief } from "./belief.ts";
import { projectField } from "./fund-rules.ts";
import type { ValueClass } from "./value-class.ts";

/** A project that money is asked for, as its table or its record shows it. */
export interface FundCandidate {
  readonly type: "project" | "candidate";
  readonly id: string;
  readonly label: LocalText;
  readonly category: string;
  /** Empty where the province of the lead is not known: a group of its own. */
  readonly region: string;
  /** In whole units of the currency; 0 where the rules name other columns of money only. */
  readonly cny: number;
  /** The numbers that the rules need. */
  readonly money: Readonly<Record<string, number>>;
  /** The texts by which floors and caps group. */
  readonly groups: Readonly<Record<string, string>>;
  /** Levels of readiness that it says it would rise: an order, which is never added. Null where it says none. */
  readonly levels: number | null;
  /** What it would bring, where its record states it, or enough others do: then it is worth what is to be expected of that, and no weight counts. None has one where they do not all state one outcome. */
  readonly belief?: Belief;
  /** Its record states nothing: what it would bring is what others expect for as much money. */
  readonly isLikeOthers?: true;
  /** What it is worth, or as how many it counts where the fund only divides; by default the weight of its category. */
  readonly worth?: number;
  /** Its lot among equal ones, where the fund only divides. */
  readonly lot?: number;
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
  /** What groups and priorities are called that are records, by their ids. */
  readonly names?: ReadonlyMap<string, LocalText>;
  /** Candidates whose start the office has settled and that are none any more. */
  readonly gone?: readonly string[];
  /** How many state a value, where others state none or count something else: then nobody's counts. */
  readonly mixed?: number;
  /** What those that state a value expect, where others are told by it. */
  readonly valueClass?: ValueClass;
}

/** The projects of a place, with the columns that the rules name. */
export async function fundCandidates(
  { evidence, settings, place, isNation }: Pick<DesignContext, "evidence" | "settings" | "place" | "isNation">,
  moneyColumns: readonly string[],
  groupColumns: readonly string[],
): Promise<FundCandidates> {
  const sources = roleEvidence(evidence, settings);
  const { table, rows: read } = await gathered(
    sources,
    { contract: projects, fields: ["project", "title", "category", "region", "central_funds"] },
    isNation ? undefined : { region: [place.code] },
  );
  const others = [...new Set([...moneyColumns, ...groupColumns])].filter((column) => projectField(column) === null);
  const beside = new Map(others.length === 0 ? [] : (await rowsOf(evidence, table, others)).map(({ row, values }) => [row, values]));
  const rows = read.map(({ row, values }) => ({
    row,
    values: {
      ...beside.get(row),
      ...values,
      ...Object.fromEntries(
        [...moneyColumns, ...groupColumns].flatMap((column) =>
          [projectField(column)].flatMap((field) => (field === null ? [] : [[column, values[field] ?? null]])),
        ),
      ),
    } as EvidenceRow["values"],
  }));
  const priced = rows.filter(({ values }) => moneyColumns.every((column) => typeof values[column] === "number"));
  const candidates = priced
    .map(({ values }) => ({
      type: "project" as const,
      id: String(values["project"]),
      label: { en: String(values["title.en"] ?? values["title"] ?? ""), zh: String(values["title.zh"] ?? values["title"] ?? "") },
      category: String(values["category"] ?? ""),
      region: String(values["region"] ?? ""),
      cny: Math.round(Number(values["central_funds"] ?? 0) * 10_000),
      money: Object.fromEntries(moneyColumns.map((column) => [column, Number(values[column])])),
      groups: Object.fromEntries(groupColumns.map((column) => [column, String(values[column] ?? "")])),
      levels: null,
      window: null,
    }))
    .toSorted((a, b) => byCodePoint(a.id, b.id));
  const repeated = candidates.find(({ id }, at) => candidates[at - 1]?.id === id);
  if (repeated !== undefined)
    throw new EvidenceFault([
      note("design.repeated-project", { project: repeated.id, table: spokenTables(table) }, { table: tablesOf(table)[0] ?? table, column: "project" }),
    ]);
  const invented = await inventedRows(evidence, table);
  return {
    candidates,
    unpriced: rows.length - priced.length,
    synthetic: priced.some(({ row }) => invented.has(row)),
    evidence: splitReferences([{ table, rows: priced.map(({ row }) => row), sha256: hashOf(evidence, table) }]),
  };
}
