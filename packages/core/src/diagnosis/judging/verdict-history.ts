import type { WorkspacePorts } from "../../contract/ports.ts";
import { sealedText, unsealedText } from "../../workspace/sealed.ts";
import type { Finding } from "../finding/finding.ts";
import type { Rule } from "../rule.ts";
import { type JudgedFrom, type TurnedVerdict, type VerdictHistory, withJudgement } from "./turned-verdicts.ts";

/** Verdicts as they are said, all looks allowed for, and what they rest on. */
interface Said {
  readonly from: JudgedFrom;
  readonly family: JudgedFrom | null;
  readonly findings: readonly Finding[];
}

/** Which verdicts of a rule turned since it was first judged here, newest first; what is said now is kept for the next time. One file a rule, written where something differs. */
export async function keptVerdicts(
  ports: Pick<WorkspacePorts, "files" | "hasher" | "records">,
  rule: Rule,
  { from, family, findings }: Said,
): Promise<readonly TurnedVerdict[]> {
  const before = await keptHistory(ports, rule);
  const history = await withJudgement(ports, before, from, findings, family);
  const now = JSON.stringify(history);
  if (history !== undefined && now !== JSON.stringify(before)) await ports.files.write(pathOf(rule), sealedText(ports.hasher, now));
  return history?.turned ?? [];
}

/** What is kept of a rule; undefined where it was never judged here, or what was kept is not as it was written. */
export async function keptHistory({ files, hasher }: Pick<WorkspacePorts, "files" | "hasher">, rule: Rule): Promise<VerdictHistory | undefined> {
  const path = pathOf(rule);
  const text = (await files.exists(path)) ? unsealedText(hasher, await files.readText(path)) : null;
  return text === null ? undefined : (JSON.parse(text) as VerdictHistory);
}

function pathOf({ code }: Rule): string {
  return `.quoin/cache/verdicts-${code}.json`;
}
