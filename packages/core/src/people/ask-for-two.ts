import type { Outcome } from "../contract/outcome.ts";
import { success } from "../contract/outcome.ts";
import type { WorkspacePorts } from "../contract/ports.ts";
import { written } from "../plan/settings/set-settings.ts";
import { twoPeopleSettings } from "../workspace/two-people-settings.ts";

/** With its first account an office asks two people for every deed, unless quoin.yaml says otherwise already; from then on that is changed by two. */
export async function askForTwo(ports: WorkspacePorts): Promise<Outcome<null>> {
  if (ports.settings.two_people !== undefined) return success(null);
  const all = Object.entries(twoPeopleSettings.parse({})).map(([name, value]) => ({ path: `two_people.${name}`, value }));
  const done = await ports.lock.exclusively(async () => {
    const fresh = await ports.renewed();
    return fresh.ok ? written(fresh.value, all, "first account", {}) : fresh;
  });
  // An account that could not be followed by its rules is there all the same: what kept them from being written is told.
  return success(null, done.ok ? [] : done.notes);
}
