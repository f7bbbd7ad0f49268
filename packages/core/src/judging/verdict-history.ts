import type { WorkspacePorts } from "../contract/ports.ts";
import { utf8Bytes, utf8Text } from "../contract/utf8.ts";
import type { Finding } from "../diagnosis/finding/finding.ts";
import type { Rule } from "../diagnosis/rule.ts";
import { folderCache } from "../workspace/folder-cache.ts";
import { unsealed } from "../workspace/sealed.ts";
import { type JudgedFrom, type TurnedVerdict, type VerdictHistory, withJudgement } from "./changed-verdicts.ts";

/** Verdicts as they are said, all looks allowed for, and what they rest on. */
interface Said {
  readonly from: JudgedFrom;
  readonly family: JudgedFrom | null;
  readonly findings: readonly Finding[];
}

/** Which verdicts of a rule turned since it was first judged here, newest first; what is said now is kept for the next time. One file a rule, written where something differs. */
export async function keptVerdicts(
  ports: Pick<WorkspacePorts, "files" | "hasher" | "codeVersion" | "records">,
  rule: Rule,
  { from, family, findings }: Said,
): Promise<readonly TurnedVerdict[]> {
  const before = await keptHistory(ports, rule);
  const history = await withJudgement(ports, before, from, findings, family);
  const now = JSON.stringify(history);
  if (history !== undefined && now !== JSON.stringify(before)) await folderCache(ports, "verdicts").write(rule.code, utf8Bytes(now));
  return history?.turned ?? [];
}

/** What is kept of a rule; undefined where it was never judged here, or what was kept is not as it was written. */
export async function keptHistory(ports: Pick<WorkspacePorts, "files" | "hasher" | "codeVersion">, rule: Rule): Promise<VerdictHistory | undefined> {
  const kept = (await folderCache(ports, "verdicts").read(rule.code)) ?? (await keptBefore(ports, rule));
  return kept === null ? undefined : (JSON.parse(utf8Text(kept)) as VerdictHistory);
}

/** Where histories lay before they had a shelf: what turned with a new version of the program is told by it. */
async function keptBefore({ files, hasher }: Pick<WorkspacePorts, "files" | "hasher">, { code }: Rule): Promise<Uint8Array | null> {
  const path = `.quoin/cache/verdicts-${code}.json`;
  return (await files.exists(path)) ? unsealed(hasher, await files.read(path)) : null;
}
