import type { Outcome } from "../contract/outcome.ts";
import { success } from "../contract/outcome.ts";
import type { WorkspacePorts } from "../contract/ports.ts";
import { written } from "../planning/settings/set-settings.ts";
import { commitStep } from "../register/changes/record-step.ts";
import { firstRules, writtenRules } from "../workspace/rules-in-force.ts";
import { twoPeopleSettings } from "../workspace/two-people-settings.ts";

const firstAccount = "first account";

/**
 * With its first account an office asks two people for every deed, unless quoin.yaml says otherwise already; from then on that is changed by two. What the file says already is in force from now on
 * too, and not from the first deed on: until then whoever edits the file would change it alone.
 */
export async function askForTwo(ports: WorkspacePorts): Promise<Outcome<null>> {
  if (ports.settings.two_people !== undefined)
    return commitStep(ports, firstAccount, async () =>
      success({ changes: await firstRules(ports.unrestrictedRecords, writtenRules(ports.settings)), answer: () => null }),
    );
  const all = Object.entries(twoPeopleSettings.parse({})).map(([name, value]) => ({ path: `two_people.${name}`, value }));
  const done = await ports.lock.exclusively(async () => {
    const fresh = await ports.renewed();
    return fresh.ok ? written(fresh.value, all, firstAccount, {}) : fresh;
  });
  // An account that could not be followed by its rules is there all the same: what kept them from being written is told.
  return success(null, done.ok ? [] : done.notes);
}
