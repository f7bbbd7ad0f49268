import { z } from "zod";
import { field } from "../../contract/fields.ts";
import { success } from "../../contract/outcome.ts";
import { workspaceUseCase } from "../../contract/use-case.ts";
import { registrationStates } from "../../register/entities/registration.ts";
import { recordsOf } from "../../register/types/typed-records.ts";

/** A registration as an officer reads it: all but what its code is known by. */
export const registrationAnswer = z.object({
  id: z.string(),
  name: z.string(),
  kind: z.string().nullable(),
  region: z.string().nullable(),
  number: z.string().nullable(),
  contact: z.string(),
  mail: z.string(),
  purpose: z.string(),
  received_at: z.string(),
  status: z.enum(registrationStates),
  organisation: z.string().nullable(),
  account: z.string().nullable(),
  /** Organisations of the register that bear the same name or number. */
  alike: z.array(z.string()),
  version: z.int(),
});

/** `quoin registration list` */
export const listRegistrations = workspaceUseCase({
  words: ["registration", "list"],
  summary: "Organisations that asked to be let in by the open door, with those of the register that bear the same name or number",
  changes: false,
  delivers: "answer",
  rights: "officer",
  effort: "light",
  example: "quoin registration list my-office --status waiting",
  input: z.strictObject({ status: field(z.enum(registrationStates).optional(), { description: "only those that stand so" }) }),
  output: z.object({ registrations: z.array(registrationAnswer) }),
  run: async ({ records }, { status }) => {
    const found = await recordsOf(records, "registration", status === undefined ? {} : { where: [{ field: "status", value: status }] });
    const all = found.toSorted((a, b) => (a.received_at < b.received_at ? -1 : a.received_at > b.received_at ? 1 : a.id < b.id ? -1 : 1));
    return success({ registrations: all.map((each) => registrationAnswer.parse(each)) });
  },
});
