import { byCodePoint } from "@quoin/methods";
import { groupBy } from "../../../contract/group-by.ts";
import type { Organisation } from "../../../register/entities/organisation.ts";
import type { Project } from "../../../register/entities/project.ts";
import type { Centre } from "../../bodies/entities/centre.ts";
import type { InstituteYear } from "../../bodies/entities/institute-year.ts";
import type { Procurement } from "../../instruments/entities/procurement.ts";
import type { PropertyDispute } from "../../instruments/entities/property-dispute.ts";
import { lastDay } from "../../progress/calendar-days.ts";
import type { WaitingResults } from "../../results/waiting-results.ts";
import type { Post } from "../../skills/entities/post.ts";
import type { WaitingCase, WaitingCases } from "./duration-cases.ts";

type ById<T> = ReadonlyMap<string, T>;
type Groups = WaitingCase["groups"];

/**
 * Results from the day on which they were offered to their first transfer, watched until they were withdrawn. One that was transferred before it was offered says no duration: left out.
 *
 * @param first  day of the first transfer of each result
 */
export function resultCases(
  { waiting, before }: WaitingResults,
  first: ReadonlyMap<string, string>,
  { projects, organisations, today }: { readonly projects: ById<Project>; readonly organisations: ById<Organisation>; readonly today: string },
): WaitingCases {
  const cases = waiting.map(({ result: { id, body }, owner, taken }): WaitingCase => {
    const project = body.project === null ? undefined : projects.get(body.project);
    const groups: Groups = {
      department: project?.department ?? null,
      programme: project?.programme ?? null,
      region: owner === null ? null : (organisations.get(owner)?.region ?? null),
    };
    const until = body.withdrawn_on === null ? today : earlier(lastDay(body.withdrawn_on), today);
    return { id, from: body.offered_on ?? today, ended: taken ? (first.get(id) ?? null) : null, until, groups, synthetic: body.synthetic };
  });
  return { cases, leftOut: before.map(({ id }) => id) };
}

/** Posts from the day on which they are needed to the day on which somebody fills them; one filled by then waited 0 days. What is not needed yet is no case. */
export function postCases(posts: readonly Post[], organisations: ById<Organisation>, today: string): WaitingCases {
  return {
    cases: posts.flatMap(({ id, needed_from: needed, filled_on: filled, organisation, synthetic }) => {
      if (needed === null || needed === undefined || lastDay(needed) > today) return [];
      const from = lastDay(needed);
      const end = filled === null || filled === undefined || lastDay(filled) > today ? null : lastDay(filled);
      return [{ id, from, ended: end !== null && end < from ? from : end, until: today, groups: ofOrganisation(organisation, organisations), synthetic }];
    }),
    leftOut: [],
  };
}

/** Centres from their opening to their closure; what has not opened yet is no case. */
export function centreCases(centres: readonly Centre[], organisations: ById<Organisation>, today: string): WaitingCases {
  return {
    cases: centres.flatMap(({ id, opened, closed, organisation, region, synthetic }) => {
      if (opened === null || opened === undefined || lastDay(opened) > today) return [];
      const from = lastDay(opened);
      const ended = closed === null || closed === undefined || lastDay(closed) > today ? null : lastDay(closed);
      const groups = ofOrganisation(organisation, organisations);
      // Days known to the month may seem to end before they begin.
      return [
        { id, from, ended: ended !== null && ended < from ? from : ended, until: today, groups: { ...groups, region: region ?? groups.region }, synthetic },
      ];
    }),
    leftOut: [],
  };
}

/**
 * Institutes from the end of the first recorded year in which half or more of their work was for all (generic, frontier, public interest) to the end of the first later one in which less than half was;
 * watched up to their last recorded year. One whose first years were never so, or with a single year, has not begun: no case. A year without its work says nothing and ends no watch.
 *
 * @param commonOf  the share of a year's work that was for all; null where it is not recorded
 */
export function instituteCases(
  years: readonly InstituteYear[],
  commonOf: (year: InstituteYear) => number | null,
  organisations: ById<Organisation>,
): WaitingCases {
  const known = years.flatMap((each) => {
    const common = commonOf(each);
    return common === null ? [] : [{ ...each, common }];
  });
  const byInstitute = groupBy(
    known.toSorted((a, b) => a.year - b.year),
    ({ organisation }) => organisation,
  );
  return {
    cases: [...byInstitute]
      .toSorted(([a], [b]) => byCodePoint(a, b))
      .flatMap(([id, own]) => {
        const begin = own.findIndex(({ common }) => common >= half);
        const [first, last] = [own[begin], own.at(-1)];
        if (first === undefined || last === undefined || first.year === last.year) return [];
        const turned = own.slice(begin + 1).find(({ common }) => common < half);
        const groups = ofOrganisation(id, organisations);
        return [
          {
            id,
            from: endOf(first.year),
            ended: turned === undefined ? null : endOf(turned.year),
            until: endOf(last.year),
            groups,
            synthetic: own.some(({ synthetic }) => synthetic),
          },
        ];
      }),
    leftOut: [],
  };
}

const half = 0.5;

function endOf(year: number): string {
  return `${year}-12-31`;
}

/** Public orders from the day on which their tender opened to the decision; a cancelled one is watched until it was cancelled. */
export function orderCases(orders: readonly Procurement[], organisations: ById<Organisation>, today: string): WaitingCases {
  return betweenDays(
    orders.map(({ id, tendered_on: from, decided_on: ended, cancelled_on: stopped, buyer, region, synthetic }) => {
      const groups = ofOrganisation(buyer, organisations);
      return { id, from, ended, stopped, groups: { ...groups, region: region ?? groups.region }, synthetic };
    }),
    today,
  );
}

/** Disputes from the day on which they were opened to the decision; one that was withdrawn is watched until then. */
export function disputeCases(disputes: readonly PropertyDispute[], organisations: ById<Organisation>, today: string): WaitingCases {
  return betweenDays(
    disputes.map(({ id, opened: from, decided, outcome, claimant, region, synthetic }) => {
      const [groups, isWithdrawn] = [ofOrganisation(claimant, organisations), outcome === "withdrawn"];
      return {
        id,
        from,
        ended: isWithdrawn ? null : decided,
        stopped: isWithdrawn ? decided : null,
        groups: { ...groups, region: region ?? groups.region },
        synthetic,
      };
    }),
    today,
  );
}

interface Span {
  readonly id: string;
  readonly from: string | null;
  readonly ended: string | null;
  readonly stopped: string | null;
  readonly groups: Groups;
  readonly synthetic: boolean;
}

/** What has not begun by today is no case; an end that is still to come has not come. Days known to the month may seem to end before they begin. */
function betweenDays(spans: readonly Span[], today: string): WaitingCases {
  return {
    cases: spans.flatMap(({ id, from: begun, ended: end, stopped, groups, synthetic }) => {
      if (begun === null || lastDay(begun) > today) return [];
      const from = lastDay(begun);
      const ended = end === null || lastDay(end) > today ? null : later(lastDay(end), from);
      const until = stopped === null ? today : later(earlier(lastDay(stopped), today), from);
      return [{ id, from, ended, until, groups, synthetic }];
    }),
    leftOut: [],
  };
}

function later(a: string, b: string): string {
  return a > b ? a : b;
}

function ofOrganisation(id: string | null | undefined, organisations: ById<Organisation>): Groups {
  const found = id === null || id === undefined ? undefined : organisations.get(id);
  return { department: found?.supervisor ?? null, programme: null, region: found?.region ?? null };
}

function earlier(a: string, b: string): string {
  return a < b ? a : b;
}
