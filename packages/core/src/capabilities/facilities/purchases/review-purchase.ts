import { compareDecimalTexts } from "@quoin/methods";
import { z } from "zod";
import { field } from "../../../contract/fields.ts";
import { fault, type Outcome, success } from "../../../contract/outcome.ts";
import type { WorkspacePorts } from "../../../contract/ports.ts";
import type { Rights } from "../../../contract/rights.ts";
import { zoneOf } from "../../../contract/time-zone.ts";
import { workspaceUseCase } from "../../../contract/use-case.ts";
import { type Note, note } from "../../../language/note.ts";
import { nameText } from "../../../language/text.ts";
import { patchedRecord } from "../../../register/changes/patched-record.ts";
import { outOfReach } from "../../../register/changes/record-input.ts";
import { commitStep } from "../../../register/changes/record-step.ts";
import type { StoredRecord } from "../../../register/record-store.ts";
import { oneRecord, recordAfter, recordIn } from "../../../register/typed-records.ts";
import { asksFor } from "../bookings/booking-rights.ts";
import { nowOf } from "../bookings/booking-step.ts";
import { purchaseConditions, purchaseDecisions } from "../entities/purchase-review.ts";
import { gradeLimits } from "../figures/shared-units.ts";
import { askerOf } from "../slots/askers.ts";
import { distanceFrom } from "../slots/distances.ts";
import type { LentUnit } from "../slots/lent-unit.ts";
import { type Asker, type Price, pricePerHour } from "../slots/prices.ts";
import { instantText, type Moment } from "../time/zoned-time.ts";
import { purchaseAdvice, type Room } from "./advice.ts";
import { alikeUnits } from "./alike-units.ts";
import { keyOf, knownUnits } from "./described-units.ts";
import { officialNumber, reviewFrom } from "./purchase-limit.ts";

const several = z.union([z.string(), z.array(z.string())]).transform((said) => (typeof said === "string" ? [said] : said));

const wanted = z.strictObject({
  id: z.string().min(1).max(200).optional(),
  /** What it is called, and what it measures or makes. */
  name: z.string().optional(),
  words: several.default([]),
  classes: several.default([]),
  price: z.union([z.number().nonnegative(), z.string().regex(/^\d+(\.\d+)?$/)]).transform(String),
  currency: z.string().optional(),
  host: z.string().optional(),
  region: z.string().optional(),
  needed_hours: z.number().nonnegative().optional(),
  by: z.string().optional(),
  application: z.string().optional(),
});
type Wanted = z.output<typeof wanted>;

const candidateAnswer = z.object({
  id: z.string(),
  type: z.enum(["facility", "equipment"]),
  labels: nameText,
  /** Words of what is wanted that stand in the text that reads most alike, and classes that are the same. */
  why: z.object({ words: z.array(z.string()), classes: z.array(z.string()), text: z.string().nullable() }),
  score: z.number().nullable(),
  distance_km: z.number().nullable(),
  within_reach: z.boolean().nullable(),
  /** Hours can be asked for: it has opening rules. */
  open: z.boolean(),
  free_hours: z.number().nullable(),
  effective_hours: z.number().nullable(),
  price_per_hour: z.string().nullable(),
  currency: z.string().nullable(),
  full: z.boolean().nullable(),
  grade: z.string().nullable(),
  synthetic: z.boolean(),
});

const answer = z.object({
  id: z.string(),
  /** Null where nobody said from which price on. */
  needed: z.boolean().nullable(),
  limit: z.number().nullable(),
  year: z.number(),
  threshold: z.number(),
  reach_km: z.number(),
  candidates: z.array(candidateAnswer),
  advice: z.enum(["share", "buy", "look-closer"]),
  conditions: z.array(z.enum(purchaseConditions)),
  hours_to_share: z.number().nullable(),
  cost_of_sharing: z.string().nullable(),
  break_even_hours: z.number().nullable(),
  currency: z.string(),
  decision: z.enum(purchaseDecisions),
});
type Answer = z.output<typeof answer>;

/** Who means to buy asks for itself; whoever plans or awards the money asks for others. */
const reviewingRights = {
  editor: "own-department",
  "programme-officer": "own-department",
  "facility-manager": "own-organisation",
  applicant: "own-organisation",
  planner: "all",
  administrator: "all",
} as const satisfies Rights;

/** How far one goes for an hour where the office has not said it. */
export const usualReachKm = 300;

