import { byCodePoint, decimalOfText, numberOf } from "@quoin/methods";
import { type DivisionProblem, roles } from "@quoin/optimise";
import { elementAt } from "../../../contract/assert-present.ts";
import { groupBy } from "../../../contract/group-by.ts";
import type { WorkspacePorts } from "../../../contract/ports.ts";
import { asTyped, type LocalText } from "../../../language/text.ts";
import { tableWord } from "../../../plan/table-words.ts";
import { foldedText } from "../../../register/plan-technology.ts";
import { nameOf, recordName } from "../../../register/record-label.ts";
import { workspaceSources } from "../../../workspace/workspace-sources.ts";
import { gatherPlans, linesOn, neededThings, type PlannedLine } from "../../departments/rules/plans/gather-plans.ts";
import { type Capability, gatherCapability } from "../../departments/rules/plans-herding/capability.ts";

/** An office, or a place where no plans are at hand. */
export interface DividedOffice {
  readonly id: string;
  readonly label: LocalText;
  readonly region: string | null;
  readonly synthetic: boolean;
}

/** What is divided: a needed thing, or a field of capability. */
export interface DividedItem {
  readonly id: string;
  readonly type: "item" | "technology" | "field";
  readonly label: LocalText;
  /** The field of the capability that tells who is able to; null where none does. */
  readonly field: string | null;
}

/** Offices, things, and what is known of each pair. */
export interface DivisionEvidence {
  readonly offices: readonly DividedOffice[];
  readonly items: readonly DividedItem[];
  /** Lines of an office on a thing, by `OFFICE ITEM`. */
  readonly lines: ReadonlyMap<string, readonly PlannedLine[]>;
  readonly capability: Capability | null;
  readonly hasPlans: boolean;
  readonly of: "needed" | "fields";
  readonly currency: string;
}

type Ports = Pick<WorkspacePorts, "settings" | "records"> & WorkspacePorts;

/**
 * Offices are those whose plans are at hand, else the places of the capability; things are the needed ones, or every field of the capability. Where nothing is asked for: what is needed
 * where plans are at hand, since plans say who works on it; else the fields, of which alone the places are known to be able.
 */
export async function gatherDivision(ports: Ports, asked?: "needed" | "fields"): Promise<DivisionEvidence> {
  const sources = workspaceSources(ports);
  const [together, capability, regions] = await Promise.all([gatherPlans(sources), gatherCapability(sources), ports.records.list("region")]);
  const names = new Map(regions.map((record) => [record.id, recordName(record)]));
  const ofPlans = [...groupBy(together.plans, ({ plan }) => plan.office)].map(
    ([id, own]): DividedOffice => ({
      id,
      label: asTyped(together.nameOfOffice(id)),
      region: own.map(({ plan }) => plan.region).find((region) => region !== null) ?? null,
      synthetic: own.some(({ plan }) => plan.synthetic),
    }),
  );
  const places = (capability?.regions ?? []).map(
    (id): DividedOffice => ({ id, label: asTyped(names.get(id) ?? { en: id, zh: id }), region: id, synthetic: capability?.synthetic ?? false }),
  );
  const hasPlans = ofPlans.length > 0;
  const of = asked ?? (hasPlans ? "needed" : "fields");
  const fields = capability?.fields ?? [];
  const folded = new Map(fields.map((field) => [foldedText(field), field]));
  const technologies = new Map(together.technologies.map((technology) => [technology.id, nameOf(technology)]));
  const items: DividedItem[] =
    of === "needed"
      ? neededThings(together).map(({ type, id, technology, name }) => ({
          id,
          type,
          label: name,
          field: fields.includes(technology ?? "") ? technology : (folded.get(foldedText(name.zh)) ?? null),
        }))
      : fields.map((id) => ({
          id,
          type: technologies.has(id) ? ("technology" as const) : ("field" as const),
          label: technologies.get(id) ?? { en: id, zh: tableWord(id, "zh") },
          field: id,
        }));
  const ordered = items.toSorted((a, b) => byCodePoint(a.id, b.id));
  const lines = new Map<string, readonly PlannedLine[]>();
  for (const item of ordered) {
    const own =
      item.type === "field"
        ? together.lines.filter(({ line }) => line.field !== null && foldedText(line.field) === foldedText(item.id))
        : linesOn(together.lines, { type: item.type, id: item.id, technology: item.field ?? (item.type === "technology" ? item.id : null) });
    for (const [office, group] of groupBy(own, ({ office: id }) => id)) lines.set(`${office} ${item.id}`, group);
  }
  return {
    offices: (hasPlans ? ofPlans : places).toSorted((a, b) => byCodePoint(a.id, b.id)),
    items: ordered,
    lines,
    capability,
    hasPlans,
    of,
    currency: together.currency,
  };
}

/** Weights of the figures, each as often as the office says; figures it does not name weigh 1. */
export function figureWeights({ capability }: DivisionEvidence, given: Readonly<Record<string, number>>): ReadonlyMap<string, number> {
  return new Map((capability?.figures ?? []).map((figure) => [figure, given[figure] ?? 1]));
}

