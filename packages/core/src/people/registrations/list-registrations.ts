import { z } from "zod";
import { field } from "../../contract/fields.ts";
import { success } from "../../contract/outcome.ts";
import { workspaceUseCase } from "../../contract/use-case.ts";
import { type Registration, registrationStates } from "../../register/entities/registration.ts";
import { recordsOf } from "../../register/typed-records.ts";
import type { Address } from "../notices/notice-store.ts";

/** A registration as an officer reads it: all but what its code is known by. */
export const registrationAnswer = z.object({
  id: z.string(),
  name: z.string(),
  kind: z.string().nullable(),
  region: z.string().nullable(),
  number: z.string().nullable(),
  /** Null where they were taken away. */
  contact: z.string().nullable(),
  mail: z.string().nullable(),
  purpose: z.string(),
  received_at: z.string(),
  status: z.enum(registrationStates),
  organisation: z.string().nullable(),
  account: z.string().nullable(),
  /** Organisations of the register that bear the same name or number. */
  alike: z.array(z.string()),
  version: z.int(),
});

/** A registration with whom to ask, as long as that is kept. */
export function toldRegistration(registration: Registration, address: Address | null | undefined): z.output<typeof registrationAnswer> {
  const { contact, mail } = registration;
  return registrationAnswer.parse({ ...registration, contact: address?.contact ?? contact, mail: address?.mail ?? mail });
}

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
  run: async ({ records, notices }, { status }) => {
    const found = await recordsOf(records, "registration", status === undefined ? {} : { where: [{ field: "status", value: status }] });
    const all = found.toSorted((a, b) => (a.received_at < b.received_at ? -1 : a.received_at > b.received_at ? 1 : a.id < b.id ? -1 : 1));
    const addresses = await notices.registrationAddresses();
    return success({ registrations: all.map((each) => toldRegistration(each, addresses.get(each.id))) });
  },
});
