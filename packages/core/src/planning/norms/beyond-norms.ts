import type { Finding } from "../../diagnosis/finding/finding.ts";
import { type Note, note } from "../../language/note.ts";
import { lineNumber } from "../../plan/line-number.ts";
import type { Norm, PlanLine } from "../../plan/plan.ts";
import { normFacts } from "./norm-facts.ts";

/**
 * Lines that would cure a fault by its opposite: whose own arithmetic moves the figure of a finding past the base to the other end of its norm. The limit of such a finding is base + the end that its rule goes by, so
 * that
 *
 *     other end = limit - end of the rule + end of the lines
 */
export function beyondNorms(
  lines: readonly Pick<PlanLine, "id" | "findings" | "moves">[],
  norms: readonly Pick<Norm, "id" | "band">[],
  findings: readonly Pick<Finding, "id" | "rule" | "measure" | "threshold">[],
): Note[] {
  const told = new Map(findings.map((finding) => [finding.id, finding]));
  const bands = new Map(norms.map(({ id, band }) => [id, band]));
  return lines.flatMap(({ id, findings: own, moves }) => {
    if (moves === null || !moves.computed || moves.to === null) return [];
    const { to, indicator } = moves;
    return normFacts.flatMap(({ id: norm, rule, low, high }) => {
      const band = bands.get(norm);
      if (band === undefined || band.low === null || band.high === null || "open" in low || "open" in high) return [];
      const { low: least, high: most } = band;
      const about = own.flatMap((each) => told.get(each) ?? []).filter((finding) => finding.rule === rule && finding.measure === indicator);
      return about.flatMap(({ threshold }) => {
        if (threshold === null) return [];
        const other = high.readBy === "rule" ? threshold - most + least : threshold - least + most;
        const isBeyond = high.readBy === "rule" ? to < other : to > other;
        return isBeyond ? [note("design.beyond-norm", { line: lineNumber(id), figure: indicator, to, limit: other })] : [];
      });
    });
  });
}