/** How well an office fits a thing: the weighted mean of its figures, each as a share of the largest of all pairs; unknown figures are left out. Null where none is known: a pair of which nothing is known has no fit. */
export function fitsOf(
  { offices, items, capability }: DivisionEvidence,
  weights: ReadonlyMap<string, number>,
): (office: number, item: number) => number | null {
  if (capability === null) return () => null;
  const largest = capability.figures.map((_, figure) =>
    capability.regions.reduce((most, region) => capability.fields.reduce((top, field) => Math.max(top, capability.of(region, field)?.[figure] || 0), most), 0),
  );
  const means = new Map(
    capability.fields.map((field) => [
      field,
      capability.figures.map((_, figure) => meanOf(capability.regions.map((region) => capability.of(region, field)?.[figure] ?? Number.NaN))),
    ]),
  );
  return (office, item) => {
    const [region, field] = [offices[office]?.region ?? null, items[item]?.field ?? null];
    if (field === null) return null;
    // A department is for all places: it fits as their mean does.
    const values = region === null ? means.get(field) : capability.of(region, field);
    let [sum, weight] = [0, 0];
    capability.figures.forEach((figure, at) => {
      const value = values?.[at] ?? Number.NaN;
      const own = weights.get(figure) ?? 1;
      if (Number.isNaN(value) || elementAt(largest, at) <= 0) return;
      sum += (own * value) / elementAt(largest, at);
      weight += own;
    });
    return weight === 0 ? null : sum / weight;
  };
}

function meanOf(values: readonly number[]): number {
  const known = values.filter((value) => !Number.isNaN(value));
  return known.length === 0 ? Number.NaN : known.reduce((a, b) => a + b, 0) / known.length;
}

/** Money of lines, and of it what is committed, in the office's currency; other currencies are left out. */
export function moneyOfLines(lines: readonly PlannedLine[], currency: string): { readonly all: number; readonly committed: number } {
  let [all, committed] = [0, 0];
  for (const { line } of lines)
    for (const { amount, currency: own, kind } of line.money) {
      const decimal = decimalOfText(String(amount));
      if (decimal === null || own !== currency) continue;
      all += numberOf(decimal);
      if (kind === "commitment") committed += numberOf(decimal);
    }
  return { all, committed };
}

/** Digits to which fits are taken: a fit is a judgement, and four digits are more than anybody has. */
const fitDigits = 4;

/** The programme of a division: who plans most on a thing is taken to plan to lead it, the others to take part. A planned role stays where enough of its money is committed. */
export function divisionProblemOf(
  evidence: DivisionEvidence,
  fit: (office: number, item: number) => number | null,
  settings: WorkspacePorts["settings"]["division"],
  maxChanges: number | null,
): DivisionProblem {
  const { offices, items, lines, currency } = evidence;
  const rows = offices.flatMap((office, o) =>
    items.flatMap((item, i) => {
      const own = lines.get(`${office.id} ${item.id}`) ?? [];
      const value = fit(o, i);
      return value === null && own.length === 0 ? [] : [{ o, i, fit: value ?? 0, own, money: moneyOfLines(own, currency) }];
    }),
  );
  const leading = new Map(
    [
      ...groupBy(
        rows.filter(({ own }) => own.length > 0),
        ({ i }) => i,
      ),
    ].map(([i, group]) => [i, group.toSorted((a, b) => b.money.all - a.money.all || b.fit - a.fit || a.o - b.o)[0]?.o]),
  );
  const planned = rows.map(({ o, i, own }) => (own.length === 0 ? roles.none : leading.get(i) === o ? roles.lead : roles.partner));
  const scale = 10 ** fitDigits;
  const decimal = (value: number) => decimalOfText(value.toFixed(fitDigits)) ?? { units: 0n, decimals: 0 };
  return {
    offices: offices.map(({ id, region }) => {
      const room = settings.capacity[id];
      return {
        id,
        minLeads: settings.least_leads,
        maxLeads: settings.most_leads ?? Math.max(settings.least_leads, 1, Math.ceil((2 * items.length) / offices.length)),
        capacity: room === undefined ? null : decimal(room),
        group: region,
      };
    }),
    items: items.map(({ id }) => ({ id, needed: true, minLeads: 1, maxLeads: 1 })),
    load: { decimals: 0, units: new Float64Array(items.length).fill(1) },
    weight: { decimals: 0, units: new Float64Array(items.length).fill(1) },
    pairs: {
      count: rows.length,
      office: Int32Array.from(rows, ({ o }) => o),
      item: Int32Array.from(rows, ({ i }) => i),
      fit: { decimals: fitDigits, units: Float64Array.from(rows, ({ fit: value }) => Math.round(value * scale)) },
      planned: Uint8Array.from(planned),
      committed: Uint8Array.from(rows, ({ money }, at) =>
        Number(planned[at] !== roles.none && money.all > 0 && money.committed >= settings.committed_from * money.all),
      ),
    },
    partners: settings.partners,
    partnerValue: decimal(settings.partner_value),
    partnerLoad: decimal(settings.partner_load),
    maxChanges: evidence.hasPlans ? maxChanges : null,
    groupFloors: Object.entries(settings.floors)
      .filter(([group]) => offices.some(({ region }) => region === group))
      .sort(([a], [b]) => byCodePoint(a, b)),
  };
}
