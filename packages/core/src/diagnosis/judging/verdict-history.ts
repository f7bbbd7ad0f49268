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
  const path = `.quoin/cache/verdicts-${rule.code}.json`;
  const text = (await ports.files.exists(path)) ? unsealedText(ports.hasher, await ports.files.readText(path)) : null;
  const before = text === null ? undefined : (JSON.parse(text) as VerdictHistory);
  const history = await withJudgement(ports, before, from, findings, family);
  const now = JSON.stringify(history);
  if (history !== undefined && now !== text) await ports.files.write(path, sealedText(ports.hasher, now));
  return history?.turned ?? [];
}
