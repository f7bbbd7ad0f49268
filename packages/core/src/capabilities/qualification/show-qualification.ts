import { byCodePoint } from "@quoin/methods";
import { z } from "zod";
import { field } from "../../contract/fields.ts";
import { success } from "../../contract/outcome.ts";
import type { WorkspacePorts } from "../../contract/ports.ts";
import { officeDay, zoneOf } from "../../contract/time-zone.ts";
import { workspaceUseCase } from "../../contract/use-case.ts";
import { note } from "../../language/note.ts";
import { nameText } from "../../language/text.ts";
import { currentRecord } from "../../register/changes/record-step.ts";
import { nameOf } from "../../register/record-label.ts";
import { recordsOf, type Stored, storedOf } from "../../register/typed-records.ts";
import { nowOf } from "../facilities/bookings/booking-step.ts";
import { gradeLimits } from "../facilities/figures/shared-units.ts";
import { knownUnits } from "../facilities/purchases/described-units.ts";
import { usualReachKm } from "../facilities/purchases/review-purchase.ts";
import { distanceFrom } from "../facilities/slots/distances.ts";
import { chainSteps, type ItemChain, qualificationChain, readChainRecords, ringedStandards, stepStates } from "./qualification-chain.ts";

/** `quoin qualification` */
export const showQualification = workspaceUseCase({
  words: ["qualification"],
  summary:
    "Of each needed item of the cards: standard, test method, accredited laboratory and product that passed, each there, missing, unknown, expired or expiring; and who drafts the standards",
  changes: false,
  delivers: "answer",
  rights: "records",
  example: "quoin qualification my-office --card drive-unit",
  input: z.strictObject({
    card: field(z.string().optional(), { description: "id of one technology system (default: all)" }),
    near: field(z.string().optional(), { description: "place from which laboratories are looked for: id of a region, or LAT,LON" }),
    within: field(z.number().positive().optional(), { description: "how far one goes to a laboratory (default: sharing.reach_km, or 300)", unit: "km" }),
  }),
  output: z.object({
    items: z.array(
      z.object({
        item: z.string(),
        name: nameText,
        steps: z.array(z.object({ step: z.enum(chainSteps), state: z.enum(stepStates), ids: z.array(z.string()) })),
        /** Of the products that passed and of which it is known where they are made: the share made at home. Null where none is known. */
        home_share: z.number().nullable(),
      }),
    ),
    /** Laboratories that are accredited for these items today: how many of the items hang on each, whether it lends hours, how many of the newest recorded year were free (null where nobody recorded them), how far it lies. */
    laboratories: z.array(
      z.object({
        facility: z.string(),
        name: nameText.nullable(),
        items: z.array(z.string()),
        open: z.boolean(),
        free_hours: z.number().nullable(),
        distance_km: z.number().nullable(),
        within_reach: z.boolean().nullable(),
      }),
    ),
    /** Steps that are not there, those that most items hang on first. */
    gaps: z.array(z.object({ step: z.enum(chainSteps), items: z.array(z.string()) })),
    /** Roles in drafting the standards of these items, by organisation, the most first. */
    drafted_by: z.array(z.object({ organisation: z.string(), name: nameText.nullable(), roles: z.number(), leads: z.number() })),
    synthetic: z.boolean(),
  }),
  run: async (ports, { card, near, within }) => {
    if (card !== undefined) {
      const one = await currentRecord(ports, "technology-system", card);
      if (!one.ok) return one;
    }
    const { records, settings, clock } = ports;
    const [held, links, organisations] = await Promise.all([readChainRecords(records), recordsOf(records, "link"), recordsOf(records, "organisation")]);
    const ofCard = new Set(links.filter(({ system }) => card === undefined || system === card).map(({ id }) => id));
    const chains = qualificationChain({ ...held, items: held.items.filter(({ body }) => ofCard.has(body.link)) }, officeDay(clock.now(), settings));
    const gaps = chainSteps
      .map((step) => ({
        step,
        items: chains.filter(({ steps }) => steps.some((each) => each.step === step && each.state !== "there")).map(({ item }) => item.id),
      }))
      .filter(({ items }) => items.length > 0)
      .toSorted((a, b) => b.items.length - a.items.length);
    const drafts = new Map<string, { roles: number; leads: number }>();
    const standards = new Set(chains.flatMap(({ steps }) => steps.flatMap(({ step, ids }) => (step === "standard" ? ids : []))));
    for (const { id, body } of held.standards)
      if (standards.has(id))
        for (const { organisation, role } of body.drafted_by) {
          const { roles, leads } = drafts.get(organisation) ?? { roles: 0, leads: 0 };
          drafts.set(organisation, { roles: roles + 1, leads: leads + (role === "lead" ? 1 : 0) });
        }
    const laboratories = await laboratoriesOf(ports, chains, held.accreditations, { near, within });
    if (!laboratories.ok) return laboratories;
    const names = new Map(organisations.map((each) => [each.id, nameOf(each)]));
    const ringed = ringedStandards(held.standards).toSorted(byCodePoint);
    const contradictions =
      ringed.length === 0 ? [] : [note("qualification.replaced-in-a-ring", { standards: ringed.join(", ") }, { table: "standard", field: "replaced_by" })];
    return success(
      {
        items: chains.map(({ item, steps, homeShare }) => ({
          item: item.id,
          name: nameOf(item.body),
          steps: steps.map(({ step, state, ids }) => ({ step, state, ids: [...ids] })),
          home_share: homeShare,
        })),
        laboratories: laboratories.value,
        gaps,
        drafted_by: [...drafts]
          .map(([organisation, counts]) => ({ organisation, name: names.get(organisation) ?? null, ...counts }))
          .toSorted((a, b) => b.roles - a.roles || (a.organisation < b.organisation ? -1 : 1)),
        synthetic: chains.some(({ item, used }) => item.body.synthetic || used.some(({ body }) => body.synthetic)),
      },
      contradictions,
    );
  },
});

