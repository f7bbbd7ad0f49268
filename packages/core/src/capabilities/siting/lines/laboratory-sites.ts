import { roleEvidence } from "../../../evidence/roles/bind-table.ts";
import { gathered, textOf } from "../../../evidence/roles/gathered-table.ts";
import { splitReferences } from "../../../evidence/roles/joined-tables.ts";
import { needed } from "../../../evidence/roles/required-table.ts";
import { regions } from "../../../evidence/tables/regions.ts";
import { followed } from "../../../language/statement/followed.ts";
import type { Said } from "../../../language/statement/place.ts";
import { decimal, given, integer, large, listed, placed, recorded, verbatim, year } from "../../../language/statement/values.ts";
import { asTyped } from "../../../language/text.ts";
import { yearBeforePlan } from "../../../plan/commitment.ts";
import type { DesignContext, LineDraft, LineMaker } from "../../../plan/design-context.ts";
import { regionIndicator, rowsByRegion } from "../../../plan/region-indicators.ts";
import { type LaboratoryRegion, type LaboratorySites, laboratoryCoverage, type SitingAssumptions } from "../laboratory-coverage.ts";
import { roomDetails, siteDetails, siteTable } from "../laboratory-tables.ts";
import { noOpenRoom, type OpenRoom, openRoom } from "../open-room.ts";
import { sitingAssumptions, statedAssumptions } from "../siting-assumptions.ts";
import { regionSeats } from "../tables/region-seats.ts";
import { laboratoryWords as words } from "./laboratory-sites.words.ts";

/** M4.4: laboratories beyond those that exist, where research personnel is furthest from being served, step by step: those that add most open first. */
export const laboratorySites: LineMaker = {
  item: "M4.4",
  answers: ["concentration"],
  parts: ["laboratories"],
  async make(context, laboratories) {
    const { siting } = context.settings;
    const gathered = await gatherRegions(context);
    const assumed = sitingAssumptions(siting, yearBeforePlan(context.settings, []) ?? gathered.year);
    const lent = await openRoom(context, gathered.regions, assumed);
    const design = await laboratoryCoverage(gathered.regions, assumed, lent, context.solver);
    const hasLent = lent.room.size + lent.asked.size > 0;
    // What the line would be if nothing were known of hours that are lent: the same problem without them.
    const without = hasLent ? await laboratoryCoverage(gathered.regions, assumed, noOpenRoom, context.solver) : design;
    const common = {
      amount: null,
      assumptions: statedAssumptions(siting, assumed, context.panel),
      evidence: [...gathered.evidence, ...lent.evidence],
      note: whatIsNotKnown(context, design, gathered.regions, assumed, hasLent ? { lent, without } : null),
      details: [...siteDetails(design), ...roomDetails(lent)],
      ...(lent.synthetic ? { synthetic: true } : {}),
      because: laboratories.map(({ id }) => ({ finding: id, sets: [{ kind: "site" as const, what: "new_laboratories", value: assumed.open }] })),
    } satisfies Partial<LineDraft>;
    return context.isNation ? [nationLine(context, design, assumed, common)] : provinceLine(context, design, gathered.regions, assumed, common);
  },
};

type Common = Pick<LineDraft, "synthetic" | "amount" | "assumptions" | "evidence" | "note" | "details" | "because">;

function nationLine(context: DesignContext, design: LaboratorySites, assumed: SitingAssumptions, common: Common): LineDraft {
  const { sites, certificate, conflicts } = design;
  return {
    ...common,
    subject: { type: "region", id: context.place.code },
    action: conflicts.length > 0 ? clash(conflicts) : steps(context, design, assumed),
    table: sites.length === 0 ? null : siteTable(design),
    certificate,
    objective: { kind: "outcome", unit: "person-years" },
    value: certificate.objective,
    value_label: { en: "Research person-years within reach that no laboratory serves", zh: "服务半径内未获服务的研发人员（人年）" },
    figures: { sites: sites.length, capacity: sites.length * assumed.personnelPerLaboratory, reach: certificate.objective },
    start_year: sites[0]?.openedIn ?? null,
    byYear: lastOpened(sites),
    buys: { unit: "equipment of a facility", count: sites.length },
    indicator: capacityOf(sites.length, assumed),
    moves: { indicator: "siting.capacity", from: 0, to: sites.length * assumed.personnelPerLaboratory },
    choices: sites.map(({ code, openedIn }) => ({ type: "region", id: code, label: asTyped(nameOf(context, code)), amount: null, start_year: openedIn })),
  };
}

