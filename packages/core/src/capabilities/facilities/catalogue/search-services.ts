import { byCodePoint, compareDecimalTexts } from "@quoin/methods";
import { z } from "zod";
import { field } from "../../../contract/fields.ts";
import { fault, success } from "../../../contract/outcome.ts";
import { workspaceUseCase } from "../../../contract/use-case.ts";
import { note } from "../../../language/note.ts";
import { type LocalText, nameText } from "../../../language/text.ts";
import { nameOf } from "../../../register/record-label.ts";
import { byId, recordsOf } from "../../../register/typed-records.ts";
import { standingBookings } from "../bookings/offers.ts";
import type { Service } from "../entities/service.ts";
import { mostHours } from "../opening/longest.ts";
import { askerOf } from "../slots/askers.ts";
import { distanceFrom } from "../slots/distances.ts";
import { findSlots, type Slot, type slotService } from "../slots/find-slots.ts";
import type { LentUnit } from "../slots/lent-unit.ts";
import { type Price, priceOf } from "../slots/prices.ts";
import { readLentUnits } from "../slots/read-units.ts";
import { dayMs, hourMs } from "../time/zoned-time.ts";
import { type ChosenFacets, chosenOf, type FacetValues, facetCounts, facetNames, freeBands } from "./facets.ts";
import { facetValuesOf, placesAbove } from "./lent-values.ts";

/** Days ahead in which a free time is looked for. */
const searchedDays = 90;

const found = z.object({
  facility: z.string().nullable(),
  equipment: z.string().nullable(),
  /** What the unit is called. */
  label: nameText,
  /** Null of a unit of which nobody said what it does. */
  service: z.string().nullable(),
  service_label: nameText.nullable(),
  method: z.string().nullable(),
  quantity: z.string().nullable(),
  capability: z.array(z.string()),
  region: z.string().nullable(),
  distance_km: z.number().nullable(),
  per: z.string().nullable(),
  /** Of so many hours (days begun, one sample, run or report) for who asks; null where it is not known. */
  price: z.string().nullable(),
  currency: z.string().nullable(),
  /** The next free time of so many hours; null where there is none within 90 days. */
  next_free: z.string().nullable(),
  zone: z.string().nullable(),
  instant: z.boolean(),
  synthetic: z.boolean(),
});

interface Offered extends z.infer<typeof found> {
  readonly values: FacetValues;
}

/** `quoin service search` */
export const searchServices = workspaceUseCase({
  words: ["service", "search"],
  summary:
    "Services of what is lent, by what they measure or make, place and distance, price for who asks, and free hours; with how many each further choice would leave",
  changes: false,
  delivers: "answer",
  rights: "everyone",
  example: "quoin service search my-office --words microscope --near 310000 --within 300 --free week",
  input: z.strictObject({
    words: field(z.string().max(200).optional(), { description: "words of names, fields or what is done" }),
    method: field(z.string().max(200).optional(), { description: "only of this method" }),
    quantity: field(z.string().max(200).optional(), { description: "only what measures or makes this" }),
    capability: field(z.string().max(200).optional(), { description: "only of this capability" }),
    place: field(z.string().max(100).optional(), { description: "only in this place or below it", unit: "CODE" }),
    free: field(z.enum(freeBands).optional(), { description: "free within a week, a month (31 days), a quarter (90 days), or not at all" }),
    approval: field(z.enum(["instant", "officer"]).optional(), { description: "approved at once, or by an officer" }),
    near: field(z.string().max(100).optional(), { description: "code of a place, or LATITUDE,LONGITUDE" }),
    within: field(z.number().positive().optional(), { description: "not farther from there than this", unit: "km" }),
    hours: field(z.number().positive().max(mostHours).default(1), {
      description: "how long it is needed: free times and prices are those of so long",
      unit: "hours",
    }),
    price: field(
      z
        .string()
        .regex(/^\d+(?:\.\d+)?$/)
        .optional(),
      { description: "costs no more than this; what has no price known is then left out" },
    ),
    limit: field(z.int().min(1).max(1000).default(50), { description: "how many are told" }),
  }),
  output: z.object({
    services: z.array(found),
    /** How many bear all that was asked, told or not. */
    found: z.number(),
    /** Of each facet its values, each with how many services it would leave if it were chosen and all else stayed; those that nobody described bear no value. */
    facets: z.array(z.object({ facet: z.enum(facetNames), values: z.array(z.object({ value: z.string(), label: nameText.nullable(), count: z.number() })) })),
  }),
  run: async (ports, asked) => {
    if (asked.within !== undefined && asked.near === undefined) return fault(note("slots.within-what", {}, { field: "near" }));
    const distance = await distanceFrom(ports, asked.near);
    if (!distance.ok) return distance;
    const now = Date.parse(ports.clock.now());
    const around = { start: now, end: now + searchedDays * dayMs };
    const words = (asked.words ?? "").toLowerCase().split(/\s+/u).filter(Boolean);
    const regions = byId(await recordsOf(ports.unrestrictedRecords, "region"));
    const organisation = ports.caller.account?.organisation ?? null;
    const asker = await askerOf(ports, organisation);
    const root = ports.settings.territory?.root.id;
    const all: Offered[] = [];
    for (const lent of await readLentUnits(ports, around)) {
      const away = distance.value(lent);
      if (asked.within !== undefined && (away ?? Number.POSITIVE_INFINITY) > asked.within) continue;
      const services = lent.services.length === 0 ? [null] : lent.services;
      const wanted = services.filter((service) => bears(lent, service, words));
      if (wanted.length === 0) continue;
      const unit = { ...lent, bookings: standingBookings(lent, now) };
      const search = { hours: asked.hours, from: now, to: around.end, now, limit: 1, organisation, asker, distance: () => away };
      const next = findSlots([unit], search)[0] ?? null;
      const places = placesAbove(regions, unit.region, root);
      for (const service of wanted) {
        const price = service === null ? null : priceAt(unit, service, { next, hours: asked.hours, now, asker: asker(unit) });
        if (asked.price !== undefined && (price === null || compareDecimalTexts(price.amount, asked.price) > 0)) continue;
        const values = facetValuesOf(unit, service === null ? [] : [service], { places, next, now });
        all.push({ ...told(unit, service, { price, next, away }), values });
      }
    }
    const chosen: ChosenFacets = asked;
    const bearing = chosenOf(all, chosen).toSorted(order);
    const counts = facetCounts(all, chosen);
    const placeName = (code: string): LocalText | null => {
      const region = regions.get(code);
      return region === undefined ? null : nameOf(region);
    };
    return success({
      services: bearing.slice(0, asked.limit).map(({ values: _, ...each }) => each),
      found: bearing.length,
      facets: facetNames.map((facet) => ({
        facet,
        values: counts[facet].map((each) => ({ ...each, label: facet === "place" ? placeName(each.value) : null })),
      })),
    });
  },
});

