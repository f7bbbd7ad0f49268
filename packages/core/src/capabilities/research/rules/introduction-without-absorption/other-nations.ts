import { byCodePoint } from "@quoin/methods";
import type { Choice } from "../../../../diagnosis/finding/finding.ts";
import { integer } from "../../../../language/statement/values.ts";
import type { LocalText } from "../../../../language/text.ts";
import { introductionWords as words } from "./introduction-without-absorption.words.ts";
import type { SpendingLimits } from "./judge.ts";
import { importRatio, type SpendingPair, spendingPeriod } from "./spending-pair.ts";

interface Reporting {
  readonly name: LocalText;
  readonly pairs: readonly SpendingPair[];
}

/** The nation put together otherwise: without the province that imports most, without the one that assimilates most, and from the provinces alone that report both figures. */
export function otherNations(national: readonly SpendingPair[], provinces: readonly Reporting[], newest: number, limits: SpendingLimits): Choice[] {
  const largest = (["imported", "assimilated"] as const).flatMap((cell) => {
    const sum = ({ pairs }: Reporting): number =>
      pairs.filter(({ year }) => isInPeriod(year, newest, limits)).reduce((total, pair) => total + (pair[cell] ?? 0), 0);
    const [first] = provinces.filter((each) => sum(each) > 0).sort((a, b) => sum(b) - sum(a) || byCodePoint(a.name.en, b.name.en));
    return first === undefined ? [] : [first];
  });
  const both = bothReported(national, provinces, newest, limits);
  return [
    ...[...new Set(largest)].map((each) => choice(words.text("without", { place: each.name }), without(national, each), newest, limits)),
    choice(words.text("both-reported", { regions: integer(both.places, "regions") }), both.pairs, newest, limits),
  ];
}

/** The provinces that report both figures in every year of the period: how many they are, and their sums. */
export function bothReported(
  national: readonly SpendingPair[],
  provinces: readonly Reporting[],
  newest: number,
  limits: SpendingLimits,
): { readonly places: number; readonly pairs: readonly SpendingPair[] } {
  const both = provinces.filter(({ pairs }) => {
    const own = pairs.filter(({ year }) => isInPeriod(year, newest, limits));
    return own.length === limits.period_years && own.every(({ imported, assimilated }) => imported !== null && assimilated !== null);
  });
  return { places: both.length, pairs: national.map((pair) => sumOf(pair, both)) };
}

/** A cell that the province does not report is in no national sum, and nothing is taken off for it. */
function without(national: readonly SpendingPair[], { pairs }: Reporting): SpendingPair[] {
  const less = (all: number | null, part: number | null | undefined): number | null => (all === null ? null : Math.max(0, all - (part ?? 0)));
  return national.map((pair) => {
    const own = pairs.find(({ year }) => year === pair.year);
    return { ...pair, imported: less(pair.imported, own?.imported), assimilated: less(pair.assimilated, own?.assimilated) };
  });
}

function sumOf(pair: SpendingPair, provinces: readonly Reporting[]): SpendingPair {
  const cells = provinces.flatMap(({ pairs }) => pairs.filter(({ year }) => year === pair.year));
  const sum = (cell: "imported" | "assimilated"): number | null =>
    cells.length === 0 ? null : cells.reduce<number | null>((total, each) => (total === null || each[cell] === null ? null : total + each[cell]), 0);
  return { ...pair, imported: sum("imported"), assimilated: sum("assimilated") };
}

function choice(label: LocalText, pairs: readonly SpendingPair[], newest: number, limits: SpendingLimits): Choice {
  const { verdict, ...period } = spendingPeriod(pairs, newest, limits.period_years, limits.ratio);
  return { label, value: importRatio(period), null: null, verdict };
}

function isInPeriod(year: number, newest: number, { period_years }: SpendingLimits): boolean {
  return year > newest - period_years && year <= newest;
}
