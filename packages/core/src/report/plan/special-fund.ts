import { specialFunds } from "../../capabilities/funding/tables/special-funds.ts";
import type { WorkspacePorts } from "../../contract/ports.ts";
import { roleEvidence } from "../../evidence/roles/bind-table.ts";
import { missingFields } from "../../evidence/roles/bound-table.ts";
import { gathered } from "../../evidence/roles/gathered-table.ts";
import type { SpecialFund } from "../report-content.ts";

const fields = ["fund", "first_year", "last_year", "central_funds", "projects", "total_investment"] as const;

/**
 * The special fund that the workspace holds as evidence, with its leverage `total/central`: total investment by the central money in it. Total investment is
 * not private money. Null where the table is not there or a figure of it is missing.
 */
export async function specialFund({ evidence, settings }: Pick<WorkspacePorts, "evidence" | "settings">): Promise<SpecialFund | null> {
  const sources = roleEvidence(evidence, settings);
  const bound = sources.bind(specialFunds);
  if (bound === null || missingFields(bound, fields).length > 0) return null;
  const { table, rows } = await gathered(sources, { contract: specialFunds, fields });
  const [fund, firstYear, lastYear, central, projects, total] = fields.map((field) => rows[0]?.values[field] ?? null);
  if (typeof central !== "number" || typeof total !== "number" || typeof projects !== "number" || central <= 0) return null;
  const [denominator, numerator] = [central * 1e9, total * 1e9];
  return {
    name: String(fund),
    firstYear: Number(firstYear),
    lastYear: Number(lastYear),
    projects,
    leverage: { name: "total/central", numerator, denominator, value: numerator / denominator },
    table,
  };
}
