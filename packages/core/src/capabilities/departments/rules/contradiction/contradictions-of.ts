import { byCodePoint } from "@quoin/methods";
import { groupBy } from "../../../../contract/group-by.ts";
import type { LimitsOf } from "../../../../diagnosis/rule.ts";
import type { PlannedLine } from "../plans/gather-plans.ts";
import type { contradictionFacts } from "./contradiction.ts";

/** One place in which plans cannot hold together. */
export interface Contradiction {
  readonly kind: "builds-and-closes" | "opposite-targets" | "unequal-targets" | "shares-above-whole" | "counted-twice";
  /** Product or indicator. */
  readonly what: string;
  readonly region: string | null;
  readonly year: number | null;
  /** Offices, in text order. */
  readonly offices: readonly string[];
  readonly lines: readonly PlannedLine[];
  /** Sum of the shares, where they are above the whole. */
  readonly sum: number | null;
}

export type ContradictionLimits = LimitsOf<typeof contradictionFacts>;

interface Stated {
  readonly own: PlannedLine;
  readonly what: string;
  readonly unit: string;
  /** 1 = raised, -1 = taken down, 0 = neither. */
  readonly direction: number;
}

/** How many capacities and targets the lines state. */
export function statementsOf(lines: readonly PlannedLine[]): number {
  return lines.reduce((sum, { line }) => sum + line.capacity.length + line.targets.length, 0);
}

/** Every contradiction between lines of different offices, in text order. The checks are exact: the same product or indicator in the same words and unit. */
export function contradictionsOf(lines: readonly PlannedLine[], limits: ContradictionLimits): readonly Contradiction[] {
  const found = [
    ...opposed(lines.flatMap(capacityMoves), "builds-and-closes"),
    ...opposed(lines.flatMap(targetMoves), "opposite-targets"),
    ...unequalTargets(lines, limits),
    ...sharesAboveWhole(lines, limits),
    ...countedTwice(lines),
  ];
  const key = ({ kind, what, region, year, offices }: Contradiction): string => [kind, what, region ?? "", year ?? "", ...offices].join(" | ");
  return [...new Map(found.map((each) => [key(each), each])).values()].sort((a, b) => byCodePoint(key(a), key(b)));
}

/** A capacity that a line takes down is one that falls from its first year to its last. */
function capacityMoves(own: PlannedLine): Stated[] {
  return [...groupBy(own.line.capacity, ({ product, unit }) => JSON.stringify([product, unit]))].flatMap(([, rows]) => {
    const ordered = rows.toSorted((a, b) => a.year - b.year);
    const [first, last] = [ordered[0], ordered.at(-1)];
    if (first === undefined || last === undefined) return [];
    const direction = ordered.length === 1 ? (first.amount > 0 ? 1 : 0) : Math.sign(last.amount - first.amount);
    return [{ own, what: first.product, unit: first.unit, direction }];
  });
}

function targetMoves(own: PlannedLine): Stated[] {
  return own.line.targets.flatMap(({ indicator, unit, baseline, target }) =>
    baseline === null ? [] : [{ own, what: indicator, unit: unit ?? "", direction: Math.sign(target - baseline) }],
  );
}

/** One raises what another takes down, in one place or where one of them is for the whole. */
function opposed(stated: readonly Stated[], kind: "builds-and-closes" | "opposite-targets"): Contradiction[] {
  return [...groupBy(stated, ({ what, unit }) => JSON.stringify([what, unit]))].flatMap(([, own]) =>
    own
      .filter(({ direction }) => direction > 0)
      .flatMap((up) =>
        own
          .filter(({ direction, own: { office } }) => direction < 0 && office !== up.own.office)
          .filter((down) => meets(up.own.region, down.own.region))
          .map((down): Contradiction => between(kind, up.what, up.own, down.own, null)),
      ),
  );
}

/** For one place, indicator, unit and year only one target can hold; shares of a whole are each office's own. */
function unequalTargets(lines: readonly PlannedLine[], { share_words }: ContradictionLimits): Contradiction[] {
  const targets = lines
    .flatMap((own) => own.line.targets.map((target) => ({ own, target })))
    .filter(({ target }) => !isShareOfWhole(target.indicator, share_words));
  return [...groupBy(targets, ({ own, target }) => JSON.stringify([own.region, target.indicator, target.unit, target.year]))].flatMap(([, group]) => {
    const [first, ...others] = group;
    const other = others.find(({ own, target }) => own.office !== first?.own.office && target.target !== first?.target.target);
    return first === undefined || other === undefined ? [] : [between("unequal-targets", first.target.indicator, first.own, other.own, first.target.year)];
  });
}

/** Shares of one whole in per cent, one an office, that add up to more than all of it. */
function sharesAboveWhole(lines: readonly PlannedLine[], { share_words }: ContradictionLimits): Contradiction[] {
  const targets = lines
    .flatMap((own) => own.line.targets.map((target) => ({ own, target })))
    .filter(({ target }) => isShareOfWhole(target.indicator, share_words) && ["%", "percent", "％"].includes((target.unit ?? "").trim()));
  return [...groupBy(targets, ({ target }) => JSON.stringify([target.indicator, target.year]))].flatMap(([, group]) => {
    const largest = [...groupBy(group, ({ own }) => own.office)].map(([office, rows]) => ({
      office,
      share: Math.max(...rows.map(({ target }) => target.target)),
    }));
    const sum = largest.reduce((total, { share }) => total + share, 0);
    const [first] = group;
    if (first === undefined || largest.length < 2 || sum <= 100 + 1e-9) return [];
    const offices = largest.map(({ office }) => office).sort(byCodePoint);
    return [
      {
        kind: "shares-above-whole" as const,
        what: first.target.indicator,
        region: null,
        year: first.target.year,
        offices,
        lines: group.map(({ own }) => own),
        sum,
      },
    ];
  });
}

/** Two offices state the very same capacity: product, place, year, unit and amount. */
function countedTwice(lines: readonly PlannedLine[]): Contradiction[] {
  const stated = lines.flatMap((own) => own.line.capacity.filter(({ amount }) => amount > 0).map((row) => ({ own, row })));
  return [...groupBy(stated, ({ own, row }) => JSON.stringify([own.region, row.product, row.unit, row.year, row.amount]))].flatMap(([, group]) => {
    const [first, ...others] = group;
    const other = others.find(({ own }) => own.office !== first?.own.office);
    return first === undefined || other === undefined ? [] : [between("counted-twice", first.row.product, first.own, other.own, first.row.year)];
  });
}

function between(kind: Contradiction["kind"], what: string, a: PlannedLine, b: PlannedLine, year: number | null): Contradiction {
  return { kind, what, region: a.region ?? b.region, year, offices: [a.office, b.office], lines: [a, b], sum: null };
}

function meets(a: string | null, b: string | null): boolean {
  return a === null || b === null || a === b;
}

/** Words by which offices of any tier say so. */
const usualShareWords = ["占全国", "占全省", "占全市", "占全域", "share of the national", "share of the whole"];

function isShareOfWhole(indicator: string, words: readonly string[]): boolean {
  return [...usualShareWords, ...words].some((word) => indicator.toLowerCase().includes(word.toLowerCase()));
}
