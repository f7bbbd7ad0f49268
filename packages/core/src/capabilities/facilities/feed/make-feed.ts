import { z } from "zod";
import { field, outputFile } from "../../../contract/fields.ts";
import { fault, success } from "../../../contract/outcome.ts";
import type { WorkspacePorts } from "../../../contract/ports.ts";
import { workspaceUseCase } from "../../../contract/use-case.ts";
import { note } from "../../../language/note.ts";
import type { LocalText, ReaderLanguage } from "../../../language/text.ts";
import { patchedRecord } from "../../../register/changes/patched-record.ts";
import { commitStep } from "../../../register/changes/record-step.ts";
import { nameOf } from "../../../register/record-label.ts";
import { oneRecord, recordsOf } from "../../../register/typed-records.ts";
import { asksFor, decidesOn, notTheirs, unitOfBooking } from "../bookings/booking-rights.ts";
import { noSuchUnit, nowOf } from "../bookings/booking-step.ts";
import { bothRights } from "../bookings/change-booking.ts";
import { standingBookings } from "../bookings/offers.ts";
import type { Feed as FeedRecord } from "../entities/feed.ts";
import { namedUnit } from "../slots/lent-unit.ts";
import { readUnit, readUnits } from "../slots/read-units.ts";
import { feedWords } from "./feed.words.ts";
import { type FedUnit, feedText } from "./feed-events.ts";

/** `quoin facility feed` */
export const facilityFeed = workspaceUseCase({
  words: ["facility", "feed"],
  summary:
    "The bookings of a facility, or of one's own organisation, for a calendar program: as a file, or by an address that a token opens until it is revoked",
  changes: true,
  delivers: "file",
  printed: true,
  rights: bothRights,
  example: "quoin facility feed my-office sem-1 --token",
  input: z.strictObject({
    id: field(z.string().optional(), { description: "id of the facility or equipment (default: all bookings of one's own organisation)", position: 0 }),
    to: field(z.string().optional(), { description: "file to write, F.ics", kind: "destination" }),
    token: field(z.boolean().default(false), { description: "make an address that a calendar program asks by itself: /feeds/TOKEN.ics; shown once" }),
    revoke: field(z.string().max(200).optional(), { description: "end the address of this token (or its last part, TOKEN.ics)" }),
    organisation: field(z.string().optional(), { description: "organisation whose bookings they are (default: that of the account)" }),
  }),
  output: z.object({
    files: z.array(outputFile),
    /** Kept nowhere: only its hash is. */
    token: z.string().nullable(),
    path: z.string().nullable(),
    revoked: z.boolean(),
  }),
  run: async (ports, { id, token, revoke, organisation: named }) => {
    if (revoke !== undefined) return revoked(ports, revoke);
    const { account } = ports.caller;
    const unit = id === undefined ? null : await readUnit(ports, id);
    if (id !== undefined && unit === null) return noSuchUnit(id);
    if (unit !== null && unit.openings.length === 0) return fault(note("booking.no-opening", { unit: unit.id }, { field: "id" }));
    const organisation = named ?? (unit === null ? (account?.organisation ?? account?.department ?? null) : null);
    if (unit === null && organisation === null) return fault(note("feed.of-whom", {}, { field: "id" }));
    if (organisation !== null && !asksFor(ports, organisation)) return notTheirs(ports, "organisation", organisation);
    const of = { ...(unit === null ? { facility: null, equipment: null } : namedUnit(unit)), organisation };
    if (!token) {
      const text = await feedOf(ports, of, ports.caller.reader ?? ports.caller.language);
      return text === null
        ? noSuchUnit(id ?? "")
        : success({ files: [{ name: `${id ?? organisation}.ics`, parts: [text] }], token: null, path: null, revoked: false });
    }
    const secret = ports.secrets.random();
    const sha = ports.hasher.sha256(secret);
    const fields = {
      id: `feed-${sha.slice(0, 16)}`,
      ...of,
      account: account?.name ?? null,
      language: ports.caller.reader ?? ports.caller.language,
      token_sha256: sha,
    };
    const made = { files: [], token: secret, path: `/feeds/${secret}.ics`, revoked: false };
    return commitStep({ ...ports, records: ports.unrestrictedRecords }, "", async () => {
      const change = patchedRecord("feed", null, { ...fields, source: "typed" });
      return change.ok ? success({ changes: [change.value], answer: () => made }) : change;
    });
  },
});

