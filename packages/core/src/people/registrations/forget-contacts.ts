import { z } from "zod";
import { field } from "../../contract/fields.ts";
import { fault, success } from "../../contract/outcome.ts";
import type { WorkspacePorts } from "../../contract/ports.ts";
import { workspaceUseCase } from "../../contract/use-case.ts";
import { note } from "../../language/note.ts";
import { ownRecord } from "../../register/changes/record-step.ts";
import { recordIn, recordsOf } from "../../register/typed-records.ts";

const day = 86_400_000;
/** Days for which it is kept which notices were sent. */
const noticeDays = 30;

/** `quoin registration forget` */
export const forgetRegistration = workspaceUseCase({
  words: ["registration", "forget"],
  summary: "Take away for good whom to ask and the address of mail of a registration that was declined; they stand in no history",
  changes: true,
  delivers: "answer",
  rights: "officer",
  example: "quoin registration forget my-office registration-1",
  input: z.strictObject({ id: field(z.string(), { description: "id of the registration, see registration list", position: 0 }) }),
  output: z.object({
    id: z.string(),
    /** False where nothing was kept any more. */
    forgotten: z.boolean(),
  }),
  run: async (ports, { id }) => {
    const own = await ownRecord(ports, "registration", id);
    if (!own.ok) return own;
    // Whoever waits or is let in is still to be reached.
    if (recordIn(own.value, "registration").status !== "declined") return fault(note("registration.needed", { id }, { field: "id" }));
    return success({ id, forgotten: await ports.notices.forgetAddress({ kind: "registration", id }) });
  },
});

/** Takes away the contacts of registrations that were declined `server.contact_days` ago, and those of registrations that never came to be; answers with how many. */
export async function sweepAddresses({
  unrestrictedRecords,
  notices,
  settings,
  clock,
}: Pick<WorkspacePorts, "unrestrictedRecords" | "notices" | "settings" | "clock">): Promise<number> {
  const now = Date.parse(clock.now());
  const before = new Date(now - settings.server.contact_days * day).toISOString();
  const known = new Map((await recordsOf(unrestrictedRecords, "registration")).map((each) => [each.id, each]));
  let forgotten = 0;
  for (const [id, { since }] of await notices.registrationAddresses()) {
    const registration = known.get(id);
    // The address is written down before its registration: one without it is of a form that failed, once it had the time to come.
    const isOver =
      registration === undefined ? Date.parse(since) < now - day : registration.status === "declined" && (registration.decided_at ?? since) < before;
    if (isOver && (await notices.forgetAddress({ kind: "registration", id }))) forgotten++;
  }
  await notices.sweep(new Date(now - noticeDays * day).toISOString());
  return forgotten;
}
