import { decimalOfNumber, decimalSum, decimalText, negated, recordedDecimal } from "@quoin/methods";
import { fault, type Outcome, success } from "../../contract/outcome.ts";
import type { WorkspacePorts } from "../../contract/ports.ts";
import { note } from "../../language/note.ts";
import type { Certificate } from "../../plan/plan.ts";
import type { PlanLineRecord } from "../../register/entities/plan-line.ts";
import { recordsOf } from "../../register/typed-records.ts";
import { membersOf } from "./line-members.ts";
import { rechosenAction } from "./rechosen-action.ts";
import { hasOtherCurrency, type PlanMove } from "./rechosen-fund.ts";
import { replan } from "./replan.ts";

/** A line of the approved plan with what it has chosen from now on. */
export interface ReplannedLine extends PlanLineRecord {
  readonly isReplanned: true;
}

/**
 * The approved plan with its projects chosen anew. What leaves is taken from the line that holds it; what enters joins the line that it belongs to,
 * and stands there by its number where the register holds no record of it. The amount of a line moves by the money of what moved;
 * of a line kept in another currency it is unknown from then on.
 */
export async function replannedPlan(
  ports: WorkspacePorts,
  input: { readonly region: string; readonly scenario: string; readonly max_changes: number },
): Promise<Outcome<{ readonly lines: readonly ReplannedLine[]; readonly certificate: Certificate | null }>> {
  const chosen = await replan.run(ports, input);
  if (!chosen.ok) return chosen;
  const { from, enters, leaves, certificate, funds } = chosen.value;
  if (funds.some((fund) => fund.certificate.objective === null))
    return fault(note("replan.no-choice", { max_changes: input.max_changes }, { field: "max_changes" }));
  const lines = (await recordsOf(ports.records, "plan-line")).filter(({ plan }) => plan === from);
  const registered = new Set((await ports.records.list("project")).map(({ id }) => id));
  return success(
    {
      lines: lines.map((line) => ({ ...replannedLine(line, enters, leaves, registered), ...rechosenAction(line, enters, leaves, ports.caller.language) })),
      certificate,
    },
    chosen.notes,
  );
}

function replannedLine(line: PlanLineRecord, enters: readonly PlanMove[], leaves: readonly PlanMove[], registered: ReadonlySet<string>): ReplannedLine {
  const own = (moves: readonly PlanMove[]) => moves.filter((move) => move.line === line.id);
  const [come, gone] = [own(enters), own(leaves)];
  const left = new Set(gone.map(({ type, project }) => `${type} ${project}`));
  const membersNow = (type: PlanMove["type"]) =>
    [
      ...membersOf(line, type === "candidate" ? "candidates" : "projects").filter((id) => !left.has(`${type} ${id}`)),
      ...come.filter((move) => move.type === type).map(({ project }) => project),
    ].sort();
  const projects = membersNow("project");
  const before = hasOtherCurrency(line, [...come, ...gone]) ? null : line.amount;
  const amount = before === null ? null : decimalText(decimalSum([recordedDecimal(before), moneyOf(come), negated(moneyOf(gone))]));
  return {
    ...line,
    amount,
    projects: projects.filter((id) => registered.has(id)),
    unregistered: projects.filter((id) => !registered.has(id)),
    candidates: membersNow("candidate"),
    isReplanned: true,
  };
}

function moneyOf(moved: readonly PlanMove[]) {
  return decimalSum(moved.map(({ amount }) => decimalOfNumber(amount)));
}
