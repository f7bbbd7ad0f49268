import { groupBy } from "../../contract/group-by.ts";
import { type Outcome, success } from "../../contract/outcome.ts";
import type { WorkspacePorts } from "../../contract/ports.ts";
import { eraseTexts } from "./erase-texts.ts";

const day = 86_400_000;

/** States in which nobody needs to ask back any more. */
const over: Readonly<Record<string, ReadonlySet<string>>> = {
  application: new Set(["rejected", "withdrawn", "cancelled", "ineligible"]),
  registration: new Set(["declined"]),
  "public-comment": new Set(["refused"]),
};

/**
 * Erases texts about people of records whose matter is over, or which were retired, once they have not changed for `server.person_days`; nothing where that is not set. Answers with how many.
 * What an application that was awarded says stays with the award. Cost: all texts about people, and the newest change of each record that is over.
 */
export async function sweepPersonal(
  ports: Pick<WorkspacePorts, "unrestrictedRecords" | "personal" | "clock" | "hasher" | "files" | "settings">,
): Promise<Outcome<number>> {
  const days = ports.settings.server.person_days;
  if (days === 0) return success(0);
  const before = new Date(Date.parse(ports.clock.now()) - days * day).toISOString();
  const due = [];
  for (const [, texts] of groupBy(await ports.personal.texts(), ({ type, id }) => `${type}\n${id}`)) {
    const [first] = texts;
    const stored = first === undefined ? null : await ports.unrestrictedRecords.get(first.type, first.id);
    if (stored === null) continue;
    const { type, id, retired, body } = stored;
    if (!retired && over[type]?.has(String(body["status"])) !== true) continue;
    const newest = (await ports.unrestrictedRecords.history(type, id)).at(-1)?.at ?? "";
    if (newest < before) due.push(...texts);
  }
  const made = await eraseTexts(ports, due, { who: "quoin", reason: `server.person_days: ${days}` });
  return made.ok ? success(due.length) : made;
}
