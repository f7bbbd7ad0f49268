import { byCodePoint } from "@quoin/methods";
import { comparePlaces } from "../../capabilities/structure/places/compare-places.ts";
import { opportunityYear } from "../../capabilities/structure/places/opportunity-year.ts";
import { codeEntry } from "../../codes/code-lists.ts";
import type { WorkspacePorts } from "../../contract/ports.ts";
import { spokenTables } from "../../evidence/roles/joined-tables.ts";
import { rootOf } from "../../evidence/territory/territory.ts";
import { findingTime } from "../../judging/finding-time.ts";
import type { LocalText } from "../../language/text.ts";
import { nameOf } from "../../register/record-label.ts";
import type { RecordStore } from "../../register/record-store.ts";
import { recordsOf } from "../../register/typed-records.ts";
import type { ReportGoal, ReportPassage } from "../report-content.ts";
import type { Complement, Entry, Specialisation, Strategy } from "../strategy.ts";

/** Places named as nearest elsewhere that a chapter has room for. */
const shownComplements = 8;

/** What the register and the evidence hold of the strategy of a place: entries that name the place, and those that name none. */
export async function gatherStrategy(
  ports: WorkspacePorts,
  region: string,
  { goals, passages }: { readonly goals: readonly ReportGoal[]; readonly passages: readonly ReportPassage[] },
): Promise<Strategy> {
  const { records } = ports;
  const named = new Map<string, LocalText>();
  for (const type of ["organisation", "industry", "technology", "priority", "fund"] as const)
    for (const each of await recordsOf(records, type)) named.set(`${type}/${each.id}`, nameOf(each));
  const called = (type: string, id: string): LocalText => named.get(`${type}/${id}`) ?? { en: id, zh: id };
  // Evidence names an industry by its code, the register by its id.
  const codes = new Map((await recordsOf(records, "industry")).map(({ id, code }) => [id, code ?? id]));
  const perhaps = (type: string, id: string | null): LocalText | null => (id === null ? null : called(type, id));
  const time = findingTime(ports.settings);
  return {
    assessments: ofPlace(await recordsOf(records, "criterion-state"), region)
      .map((each) => {
        const { criterion, state, assessed, evidence, missing, until } = each;
        return { ...entry(each), criterion, state, assessed, owner: perhaps("organisation", each.owner), evidence, missing, until };
      })
      .sort((a, b) => byCodePoint(b.assessed, a.assessed) || byCodePoint(a.id, b.id)),
    bodies: ofPlace(await recordsOf(records, "strategy-body"), region).map((each) => {
      const { role, mandate, since, until, staff, tasks } = each;
      return { ...entry(each), organisation: called("organisation", each.organisation), role, mandate, since, until, staff, tasks };
    }),
    steps: ofPlace(await recordsOf(records, "monitoring-step"), region)
      .map((each) => {
        const { kind, due, done, document, consequence } = each;
        return { ...entry(each), kind, due, done, owner: perhaps("organisation", each.owner), document, consequence };
      })
      .sort((a, b) => byCodePoint(a.due, b.due) || byCodePoint(a.id, b.id)),
    priorities: ofPlace(await recordsOf(records, "priority"), region).map((each) => {
      const { state, decided, objective, rationale, criteria } = each;
      return {
        ...entry(each),
        state,
        decided,
        objective,
        rationale,
        criteria,
        owner: perhaps("organisation", each.owner),
        parent: perhaps("priority", each.parent),
        industries: each.industries.map((id) => ({ id: codes.get(id) ?? id, name: called("industry", id) })),
        technologies: each.technologies.map((id) => called("technology", id)),
      };
    }),
    meetings: ofPlace(await recordsOf(records, "edp-record"), region)
      .map((each) => {
        const { date, kind, people, priority, decision } = each;
        const positions = each.positions.map(({ organisation, stakeholder, group, position, change }) => ({
          who: perhaps("organisation", organisation) ?? (stakeholder === null ? null : { en: stakeholder, zh: stakeholder }),
          group,
          position,
          change,
        }));
        return { ...entry(each), date, kind, people, priority, decision, positions, organiser: perhaps("organisation", each.organiser) };
      })
      .sort((a, b) => byCodePoint(a.date, b.date) || byCodePoint(a.id, b.id)),
    actions: ofPlace(await recordsOf(records, "policy-instrument"), region).map((each) => {
      const { criteria, priorities, goals: towards, amount, currency, from, to, partners, description } = each;
      return {
        ...entry(each),
        instrument: each.instrument === null ? null : (codeEntry("stip-instruments", each.instrument)?.label ?? null),
        criteria,
        priorities,
        goals: towards,
        owner: perhaps("organisation", each.department),
        fund: perhaps("fund", each.fund),
        money: amount === null || currency === null ? null : { amount: Number(amount), currency },
        from,
        to,
        partners,
        description,
      };
    }),
    goals,
    ...(await mixOf(ports, region)),
    ownWords: [...new Set(passages.map(({ chapter }) => chapter))],
    baseYear: ports.settings.base_year ?? null,
    maximumAge: time.ok ? time.value.maximum_age : null,
  };
}

/** Entries that name the place, and those that name none. */
function ofPlace<R extends { readonly region: string | null }>(all: readonly R[], region: string): readonly R[] {
  return all.filter(({ region: of }) => of === region || of === null);
}

function entry(record: { readonly id: string; readonly labels: Parameters<typeof nameOf>[0]["labels"]; readonly synthetic: boolean }): Entry {
  return { id: record.id, name: nameOf(record), invented: record.synthetic };
}

/** What the place is specialised in, and who in another country holds what lies near; nothing where the evidence does not hold the place's mix. */
async function mixOf(ports: WorkspacePorts, region: string): Promise<Pick<Strategy, "specialisation" | "complements">> {
  const nothing = { specialisation: null, complements: [] };
  if (region === rootOf(ports.settings)) return nothing;
  const found = await opportunityYear(ports, { region, sector: "all" });
  if (!found.ok) return nothing;
  const { year, time, evidence, synthetic, nameOfActivity } = found.value;
  const { locations, activities, values } = time.matrix;
  const start = locations.indexOf(region) * activities.length;
  const specialisation: Specialisation = {
    year,
    table: spokenTables(evidence.firms.table),
    synthetic,
    activities: new Map(
      activities.map((code, a) => [
        code,
        {
          name: nameOfActivity(code),
          value: values[start + a]!,
          quotient: time.advantage[start + a]!,
          density: time.density[start + a]!,
        },
      ]),
    ),
  };
  const compared = await comparePlaces.run(ports, { region });
  return { specialisation, complements: compared.ok ? await abroad(ports.records, region, compared.value) : [] };
}

/** Of those that hold what lies near: the ones of another country that are told from chance. The country of a place is its macro-region. */
async function abroad(
  records: Pick<RecordStore, "list">,
  region: string,
  {
    complements,
    q_limit: limit,
  }: { readonly complements: readonly (Omit<Complement, "place"> & { readonly region: string; readonly label: LocalText })[]; readonly q_limit: number },
): Promise<readonly Complement[]> {
  const countries = new Map((await recordsOf(records, "region")).map(({ id, macro_region: country }) => [id, country]));
  const own = countries.get(region) ?? null;
  if (own === null) return [];
  return complements
    .filter(({ region: other, q }) => q !== null && q <= limit && (countries.get(other) ?? own) !== own)
    .slice(0, shownComplements)
    .map(({ label, nearness, p05, p95, q }) => ({ place: label, nearness, p05, p95, q }));
}
