import { type Waiting, waitsFor } from "../../capabilities/progress/waiting.ts";
import type { WorkspacePorts } from "../../contract/ports.ts";
import { gatherFollowing } from "./gather-following.ts";
import { answeredFollowing } from "./open-tasks.ts";
import { lastTurned } from "./turned-findings.ts";

/** What follows from changes and nobody has settled, as work of who acts on it; findings turned as they were said last. */
export async function waitingTasks(
  ports: Pick<WorkspacePorts, "records" | "settings" | "files" | "hasher" | "codeVersion">,
  at: string,
): Promise<readonly Waiting[]> {
  const { records, settings } = ports;
  const all = await answeredFollowing(records, [...(await gatherFollowing(records, at, settings)), ...(await lastTurned(ports, at))], at);
  return all
    .filter(({ isOpen }) => isOpen)
    .map(({ role, about, what, since, due, answer }) => waitsFor(role, "task-settle", about, what, { since, due: answer?.until ?? due }));
}
