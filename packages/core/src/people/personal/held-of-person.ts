import { z } from "zod";
import type { WorkspacePorts } from "../../contract/ports.ts";
import type { RecordBody } from "../../register/record-store.ts";
import { recordsOf } from "../../register/typed-records.ts";
import type { PersonalText } from "./personal-store.ts";

/** Newest rows of the trail of access that are shown of an account. */
const shownAccess = 200;

export const heldText = z.object({
  /** `TYPE/ID FIELD`, as `person erase` takes it. */
  place: z.string(),
  text: z.string(),
  since: z.string(),
  /** `whole`: the text is the name that was asked for, or belongs to an expert of that account; `within`: it holds it among other words. */
  match: z.enum(["whole", "within"]),
});

export const heldOfPerson = z.object({
  asked: z.string(),
  accounts: z.array(
    z.object({
      name: z.string(),
      display: z.string(),
      roles: z.array(z.string()),
      department: z.string().nullable(),
      organisation: z.string().nullable(),
      region: z.string().nullable(),
      person: z.string().nullable(),
      disabled: z.boolean(),
      created_at: z.string(),
      mail: z.string().nullable(),
      /** Who vouches for the account, and by what name it is known there. */
      issuer: z.string().nullable(),
      subject: z.string().nullable(),
      second_factor: z.boolean(),
      passkeys: z.array(z.object({ label: z.string(), created_at: z.string() })),
      tokens: z.int(),
      /** When it made its first and its newest change of the register; null where it made none. */
      first_change: z.string().nullable(),
      newest_change: z.string().nullable(),
      access: z.array(z.object({ at: z.string(), what: z.string(), subject: z.string().nullable(), address: z.string().nullable(), outcome: z.string() })),
    }),
  ),
  texts: z.array(heldText),
  /** Texts in records, or states of them, that the asker does not read (drafts of others): the owner of the folder is shown them. */
  out_of_sight: z.int(),
  /** Rows of an older history that may hold the name too, sealed: `person unseal` deletes them whole. */
  sealed_rows: z.int(),
});
export type HeldOfPerson = z.infer<typeof heldOfPerson>;

type Asked = Pick<WorkspacePorts, "accounts" | "notices" | "access" | "personal" | "records" | "unrestrictedRecords" | "clock">;

/** Everything that the workspace keeps of somebody, found by the name of an account, a person's number, or words of a name, contact or address. Cost: all texts about people. */
export async function heldOf(ports: Asked, asked: string): Promise<HeldOfPerson> {
  const wanted = folded(asked);
  const known = (await ports.accounts.list()).filter(({ name, person, display }) => [name, person ?? "", display].some((each) => folded(each) === wanted));
  const names = new Set(known.map(({ name }) => name));
  const experts = new Set(
    (await recordsOf(ports.unrestrictedRecords, "expert", {})).filter(({ id, account }) => id === asked || names.has(account ?? "")).map(({ id }) => id),
  );
  const texts: HeldOfPerson["texts"] = [];
  let outOfSight = 0;
  for (const text of await ports.personal.texts()) {
    const isWhole = folded(text.value) === wanted || (text.type === "expert" && experts.has(text.id));
    if (!isWhole && !folded(text.value).includes(wanted)) continue;
    // What a record said as a draft is its writer's, who asks for it too.
    const states = await ports.records.history(text.type, text.id);
    if (!states.some(({ after }) => textAt(after, text.path) === text.value)) outOfSight++;
    else texts.push({ place: placeOf(text), text: text.value, since: text.since, match: isWhole ? "whole" : "within" });
  }
  const accounts: HeldOfPerson["accounts"] = [];
  for (const { name, roles, created_by: _, ...account } of known) {
    const [identity, factor, keys, address, tokens, first, newest, access] = await Promise.all([
      ports.accounts.identityOf(name),
      ports.accounts.secondFactor(name),
      ports.accounts.passkeys(name),
      ports.notices.address({ kind: "account", id: name }),
      ports.accounts.tokens(name, ports.clock.now()),
      ports.unrestrictedRecords.changes({ who: name, limit: 1 }),
      ports.unrestrictedRecords.changes({ who: name, limit: 1, newest: true }),
      ports.access.list({ account: name, limit: shownAccess }),
    ]);
    accounts.push({
      ...account,
      name,
      roles: [...roles],
      mail: address?.mail ?? null,
      issuer: identity?.issuer ?? null,
      subject: identity?.subject ?? null,
      second_factor: factor !== null,
      passkeys: keys.map(({ label, created_at }) => ({ label, created_at })),
      tokens: tokens.length,
      first_change: first[0]?.at ?? null,
      newest_change: newest[0]?.at ?? null,
      access: access.map(({ at, what, subject, address: from, outcome }) => ({ at, what, subject, address: from, outcome })),
    });
  }
  return { asked, accounts, texts, out_of_sight: outOfSight, sealed_rows: await ports.personal.sealedRows() };
}

/** Where a text stands, as it is shown and named. */
export function placeOf({ type, id, path }: Pick<PersonalText, "type" | "id" | "path">): string {
  return `${type}/${id} ${path}`;
}

/** The text that a body holds at a path. */
export function textAt(body: RecordBody, path: string): unknown {
  const [name = "", language] = path.split(".");
  return language === undefined ? body[name] : objectIn(body[name])[language];
}

export function objectIn(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null ? Object.fromEntries(Object.entries(value)) : {};
}

/** As names are held against each other: without regard to case, width and blanks around them. */
function folded(text: string): string {
  return text.normalize("NFKC").trim().toLowerCase();
}
