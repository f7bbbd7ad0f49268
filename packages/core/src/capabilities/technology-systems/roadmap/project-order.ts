import { byCodePoint, criticalPath, feedbackArcs, strongComponents, transitiveReduction } from "@quoin/methods";
import { elementAt, entryOf } from "../../../contract/assert-present.ts";
import type { LocalText } from "../../../language/text.ts";

/** A project and what it needs first. */
export interface OrderedProject {
  readonly id: string;
  readonly label: LocalText;
  /** In years; null where nobody has said it. */
  readonly duration: number | null;
  readonly prerequisites: readonly string[];
  readonly synthetic: boolean;
}

/** A project in its place: years from the start of its own network; null where a duration that they rest on is missing. */
export interface RoadmapProject {
  readonly id: string;
  readonly label: LocalText;
  /** Networks of projects that hang together are numbered from 1. */
  readonly network: number;
  readonly duration: number | null;
  readonly earliest: number | null;
  readonly latest: number | null;
  readonly slack: number | null;
  readonly critical: boolean;
  readonly synthetic: boolean;
}

export interface ProjectOrder {
  readonly projects: readonly RoadmapProject[];
  /** What must come before what, without what a longer path already says and without `broken`. */
  readonly links: readonly { readonly first: string; readonly next: string }[];
  /** Projects that wait for each other. */
  readonly cycles: readonly (readonly string[])[];
  /** Prerequisites to drop so that no cycle is left; `smallest` where no fewer do. */
  readonly broken: readonly { readonly first: string; readonly next: string }[];
  readonly smallest: boolean;
  /** Years of each network; null where a duration is missing. */
  readonly networks: readonly { readonly network: number; readonly length: number | null; readonly missing: readonly string[] }[];
}

/**
 * The order of projects that need or are needed by another. Cycles are named and the smallest set of prerequisites that breaks them is set aside;
 * what is left is reduced to the fewest links with the same order, and each network gets its critical path where all of its durations are known.
 */
export function projectOrder(all: readonly OrderedProject[]): ProjectOrder {
  const known = new Set(all.map(({ id }) => id));
  const needing = all.filter(({ prerequisites }) => prerequisites.some((id) => known.has(id)));
  const inOrder = new Set([...needing.map(({ id }) => id), ...needing.flatMap(({ prerequisites }) => prerequisites)]);
  const projects = all.filter(({ id }) => inOrder.has(id)).toSorted((a, b) => byCodePoint(a.id, b.id));
  const place = new Map(projects.map(({ id }, at) => [id, at]));
  const pairs = projects.flatMap(({ prerequisites }, next) =>
    [...new Set(prerequisites)].toSorted(byCodePoint).flatMap((id) => (place.has(id) ? [[entryOf(place, id), next] as const] : [])),
  );
  const feedback = feedbackArcs(projects.length, ...ends(pairs));
  const dropped = new Set(feedback.arcs);
  const kept = pairs.filter((_, at) => !dropped.has(at));
  const reduced = Array.from(transitiveReduction(projects.length, ...ends(kept)), (at) => elementAt(kept, at));
  const named = ([first, next]: Pair): { first: string; next: string } => ({ first: projects[first]?.id ?? "", next: projects[next]?.id ?? "" });
  const [from, to] = ends(kept);
  // Arcs both ways: what reaches each other is then what hangs together at all.
  const network = firstSeen(strongComponents(projects.length, Int32Array.of(...from, ...to), Int32Array.of(...to, ...from)));
  const path = new Map(
    [...new Set(network)].map((number) => {
      const members = projects.map((_, at) => at).filter((at) => network[at] === number);
      const local = new Map(members.map((at, position) => [at, position]));
      const own = kept.filter(([first]) => local.has(first)).map(([first, next]): Pair => [entryOf(local, first), entryOf(local, next)]);
      const durations = Float64Array.from(members, (at) => projects[at]?.duration ?? Number.NaN);
      return [number, { members, local, ...criticalPath(durations, ...ends(own)) }] as const;
    }),
  );
  return {
    projects: projects.map(({ id, label, duration, synthetic }, at) => {
      const own = path.get(elementAt(network, at));
      const position = own?.local.get(at) ?? 0;
      const slack = number(own?.slack[position]);
      const times = { earliest: number(own?.earliest[position]), latest: number(own?.latest[position]), slack };
      return { id, label, network: elementAt(network, at) + 1, duration, ...times, critical: slack !== null && slack < 1e-9, synthetic };
    }),
    links: reduced.map(named),
    cycles: cyclesOf(pairs, projects),
    broken: pairs.filter((_, at) => dropped.has(at)).map(named),
    smallest: feedback.smallest,
    networks: [...path].map(([each, { members, length }]) => ({
      network: each + 1,
      length: number(length),
      missing: members.filter((at) => projects[at]?.duration === null).map((at) => projects[at]?.id ?? ""),
    })),
  };
}

type Pair = readonly [first: number, next: number];

function ends(pairs: readonly Pair[]): [Int32Array, Int32Array] {
  return [Int32Array.from(pairs, ([first]) => first), Int32Array.from(pairs, ([, next]) => next)];
}

function cyclesOf(pairs: readonly Pair[], projects: readonly OrderedProject[]): string[][] {
  const component = strongComponents(projects.length, ...ends(pairs));
  const members = new Map<number, string[]>();
  projects.forEach(({ id }, at) => {
    members.set(component[at]!, [...(members.get(component[at]!) ?? []), id]);
  });
  const needsItself = new Set(pairs.filter(([first, next]) => first === next).map(([first]) => projects[first]?.id));
  return [...members.values()].filter((each) => each.length > 1 || needsItself.has(each[0])).toSorted((a, b) => byCodePoint(a[0] ?? "", b[0] ?? ""));
}

/** Numbers groups by their first member. */
function firstSeen(groups: Int32Array): number[] {
  const numbers = new Map<number, number>();
  return Array.from(groups, (group) => {
    if (!numbers.has(group)) numbers.set(group, numbers.size);
    return entryOf(numbers, group);
  });
}

function number(value: number | undefined): number | null {
  return value === undefined || Number.isNaN(value) ? null : value;
}