/** `quoin purchase review` */
export const reviewPurchase = workspaceUseCase({
  words: ["purchase", "review"],
  summary: "Whether an instrument that somebody means to buy is there already: units alike, their free hours and prices, and what follows",
  changes: true,
  delivers: "answer",
  rights: reviewingRights,
  example: "quoin purchase review my-office --data purchase.json",
  input: z.strictObject({
    data: wanted.meta({
      description: "what is to be bought: name, words, classes, price, currency, host, region, needed_hours, by, application; - reads from stdin",
      kind: "json-file",
    }),
    within: field(z.number().positive().optional(), { description: "how far one goes for an hour (default: sharing.reach_km, or 300)", unit: "km" }),
    year: field(z.int().min(1900).max(2199).optional(), { description: "year of the hours (default: the newest of which hours are recorded)" }),
    dry_run: field(z.boolean().default(false), { description: "only answer; keep nothing to be decided" }),
  }),
  output: answer,
  run: async (ports, { data, within, year, dry_run: isDry }) => {
    const sound = await soundPurchase(ports, data);
    if (!sound.ok) return sound;
    const made = await reviewed(ports, sound.value, within, year);
    if (!made.ok) return made;
    const whole = isDry ? made : await kept(ports, sound.value, made.value, made.notes);
    return whole.ok ? success(toldTo(ports, whole.value), whole.notes) : whole;
  },
});

interface Purchase extends Wanted {
  readonly currency: string;
  readonly host: string | undefined;
}

async function soundPurchase(ports: WorkspacePorts, data: Wanted): Promise<Outcome<Purchase>> {
  const { settings, records, unrestrictedRecords, caller } = ports;
  // An application out of sight is none: nobody reviews for it, nor learns that it is there.
  const application = data.application === undefined ? null : await oneRecord(records, "application", data.application);
  if (data.application !== undefined && application === null)
    return fault(note("record.not-found", { type: "application", id: data.application }, { field: "application" }), "missing");
  const host = data.host ?? application?.organisation ?? undefined;
  if (data.words.every((each) => each.trim() === "") && data.classes.every((each) => each.trim() === "") && (data.name ?? "").trim() === "")
    return fault(note("purchase.nothing-said", {}, { field: "words" }));
  const currency = data.currency ?? settings.currency;
  if (currency !== settings.currency) return fault(note("purchase.other-currency", { currency, own: settings.currency }, { field: "currency" }));
  if (caller.account !== undefined && host !== undefined && !caller.account.roles.includes("planner")) {
    const isOwn = asksFor(ports, host);
    const stored = await unrestrictedRecords.get("organisation", host);
    if (!isOwn && (stored === null || !(await ports.reaches("organisation", stored.body)))) return outOfReach(caller, "organisation", host);
  }
  return success({ ...data, currency, host });
}

async function reviewed(ports: WorkspacePorts, purchase: Purchase, within: number | undefined, asked: number | undefined): Promise<Outcome<Answer>> {
  const { settings } = ports;
  const now = nowOf(ports);
  const { year, units } = await knownUnits(ports, { year: asked, now, zone: zoneOf(settings), limits: gradeLimits(settings.thresholds) });
  const words = purchase.words.length > 0 ? purchase.words : purchase.name === undefined ? [] : [purchase.name];
  const { threshold, alike } = alikeUnits({ words, classes: purchase.classes }, units);
  const host = purchase.host === undefined ? null : await oneRecord(ports.unrestrictedRecords, "organisation", purchase.host);
  const region = purchase.region ?? host?.region ?? undefined;
  const distance = await distanceFrom(ports, region);
  if (!distance.ok) return distance;
  const asker = await askerOf(ports, purchase.host ?? null);
  const reach = within ?? settings.sharing.reach_km ?? usualReachKm;
  const byKey = new Map(units.map((each) => [each.key, each]));
  const held = alike.flatMap(({ key, score, text, words: shared, classes }) => {
    const known = byKey.get(key);
    if (known === undefined) return [];
    const { unit, lends, year: figures } = known;
    const km = lends.region !== null && lends.region === region ? 0 : distance.value(lends);
    const effective = figures?.figures.effective ?? null;
    const available = figures?.figures.available ?? null;
    const price = cheapestHour(lends, asker(lends), now);
    const room: Room = {
      hoursOf: keyOf(lends),
      isWithinReach: km === null ? null : km <= reach,
      isOpen: lends.openings.length > 0,
      free: available === null || effective === null ? null : Math.max(0, available - effective),
      full: effective === null ? null : effective >= officialNumber("full_hours"),
      price,
    };
    const told: z.output<typeof candidateAnswer> = {
      id: unit.id,
      type: unit.type,
      labels: unit.label,
      why: { words: [...shared], classes: [...classes], text },
      score,
      distance_km: km,
      within_reach: room.isWithinReach,
      open: room.isOpen,
      free_hours: room.free,
      effective_hours: effective,
      price_per_hour: price?.amount ?? null,
      currency: price?.currency ?? null,
      full: room.full,
      grade: figures?.grade ?? null,
      synthetic: figures?.synthetic ?? unit.synthetic,
    };
    return [{ room, told }];
  });
  const limit = reviewFrom(settings);
  const notes: readonly Note[] = limit === null ? [note("purchase.no-limit", { currency: settings.currency }, { field: "price" })] : [];
  const advice = purchaseAdvice(
    held.map(({ room }) => room),
    { price: purchase.price, currency: purchase.currency, needed: purchase.needed_hours ?? null },
  );
  const answer: Answer = {
    id: idOf(ports, purchase),
    needed: limit === null ? null : compareDecimalTexts(purchase.price, String(limit)) >= 0,
    limit,
    year,
    threshold,
    reach_km: reach,
    candidates: held.map(({ told }) => told),
    ...advice,
    conditions: [...advice.conditions],
    currency: purchase.currency,
    decision: "open",
  };
  return success(answer, notes);
}

