import type { Finding } from "../diagnosis/finding/finding.ts";
import type { DesignContext } from "./design-context.ts";

/** Findings that are taken as another verdict than theirs, to see what would be planned. */
export interface Supposed {
  readonly refused?: readonly string[];
  readonly confirmed?: readonly string[];
}

/** The same with some findings refused or confirmed: what would be planned had the evidence said so. What is only supposed confirmed stands on a choice; refusing goes before. */
export function withSupposed(context: DesignContext, { refused = [], confirmed = [] }: Supposed): DesignContext {
  if (refused.length === 0 && confirmed.length === 0) return context;
  const suppose = (findings: readonly Finding[]): readonly Finding[] =>
    findings.map((finding) => {
      if (refused.includes(finding.id)) return { ...finding, verdict: "not-supported", strength: null };
      if (confirmed.includes(finding.id) && finding.verdict !== "confirmed") return { ...finding, verdict: "confirmed", strength: "depends" };
      return finding;
    });
  return { ...context, findings: suppose(context.findings), national: suppose(context.national) };
}
