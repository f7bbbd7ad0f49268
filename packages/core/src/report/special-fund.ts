import type { WorkspacePorts } from "../contract/ports.ts";
import { roleTable } from "../evidence/role-table.ts";
import type { SpecialFund } from "./report-content.ts";

const role = "special_fund_2009_2012";
const columns = ["fund", "first_year", "last_year", "central_funds_cny_1bn", "projects", "total_investment_cny_1bn"] as const;

/**
 * The special fund that the workspace holds as evidence, with its leverage `total/central`: total investment by the central money in it. Total investment is
 * not private money. Null where the table is not there or a figure of it is missing.
 */
export async function specialFund({ evidence, settings }: Pick<WorkspacePorts, "evidence" | "settings">): Promise<SpecialFund | null> {
  const table = roleTable(settings, role);
  if (!evidence.tables().includes(table)) return null;
  const [row] = await evidence.rows({ table, columns });
  const [fund, firstYear, lastYear, central, projects, total] = columns.map((column) => row?.values[column] ?? null);
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