/** Whoever only applies sees what is open, and of that its hours; the officer who decides sees all that was found. */
function toldTo({ caller: { account } }: Pick<WorkspacePorts, "caller">, answer: Answer): Answer {
  const isOutside = account?.roles.every((role) => role === "applicant") === true;
  return isOutside ? { ...answer, candidates: answer.candidates.filter(({ open }) => open) } : answer;
}

function cheapestHour({ services, openings }: LentUnit, asker: Asker, now: Moment): Price | null {
  const zone = openings[0]?.zone ?? "UTC";
  const prices = services.flatMap((service) => (service.per === "hour" ? (pricePerHour(service, asker, now, zone) ?? []) : []));
  return prices.toSorted((a, b) => compareDecimalTexts(a.amount, b.amount))[0] ?? null;
}

/** One review a thing that one body means to buy: asked again, it is the same. */
function idOf({ hasher }: Pick<WorkspacePorts, "hasher">, { id, name, words, classes, price, host, application }: Purchase): string {
  return id ?? `purchase-${hasher.sha256(JSON.stringify([host, application, name, words, classes, price])).slice(0, 16)}`;
}

/** Keeps what was found for the decision; what a person has decided stays as it was decided. */
async function kept(ports: WorkspacePorts, purchase: Purchase, found: Answer, notes: readonly Note[]): Promise<Outcome<Answer>> {
  const own = { ...ports, records: ports.unrestrictedRecords };
  const step = await commitStep(own, "", async () => {
    const current: StoredRecord | null = await ports.unrestrictedRecords.get("purchase-review", found.id);
    // Asked again under its id it is their own or nobody's: who may not change a review neither overwrites it nor is told what was decided.
    if (current !== null && ports.caller.account !== undefined && !(await ports.reaches("purchase-review", current.body)))
      return outOfReach(ports.caller, "purchase-review", found.id);
    if (current !== null && recordIn(current, "purchase-review").decision !== "open")
      return success({ changes: [], answer: (): Answer => ({ ...found, decision: recordIn(current, "purchase-review").decision }) });
    const change = patchedRecord("purchase-review", current, {
      id: found.id,
      labels: { en: purchase.name ?? purchase.words[0] ?? purchase.classes[0] ?? found.id },
      host: purchase.host ?? null,
      region: purchase.region ?? null,
      application: purchase.application ?? null,
      words: purchase.words,
      classes: purchase.classes,
      price: purchase.price,
      currency: purchase.currency,
      needed_hours: purchase.needed_hours ?? null,
      by: purchase.by ?? null,
      needed: found.needed,
      advice: found.advice,
      conditions: found.conditions,
      threshold: found.threshold,
      hours_to_share: found.hours_to_share,
      candidates: found.candidates.map(({ id, type, score, distance_km: km, free_hours: free }) => ({
        facility: type === "facility" ? id : null,
        equipment: type === "equipment" ? id : null,
        score,
        distance_km: km,
        free_hours: free,
      })),
      reviewed_at: instantText(nowOf(ports)),
      decision: "open",
      source: "purchase review",
      synthetic: found.candidates.some(({ synthetic }) => synthetic),
    });
    if (!change.ok) return change;
    const after = recordAfter(change.value, "purchase-review");
    if (ports.caller.account !== undefined && !(await ports.reaches("purchase-review", { ...after })))
      return outOfReach(ports.caller, "purchase-review", found.id);
    return success({ changes: [change.value], answer: (): Answer => found });
  });
  return step.ok ? success(step.value, [...notes, ...step.notes]) : step;
}
