import type { Account } from "../../contract/account.ts";
import { fault, type Outcome, success } from "../../contract/outcome.ts";
import type { WorkspacePorts } from "../../contract/ports.ts";
import { note } from "../../language/note.ts";
import { recordStep } from "../../register/changes/record-step.ts";
import type { Registration } from "../../register/entities/registration.ts";
import { recordsOf } from "../../register/typed-records.ts";
import { passwordFaults } from "../password.ts";
import { toldAccountChange } from "../told-account-change.ts";
import { nameFaults, nameField } from "../user-input.ts";

/** How a registration stands, for who holds its code: its state, and why it was declined. */
export type RegistrationState = Pick<Registration, "status" | "reason" | "name">;

/** The registration of a code; null where none has it. */
export async function registrationOf(ports: Pick<WorkspacePorts, "unrestrictedRecords" | "hasher">, code: string): Promise<Registration | null> {
  if (!/^[\w-]{43}$/.test(code)) return null;
  const hash = ports.hasher.sha256(code);
  return (await recordsOf(ports.unrestrictedRecords, "registration", { where: [{ field: "code_sha256", value: hash }] }))[0] ?? null;
}

/**
 * Makes the account of an organisation that an officer has let in, for who holds the code of its registration: once, as an applicant of that organisation and nothing else.
 * Whoever entered and has no account, because the program was stopped in between, may enter again.
 *
 * Faults: `registration.unknown` (no such code, not confirmed, entered already), and those of a new account (`user.*`).
 */
export async function enterRegistration(
  ports: WorkspacePorts,
  { code, name, password }: { readonly code: string; readonly name: string; readonly password: string },
): Promise<Outcome<Account>> {
  const found = await registrationOf(ports, code);
  const isHalf = found?.status === "entered" && (found.account === null || (await ports.accounts.get(found.account)) === null);
  if (found === null || found.organisation === null || !(found.status === "confirmed" || isHalf))
    return fault(note("registration.unknown", {}, { field: "code" }), "missing");
  if (!nameField.safeParse(name).success) return fault(note("registration.field", {}, { field: "account" }));
  if ((await ports.accounts.get(name)) !== null) return fault(note("user.exists", { name }, { field: "account" }));
  const wrong = [...(await nameFaults(ports, name)), ...(await passwordFaults(ports, password, name))];
  if (wrong.length > 0) return fault(wrong);
  const account: Account = {
    name,
    display: name,
    roles: ["applicant"],
    department: null,
    organisation: found.organisation,
    region: null,
    person: null,
    disabled: false,
    created_at: ports.clock.now(),
    created_by: found.decided_by ?? ports.caller.name,
  };
  // Whoever is second with the same code is refused as stale before any account of theirs is there.
  const taken = await recordStep(ports, { type: "registration", id: found.id, reason: "", version: found.version }, () =>
    success({ status: "entered", account: name }),
  );
  if (!taken.ok) return taken;
  const { roles, department, organisation, region, person } = account;
  const told = await toldAccountChange(ports, found.decided_by ?? ports.caller.name, {
    account: name,
    action: "account-added",
    roles,
    department,
    organisation,
    region,
    person,
  });
  if (!told.ok) return told;
  const added = await ports.accounts.add(account, await ports.secrets.passwordHash(password), told.value);
  if (!added.ok) return added;
  // From now on the account is reached there, and the registration no more.
  const holder = { kind: "registration", id: found.id } as const;
  const address = await ports.notices.address(holder);
  if (address !== null) await ports.notices.setAddress({ kind: "account", id: name }, { mail: address.mail, contact: null, since: ports.clock.now() });
  await ports.notices.forgetAddress(holder);
  return success(account);
}