/** Ends the address of a token: by whoever has the token and made it, or an administrator. */
function revoked(ports: WorkspacePorts, token: string) {
  const { account } = ports.caller;
  return commitStep({ ...ports, records: ports.unrestrictedRecords }, "", async () => {
    const found = await feedByToken(ports, token.replace(/^.*\//, "").replace(/\.ics$/, ""));
    const isTheirs = account === undefined || account.roles.includes("administrator") || found?.account === account.name;
    if (found === null || !isTheirs) return fault(note("feed.no-such-token", {}, { field: "revoke" }), "missing");
    const change = patchedRecord("feed", await ports.unrestrictedRecords.get("feed", found.id), { revoked_at: ports.clock.now().replace(/\.\d+Z$/, "Z") });
    const told = { files: [], token: null, path: null, revoked: true };
    return change.ok ? success({ changes: [change.value], answer: () => told }) : change;
  });
}

/** The feed that a token opens; null of one that nobody made, or that was revoked. Looked up by its hash, so that nothing of the token is compared sign by sign. */
async function feedByToken({ unrestrictedRecords, hasher }: Pick<WorkspacePorts, "unrestrictedRecords" | "hasher">, token: string): Promise<FeedRecord | null> {
  const sha = hasher.sha256(token);
  const found = await oneRecord(unrestrictedRecords, "feed", `feed-${sha.slice(0, 16)}`);
  return found !== null && !found.retired && found.revoked_at === null && found.token_sha256 === sha ? found : null;
}

type Of = Pick<FeedRecord, "facility" | "equipment" | "organisation">;

/** A feed as its reader may see it today; null where its facility is no longer lent. */
export async function feedOf(ports: WorkspacePorts, { facility, equipment, organisation }: Of, language: ReaderLanguage): Promise<string | null> {
  const id = facility ?? equipment;
  const now = nowOf(ports);
  const organisations = new Map((await recordsOf(ports.unrestrictedRecords, "organisation")).map((each) => [each.id, nameOf(each)]));
  const called = new Map([...organisations].map(([key, name]) => [key, language === "zh" ? name.zh : name.en]));
  if (id === null) {
    const own = (each: { readonly organisation: string | null }): boolean => organisation !== null && each.organisation === organisation;
    const units = (await readUnits(ports, (unit) => unit.bookings.some(own))).map(
      (unit): FedUnit => ({ unit, bookings: standingBookings(unit, now).filter(own), closures: [], knows: () => asksFor(ports, organisation) }),
    );
    const name: LocalText = organisations.get(organisation ?? "") ?? feedWords.text("own");
    return feedText({ name, units, organisations: called, language, now });
  }
  const unit = await readUnit(ports, id);
  if (unit === null) return null;
  const decides = await decidesOn(ports, unit);
  const known = (booking: { readonly organisation: string | null }): boolean =>
    decides || (booking.organisation !== null && ports.caller.account !== undefined && asksFor(ports, booking.organisation));
  const closures = (await recordsOf(ports.unrestrictedRecords, "closure", { where: [{ field: unit.type, value: unit.id }] })).filter(
    (each) => unitOfBooking(each) === unit.id,
  );
  const bookings = standingBookings(unit, now).filter(({ source }) => source !== "imported");
  return feedText({ name: unit.label, units: [{ unit, bookings, closures, knows: known }], organisations: called, language, now });
}

/** What a token opens, for who answers by HTTP: the account in whose name, and the feed itself. */
export async function feedForToken(
  ports: Pick<WorkspacePorts, "unrestrictedRecords" | "hasher" | "accounts">,
  token: string,
): Promise<{ readonly feed: FeedRecord; readonly account: Awaited<ReturnType<WorkspacePorts["accounts"]["get"]>> } | null> {
  const feed = /^[\w-]{43}$/.test(token) ? await feedByToken(ports, token) : null;
  if (feed === null) return null;
  const account = feed.account === null ? null : await ports.accounts.get(feed.account);
  // A feed lives no longer than the account that made it, and one from before there were accounts not beside them.
  const isGone = feed.account === null ? await ports.accounts.exist() : account === null || account.disabled;
  return isGone ? null : { feed, account };
}