interface Reach {
  readonly near: string | undefined;
  readonly within: number | undefined;
}

/** The facilities behind the laboratories of the chains, those on which most items hang first. */
async function laboratoriesOf(
  ports: WorkspacePorts,
  chains: readonly ItemChain[],
  accreditations: readonly Stored<"accreditation">[],
  { near, within }: Reach,
) {
  const distance = await distanceFrom(ports, near);
  if (!distance.ok) return distance;
  const facilityOf = new Map(accreditations.map(({ id, body }) => [id, body.facility]));
  const items = new Map<string, Set<string>>();
  for (const { item, steps } of chains)
    for (const { step, state, ids } of steps) {
      if (step !== "laboratory" || state === "expired") continue;
      for (const facility of ids.flatMap((id) => facilityOf.get(id) ?? [])) items.set(facility, (items.get(facility) ?? new Set()).add(item.id));
    }
  if (items.size === 0) return success([]);
  const { settings } = ports;
  const { units } = await knownUnits(ports, { now: nowOf(ports), zone: zoneOf(settings), limits: gradeLimits(settings.thresholds) });
  const known = new Map(units.filter(({ unit }) => unit.type === "facility").map((each) => [each.unit.id, each]));
  const names = new Map((await storedOf(ports.records, "facility")).map(({ id, body }) => [id, nameOf(body)]));
  const reach = within ?? settings.sharing.reach_km ?? usualReachKm;
  return success(
    [...items]
      .map(([facility, own]) => {
        const unit = known.get(facility);
        const km = unit === undefined ? null : distance.value(unit.lends);
        const { available = null, effective = null } = unit?.year?.figures ?? {};
        return {
          facility,
          name: names.get(facility) ?? null,
          items: [...own].toSorted(byCodePoint),
          open: (unit?.lends.openings.length ?? 0) > 0,
          free_hours: available === null || effective === null ? null : Math.max(0, available - effective),
          distance_km: km,
          within_reach: km === null ? null : km <= reach,
        };
      })
      .toSorted((a, b) => b.items.length - a.items.length || byCodePoint(a.facility, b.facility)),
  );
}
