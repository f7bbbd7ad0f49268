import type { Certificate } from "../../design/plan.ts";
import { decimalOfNumber, decimalText } from "../../exact/decimal.ts";
import { decimalSum, negated, recordedDecimal } from "../../exact/decimal-arithmetic.ts";
import { note } from "../../note.ts";
import { fault, type Outcome, success } from "../../outcome.ts";
import type { WorkspacePorts } from "../../ports.ts";
import type { PlanLineRecord } from "../../register/entities/plan-line.ts";
import { bodies } from "../money/read-money.ts";
import { replan } from "./replan.ts";

/** A line of the approved plan with the projects that it has from now on. */
export interface ReplannedLine extends PlanLineRecord {
  readonly project_ids: readonly string[];
}

/**
 * The approved plan with its projects chosen anew. What leaves is taken from the line that holds it; what enters joins the first line that holds projects.
 * The amount of a line moves by the money of the projects that moved.
 */
export async function replannedPlan(
  ports: WorkspacePorts,
  input: { readonly region: string; readonly scenario: string; readonly max_changes: number },
): Promise<Outcome<{ readonly lines: readonly ReplannedLine[]; readonly certificate: Certificate | null }>> {
  const chosen = await replan.run(ports, input);
  if (!chosen.ok) return chosen;
  const { from, enters, leaves, certificate } = chosen.value;
  if (certificate.objective === null) return fault(note("replan.no-choice", { max_changes: input.max_changes }, { field: "max_changes" }));
  const lines = (await bodies<PlanLineRecord>(ports.records, "plan-line")).filter(({ plan }) => plan === from);
  const first = lines.find(({ projects }) => projects.length > 0)?.id;
  const known = new Set<string>();
  for (const { project } of enters) if ((await ports.records.get("project", project)) !== null) known.add(project);
  return success({
    lines: lines.map((line): ReplannedLine => {
      const gone = leaves.filter(({ project }) => line.projects.includes(project));
      const come = line.id === first ? enters.filter(({ project }) => known.has(project)) : [];
      const remaining = line.projects.filter((project) => !gone.some((each) => each.project === project));
      const moneyOf = (moved: typeof enters) => decimalSum(moved.map(({ amount }) => decimalOfNumber(amount ?? 0)));
      const amount = line.amount === null ? null : decimalText(decimalSum([recordedDecimal(line.amount), moneyOf(come), negated(moneyOf(gone))]));
      return { ...line, amount, project_ids: [...remaining, ...come.map(({ project }) => project)].sort() };
    }),
    certificate,
  });
}
