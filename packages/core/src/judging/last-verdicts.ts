import type { WorkspacePorts } from "../contract/ports.ts";
import type { Verdict } from "../diagnosis/finding/finding.ts";
import { rules } from "./rules.ts";
import { keptHistory } from "./verdict-history.ts";

/**
 * Which of these findings were confirmed when they were said first and are not by what was said last, whoever looked; nothing is judged anew. Cost: a small file for each rule that is named.
 *
 * @returns finding → what it is now
 */
export async function noLongerConfirmed(
  ports: Pick<WorkspacePorts, "files" | "hasher" | "codeVersion">,
  findings: ReadonlySet<string>,
): Promise<ReadonlyMap<string, Verdict>> {
  const turned = new Map<string, Verdict>();
  for (const rule of rules) {
    if (![...findings].some((id) => id.includes(rule.code))) continue;
    const history = await keptHistory(ports, rule);
    for (const { finding, from } of history?.turned ?? []) {
      const now = history?.verdicts[finding];
      if (from === "confirmed" && now !== undefined && now !== "confirmed" && findings.has(finding)) turned.set(finding, now);
    }
  }
  return turned;
}