/** The year in which the last of the sites opens; null where none has a year. */
function lastOpened(sites: LaboratorySites["sites"]): number | null {
  const years = sites.flatMap(({ openedIn }) => openedIn ?? []);
  return years.length === 0 ? null : Math.max(...years);
}

/** What new laboratories have room for: by that a line that opens them is seen to work. */
function capacityOf(sites: number, { personnelPerLaboratory }: SitingAssumptions): NonNullable<LineDraft["indicator"]> {
  const label = { en: "Research person-years for which new laboratories have room", zh: "新建实验室可服务的研发人员" };
  return { id: "siting.capacity", target: sites * personnelPerLaboratory, now: 0, unit: "person-years", label };
}

/** The sites year by year, and what they cover together. */
function steps(context: DesignContext, { sites, certificate, unserved, years }: LaboratorySites, { personnelPerLaboratory }: SitingAssumptions): Said {
  const personnel = unserved.reduce((sum, each) => sum + each.personnel, 0);
  const covered = certificate.objective ?? 0;
  const opening = years.filter((each) => each.sites.length > 0);
  const [people, laboratories] = ["person-years", "laboratories"];
  return words.say("open", {
    steps:
      opening.length === 0
        ? placesOf(
            context,
            sites.map(({ code }) => code),
          )
        : listed(
            opening.map((each) => words.say("step", { places: placesOf(context, each.sites), year: year(each.year) })),
            { joint: "semicolon" },
          ),
    served: large(Math.min(sites.length * personnelPerLaboratory, covered), people),
    total: large(personnel, people),
    // Room first: five laboratories stand near to nearly everybody and have room for few of them.
    needed: integer(Math.ceil(personnel / personnelPerLaboratory), laboratories),
    covered: large(covered, people),
  });
}

function clash(conflicts: LaboratorySites["conflicts"]): Said {
  return words.say("clash", { rules: listed(conflicts.map(({ rule }) => verbatim(rule))) });
}

function provinceLine(
  context: DesignContext,
  { sites, unserved, certificate }: LaboratorySites,
  regions: readonly LaboratoryRegion[],
  assumed: SitingAssumptions,
  common: Common,
): readonly LineDraft[] {
  const own = unserved.find(({ code }) => code === context.place.code);
  const region = regions.find(({ code }) => code === context.place.code);
  if (own === undefined || region === undefined) return [];
  const short = Math.ceil(own.personnel / assumed.personnelPerLaboratory);
  const site = sites.find(({ code }) => code === own.code);
  const near = sites.filter(({ covers }) => covers.includes(own.code));
  const place = placed({ id: context.place.code, name: context.place.name });
  const inYear = site?.openedIn == null ? verbatim("") : words.say("in-year", { year: year(site.openedIn) });
  const held = decimal(region.laboratories, 0, "laboratories");
  const way = (): Said => {
    if (site !== undefined) return words.say("here", { place, year: inYear });
    const sitesNear = near.map(({ code }) => code);
    return near.length > 0 ? words.say("near", { sites: placesOf(context, sitesNear), place }) : words.say("apply", { place });
  };
  const others = (site?.covers ?? []).filter((code) => code !== own.code);
  return [
    {
      ...common,
      subject: { type: "region", id: own.code },
      action:
        short > 0
          ? words.say("short", { way: way(), unserved: large(own.personnel, "person-years"), held, short: integer(short, "laboratories") })
          : site !== undefined
            ? words.say("for-others", { place, year: inYear, others: placesOf(context, others), held })
            : words.say("none", { place, held }),
      table: null,
      certificate,
      indicator:
        site === undefined
          ? {
              id: "laboratories",
              target: region.laboratories,
              now: region.laboratories,
              unit: "laboratories",
              label: { en: "Laboratories of the place", zh: "本地实验室数" },
            }
          : capacityOf(1, assumed),
      start_year: site?.openedIn ?? null,
      // Who has none opens nothing: it is served when the one that reaches it stands, or asks for one in the first year.
      byYear: lastOpened(site === undefined ? near : [site]),
      ...(site === undefined && near.length === 0 ? { withinYears: 1 } : {}),
    },
  ];
}

