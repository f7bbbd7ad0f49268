import type { Said } from "../../../../language/statement/place.ts";
import { given, integer, percent, year } from "../../../../language/statement/values.ts";
import { areCounts, type FirmPanel, poorestMedian } from "./firm-panel.ts";
import { isomorphismWords as words } from "./isomorphism.words.ts";
import type { IsomorphismLimits } from "./limits.ts";

/** Why the trend of a panel cannot be tested; null where it can. */
export function panelRefusal({ years, provinces, leftOut, activities, unknownShare, rows }: FirmPanel, limits: IsomorphismLimits): Said | null {
  if (!areCounts(rows)) return words.say("no-counts");
  if (years.length < 2) return words.say("few-years", { years: integer(years.length, "years"), from: year(limits.from_year) });
  if (activities.length < 2) return words.say("few-groups");
  if (provinces.length < limits.minimum_regions)
    return words.say("few-regions", {
      complete: integer(provinces.length, "regions"),
      incomplete: integer(leftOut.length, "regions"),
      minimum: given(limits.minimum_regions, "regions"),
    });
  if (unknownShare > limits.maximum_unknown_share) return words.say("unknown-industries", { share: percent(unknownShare) });
  return null;
}

/** Why the panel that the verdict rests on is too thin; the other panels are shown whatever their size. */
export function thinRefusal(panel: FirmPanel, { minimum_firms }: IsomorphismLimits): Said | null {
  const median = poorestMedian(panel);
  if (median >= minimum_firms) return null;
  return words.say("thin", { median: given(median, "firms"), minimum: given(minimum_firms, "firms") });
}