interface Priced {
  readonly next: Slot | null;
  readonly hours: number;
  readonly now: number;
  readonly asker: Parameters<typeof slotService>[1];
}

/** What the service takes for so many hours at the next free time, or now where none is free. */
function priceAt({ openings }: LentUnit, service: Service, { next, hours, now, asker }: Priced): Price | null {
  const start = next === null ? now : Date.parse(next.start);
  return priceOf(service, asker, { start, end: start + hours * hourMs }, next?.zone ?? openings[0]?.zone ?? "UTC");
}

function told(
  unit: LentUnit,
  service: Service | null,
  { price, next, away }: { readonly price: Price | null; readonly next: Slot | null; readonly away: number | null },
): z.infer<typeof found> {
  return {
    facility: unit.facility,
    equipment: unit.equipment,
    label: unit.label,
    service: service?.id ?? null,
    service_label: service === null ? null : nameOf(service),
    method: service?.what?.method ?? null,
    quantity: service?.what?.quantity ?? null,
    capability: [...(service?.what?.capability ?? [])],
    region: unit.region,
    distance_km: away,
    per: service?.per ?? null,
    price: price?.amount ?? null,
    currency: price?.currency ?? null,
    next_free: next?.start ?? null,
    zone: next?.zone ?? unit.openings[0]?.zone ?? null,
    instant: next?.instant ?? unit.openings.every(({ approval }) => approval === "instant"),
    synthetic: unit.synthetic || service?.synthetic === true,
  };
}

/** Whether a service bears all the words: in its unit's names and fields, or in what it says itself. */
function bears({ words: own }: LentUnit, service: Service | null, asked: readonly string[]): boolean {
  const { labels, what, method } = service ?? { labels: {}, what: null, method: null };
  const said = [
    ...own,
    ...[...Object.values(labels), what?.method, what?.quantity, ...(what?.capability ?? []), method].map((text) =>
      typeof text === "string" ? text.toLowerCase() : "",
    ),
  ];
  return asked.every((word) => said.some((text) => text.includes(word)));
}

/** The nearest first where one asked from somewhere, else those that are free first; then by id. */
function order(a: Offered, b: Offered): number {
  const away = (a.distance_km ?? Number.POSITIVE_INFINITY) - (b.distance_km ?? Number.POSITIVE_INFINITY);
  return (
    (Number.isNaN(away) ? 0 : away) ||
    byCodePoint(a.next_free ?? "9999", b.next_free ?? "9999") ||
    byCodePoint(a.equipment ?? a.facility ?? "", b.equipment ?? b.facility ?? "") ||
    byCodePoint(a.service ?? "", b.service ?? "")
  );
}
