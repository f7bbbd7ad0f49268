import { instantText } from "../../capabilities/facilities/time/zoned-time.ts";
import { fault, type Outcome, success } from "../../contract/outcome.ts";
import type { WorkspacePorts } from "../../contract/ports.ts";
import { note } from "../../language/note.ts";
import { patchedRecord } from "../../register/changes/patched-record.ts";
import { commitStep } from "../../register/changes/record-step.ts";
import type { Organisation } from "../../register/entities/organisation.ts";
import type { Registration } from "../../register/entities/registration.ts";
import { nameOf } from "../../register/record-label.ts";
import { recordsOf } from "../../register/typed-records.ts";
import { lookOf } from "../look-alike.ts";
import { isMailAddress } from "../notices/mail-address.ts";

/** Signs that a field of the form may have. */
export const longestFields = { name: 200, kind: 40, region: 100, number: 60, contact: 100, mail: 200, purpose: 1_000 } as const;
export type RegistrationFields = { readonly [field in keyof typeof longestFields]: string };

/** Registrations that may wait for a decision at once, so that nobody fills the register. */
export const mostWaiting = 200;

/** Kinds of organisations that the form offers: those that are nobody's office. */
export const offeredKinds = ["enterprise", "university", "public-institute", "private-lab", "nonprofit", "hospital", "foreign-partner", "other"] as const;

/** Whether organisations may register: where nobody has an account nobody needs one, and a first account would shut everybody else out. */
export async function takesRegistrations({ settings, accounts }: Pick<WorkspacePorts, "settings" | "accounts">): Promise<boolean> {
  return settings.open && (await accounts.exist());
}

/**
 * What an organisation wrote of itself, to wait for an officer. No account and no organisation is made. The code is told to who sent it and kept as a hash alone.
 *
 * Faults: `registration.field` (missing, too long, no address of mail), `registration.full`, `registration.again` (the same name and mail wait already).
 */
export async function receiveRegistration(ports: WorkspacePorts, given: RegistrationFields): Promise<Outcome<{ readonly code: string }>> {
  const typed: Readonly<Record<string, string>> = Object.fromEntries(Object.entries(given).map(([field, text]) => [field, clean(text)]));
  const of = (field: keyof RegistrationFields): string => typed[field] ?? "";
  if (!(await takesRegistrations(ports))) return fault(note("registration.closed"), "missing");
  const wrong = [
    ...Object.entries(longestFields).flatMap(([field, longest]) => ((typed[field] ?? "").length > longest ? [field] : [])),
    ...(["name", "contact", "mail", "purpose"] as const).filter((field) => of(field) === ""),
    ...(of("mail") === "" || isMailAddress(of("mail")) ? [] : ["mail"]),
    // Nobody makes himself a department: what is typed past the form is held to what the form offers.
    ...(of("kind") === "" || offeredKinds.some((kind) => kind === of("kind")) ? [] : ["kind"]),
    ...(of("region") === "" || (await ports.unrestrictedRecords.get("region", of("region")))?.id === of("region") ? [] : ["region"]),
  ];
  if (wrong.length > 0) return fault([...new Set(wrong)].map((field) => note("registration.field", {}, { field })));
  const code = ports.secrets.random();
  const hash = ports.hasher.sha256(code);
  const id = `registration-${hash.slice(0, 16)}`;
  const holder = { kind: "registration", id } as const;
  // Who is to be asked stands outside the history, first, so that no registration comes without; of a form that is refused it goes at once.
  await ports.notices.setAddress(holder, { mail: of("mail"), contact: of("contact"), since: ports.clock.now() });
  const { contact: _contact, mail: _mail, ...said } = typed;
  const taken = await commitStep(
    ports,
    "",
    async () => {
      const waiting = await waitingRegistrations(ports);
      if (waiting.length >= mostWaiting) return fault(note("registration.full"), "busy");
      const addresses = await ports.notices.registrationAddresses();
      const isSameMail = ({ id: other, mail }: Registration): boolean => (addresses.get(other)?.mail ?? mail ?? "").toLowerCase() === of("mail").toLowerCase();
      const again = waiting.some((each) => lookOf(each.name) === lookOf(of("name")) && isSameMail(each));
      if (again) return fault(note("registration.again", {}, { field: "name" }));
      const alike = organisationsAlike(await recordsOf(ports.unrestrictedRecords, "organisation"), { name: of("name"), number: orNull(of("number")) });
      const change = patchedRecord("registration", null, {
        id,
        ...Object.fromEntries(Object.entries(said).map(([field, text]) => [field, orNull(text)])),
        received_at: instantText(Date.parse(ports.clock.now())),
        status: "waiting",
        code_sha256: hash,
        alike: alike.map(({ id }) => id),
        source: "public address",
      });
      return change.ok ? success({ changes: [change.value], answer: () => ({ code }) }) : change;
    },
    // The list of those who wait is part of what was decided on.
    { unchanged: ["registration"] },
  );
  if (!taken.ok) await ports.notices.forgetAddress(holder);
  return taken;
}

export async function waitingRegistrations({ unrestrictedRecords }: Pick<WorkspacePorts, "unrestrictedRecords">): Promise<readonly Registration[]> {
  return recordsOf(unrestrictedRecords, "registration", { where: [{ field: "status", value: "waiting" }] });
}

/** Organisations that bear the name at a glance, or the number. */
export function organisationsAlike(organisations: readonly Organisation[], { name, number }: Pick<Registration, "name" | "number">): readonly Organisation[] {
  const look = lookOf(name);
  return organisations.filter((each) => {
    const names = [...Object.values(nameOf(each)), ...each.other_names].filter((text): text is string => typeof text === "string");
    return (
      names.some((text) => lookOf(text) === look) || (number !== null && each.identifiers.some(({ value }) => value.toLowerCase() === number.toLowerCase()))
    );
  });
}

/** Without signs that steer a terminal or turn the direction of writing, on one line, without blanks at the ends. */
function clean(text: string): string {
  return text.normalize("NFC").replaceAll(/\s+/gu, " ").replaceAll(/\p{C}/gu, "").trim();
}

function orNull(text: string): string | null {
  return text === "" ? null : text;
}
