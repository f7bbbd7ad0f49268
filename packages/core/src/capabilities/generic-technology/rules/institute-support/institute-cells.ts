import { sumOfSquaredShares } from "@quoin/methods";
import { instituteSupportRule } from "../../../../codes/lists/institute-support-rule.ts";
import { groupBy } from "../../../../contract/group-by.ts";
import { numberOf, type RowOf, textOf } from "../../../../evidence/roles/gathered-table.ts";
import type { ThresholdValues } from "../../../../workspace/threshold.ts";
import type { firmsTable, institutesTable, leadsTable } from "./gather.ts";
import type { supportThresholds } from "./support-thresholds.ts";

export type SupportCell = (typeof instituteSupportRule)[number]["code"];

export type CellLimits = Pick<ThresholdValues<typeof supportThresholds>, "industries" | "industry_cut" | "rd_cut" | "minimum_firms" | "minimum_projects">;

/** An institute with the two sides of the rule; a side that the evidence does not hold is null, and then there is no cell. */
export interface PlacedInstitute {
  readonly name: string;
  readonly region: string | null;
  readonly industry: string | null;
  /** Sum of squared shares of the industry's listed firms in total assets. */
  readonly industryHerfindahl: number | null;
  /** Sum of squared shares of leading institutions in the projects of the institute's programmes. */
  readonly rdHerfindahl: number | null;
  readonly cell: SupportCell | null;
  readonly row: RowOf<typeof institutesTable>;
}

/**
 * The cell of each institute in the 2 × 2 rule (codes/institute-support-rule.csv): its industry is concentrated where H = sum s_f^2 over firms reaches `industry_cut`,
 * its R&D where the same sum over leading institutions reaches `rd_cut`. Fewer firms or projects than the minimum: that side is missing.
 */
export function institutesInCells(
  institutes: readonly RowOf<typeof institutesTable>[],
  firms: readonly RowOf<typeof firmsTable>[],
  leads: readonly RowOf<typeof leadsTable>[],
  limits: CellLimits,
): PlacedInstitute[] {
  const ofIndustry = groupBy(firms, (row) => textOf(row, "industry"));
  const ofProgramme = groupBy(leads, (row) => textOf(row, "programme"));
  return institutes.map((row) => {
    const name = textOf(row, "institute") ?? "";
    const industry = industryOf(name, limits.industries);
    const assets = (ofIndustry.get(industry) ?? []).flatMap((firm) => numberOf(firm, "total_assets") ?? []);
    const industryHerfindahl = industry === null || assets.length < limits.minimum_firms ? null : herfindahlOf(assets);
    const programmes = (textOf(row, "programmes") ?? "").split("|").filter((each) => each !== "");
    const projects = programmes.flatMap((programme) => ofProgramme.get(programme) ?? []);
    const counts = [...groupBy(projects, (project) => textOf(project, "lead")).values()].map(({ length }) => length);
    const rdHerfindahl = projects.length < limits.minimum_projects ? null : herfindahlOf(counts);
    return {
      name,
      region: textOf(row, "region"),
      industry,
      industryHerfindahl,
      rdHerfindahl,
      cell: industryHerfindahl === null || rdHerfindahl === null ? null : cellOf(industryHerfindahl >= limits.industry_cut, rdHerfindahl >= limits.rd_cut),
      row,
    };
  });
}

/** How many institutes stand in another cell when both cut points are multiplied by `factor`. */
export function movedBy(placed: readonly PlacedInstitute[], { industry_cut, rd_cut }: CellLimits, factor: number): number {
  return placed.filter(
    ({ cell, industryHerfindahl: industry, rdHerfindahl: rd }) =>
      cell !== null && industry !== null && rd !== null && cellOf(industry >= industry_cut * factor, rd >= rd_cut * factor) !== cell,
  ).length;
}

function cellOf(isIndustryHigh: boolean, isRdHigh: boolean): SupportCell {
  const kind = `industry=${isIndustryHigh ? "high" : "low"};rd=${isRdHigh ? "high" : "low"}`;
  return instituteSupportRule.find((entry) => entry.kind === kind)?.code ?? "SS";
}

/** The listed industry that a word of the name points to, the first that fits; null where none does. Pairs are WORD=INDUSTRY. */
export function industryOf(name: string, pairs: readonly string[]): string | null {
  const pair = pairs.find((each) => name.includes(each.slice(0, each.indexOf("="))));
  return pair === undefined ? null : pair.slice(pair.indexOf("=") + 1);
}

/** The Herfindahl index of amounts; null where they sum to nothing. */
export function herfindahlOf(amounts: readonly number[]): number | null {
  const index = sumOfSquaredShares(Float64Array.from(amounts));
  return Number.isNaN(index) ? null : index;
}