/** What the tables lack for a decision, said with every line; and what the office's hours hold back. */
function whatIsNotKnown(
  context: DesignContext,
  design: LaboratorySites,
  regions: readonly LaboratoryRegion[],
  assumed: SitingAssumptions,
  booked: { readonly lent: OpenRoom; readonly without: LaboratorySites } | null,
): Said {
  const { left, heldBack } = design;
  const standing = regions.filter(({ laboratories }) => laboratories > 0);
  const unknown = standing.filter(({ code }) => !assumed.hours.has(code)).length;
  const strange = assumed.first.filter((code) => !regions.some((region) => region.code === code));
  const codes = (all: readonly string[]) => listed(all.map(verbatim));
  return followed(words.say("reach"), [
    words.say("no-cost"),
    unknown === 0
      ? words.say("hours-given")
      : words.say("hours-unknown", { unknown: integer(unknown, "regions"), standing: integer(standing.length, "regions") }),
    ...heldBackSaid(context, heldBack, booked?.lent ?? noOpenRoom),
    ...(booked === null ? [] : lentSaid(context, design, assumed, booked)),
    words.say("distance"),
    ...(left.length === 0 ? [] : [words.say("left-out", { codes: codes(left) })]),
    ...(strange.length === 0 ? [] : [words.say("strange", { codes: codes(strange) })]),
  ]);
}

/** Where none opens because what stands there has room; those held back by an open facility within reach are said apart. */
function heldBackSaid(context: DesignContext, heldBack: readonly string[], { room }: OpenRoom): Said[] {
  const own = heldBack.filter((code) => !room.has(code));
  return own.length === 0 ? [] : [words.say("held-back", { places: placesOf(context, own) })];
}

/** What lent hours change: where an open facility with room holds one back, what was asked for in vain, and the sites that there would be without either. */
function lentSaid(
  context: DesignContext,
  { sites }: LaboratorySites,
  { radiusKm, fullHours }: SitingAssumptions,
  { lent: { year: of, room, asked }, without }: { readonly lent: OpenRoom; readonly without: LaboratorySites },
): Said[] {
  const [now, before] = [sites, without.sites].map((all) => all.map(({ code }) => code).toSorted());
  const isSame = now?.join() === before?.join();
  const [hours, short] = [...asked.values()].reduce(([all, none], each) => [all + each.hours, none + each.short], [0, 0]);
  return [
    ...(room.size === 0
      ? []
      : [
          words.say("room-near", {
            places: placesOf(context, [...room.keys()]),
            facilities: listed(
              [...new Map([...room.values()].map(({ facility, name }) => [facility, name]))].map(([id, name]) => recorded("facility", id, name)),
              { shown: 3 },
            ),
            reach: given(radiusKm, "km"),
            full: given(fullHours, "hours"),
            year: of === null ? [] : year(of),
          }),
        ]),
    ...(hours === 0 ? [] : [words.say("asked", { hours: integer(Math.round(hours), "hours"), short: integer(Math.round(short), "hours") })]),
    isSame || (before ?? []).length === 0 ? words.say("lent-same") : words.say("lent-otherwise", { places: placesOf(context, before ?? []) }),
  ];
}

/** Places by their codes, as a list of names. */
function placesOf(context: DesignContext, codes: readonly string[]): ReturnType<typeof listed> {
  return listed(codes.map((code) => placed({ id: code, name: nameOf(context, code) })));
}

function nameOf({ panel }: DesignContext, code: string): { readonly en: string; readonly zh: string } {
  return panel.find((place) => place.code === code)?.name ?? { en: code, zh: code };
}

async function gatherRegions({
  evidence,
  settings,
  panel,
}: DesignContext): Promise<{ readonly regions: readonly LaboratoryRegion[]; readonly year: number | null; readonly evidence: LineDraft["evidence"] }> {
  const codes = panel.map(({ code }) => code);
  const sources = roleEvidence(evidence, settings);
  const personnel = await regionIndicator(sources, "rd_personnel_fte", codes);
  const laboratories = await rowsByRegion(sources, settings, "laboratories");
  const seats = await gathered(sources, needed(regionSeats, ["region", "latitude", "longitude"]), { region: codes });
  const areas = await gathered(sources, needed(regions, ["code", "macro_region"]), { code: codes });
  const macroRegions = new Map(areas.rows.map((row) => [textOf(row, "code"), textOf(row, "macro_region")]));
  return {
    year: personnel.year,
    regions: seats.rows.map(({ values }) => {
      const code = String(values["region"]);
      return {
        code,
        latitude: Number(values["latitude"]),
        longitude: Number(values["longitude"]),
        laboratories: laboratories.byRegion.get(code) ?? 0,
        personnel: personnel.byRegion.get(code) ?? null,
        macroRegion: macroRegions.get(code) ?? null,
      };
    }),
    evidence: splitReferences([
      personnel.evidence,
      laboratories.evidence,
      { table: seats.table, rows: seats.rows.map(({ row }) => row), sha256: seats.sha256 },
    ]),
  };
}
