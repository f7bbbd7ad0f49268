import type { Finding } from "@quoin/core";

/** The tables that a finding rests on, each once however many of its columns were read. */
export function tablesOf({ evidence }: Pick<Finding, "evidence">): readonly string[] {
  return [...new Set(evidence.flatMap((each) => ("table" in each ? [each.table] : [])))];
}
