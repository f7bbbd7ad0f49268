import { activitySpace, ubiquity } from "@quoin/methods";
import { elementAt } from "../../../contract/assert-present.ts";
import { optionalTable } from "../../../diagnosis/finding/optional-table.ts";
import { textOf } from "../../../evidence/roles/gathered-table.ts";
import { needed } from "../../../evidence/roles/required-table.ts";
import type { DiagnosisSources } from "../../../evidence/roles/sources.ts";
import { industries } from "../../../evidence/tables/industries.ts";
import type { LocalText } from "../../../language/text.ts";
import { communitiesOf, type SpaceCommunity } from "../../../measures/space/space-communities.ts";
import { isComplexityCertain } from "../measures/opportunities/region-options.ts";
import type { OpportunityYear } from "./opportunity-year.ts";

const groupsTable = needed(industries, ["industry", "group"]);

/** How many activities are drawn, and how many links an activity on average. */
export interface SpaceSize {
  readonly most: number;
  readonly links: number;
}

/** An activity in the space. */
export interface SpaceActivity {
  readonly activity: string;
  readonly label: LocalText;
  readonly group: string | null;
  /** Places that hold it with advantage. */
  readonly holders: number;
  /** What the table counts (firms, patents, persons employed), summed over all places. */
  readonly firms: number;
  readonly complexity: number | null;
  /** Of the place that is asked for; null for the whole. */
  readonly present: boolean | null;
  readonly density: number | null;
  /** Its group by the drawn links, by number of `communities`; null where it is drawn alone. */
  readonly community: number | null;
}

/** The space of activities at one year, bounded: the largest ones and the links worth drawing between them. */
export interface TechnologySpace {
  readonly activities: readonly SpaceActivity[];
  /** By numbers of `activities`. */
  readonly links: readonly { readonly from: number; readonly to: number; readonly weight: number; readonly kind: "forest" | "strong" }[];
  /** By falling number of what the table counts. */
  readonly communities: readonly SpaceCommunity[];
  /** Of the communities; null without links. Networks without any communities have one above 0 too: it tests nothing. */
  readonly modularity: number | null;
  /** What there is: activities, and pairs of them that any place holds both of. */
  readonly all: { readonly activities: number; readonly links: number };
  readonly certain: boolean;
}

/** Group of each activity, where the workspace says it. */
export async function activityGroups(sources: DiagnosisSources): Promise<ReadonlyMap<string, string>> {
  const table = await optionalTable(sources, groupsTable);
  return new Map(
    (table?.rows ?? []).flatMap((row) => {
      const [activity, group] = [textOf(row, "industry"), textOf(row, "group")];
      return activity === null || group === null ? [] : [[activity, group]];
    }),
  );
}

/** The largest activities in all places together (ties: by code) and the links worth drawing between them: the forest of strongest links, and the strongest of the others. */
export function technologySpace(
  { time, complexity, region, nameOfActivity }: OpportunityYear,
  groups: ReadonlyMap<string, string>,
  { most, links }: SpaceSize,
): TechnologySpace {
  const { matrix, presence, marks, density } = time;
  const [phi, holders] = [time.phi(), ubiquity(presence)];
  const width = matrix.activities.length;
  const certain = isComplexityCertain(complexity);
  const firms = matrix.activities.map((_, p) => matrix.locations.reduce((sum, __, c) => sum + matrix.values[c * width + p]!, 0));
  const kept = Array.from(firms.keys())
    .sort((a, b) => elementAt(firms, b) - elementAt(firms, a) || a - b)
    .slice(0, most)
    .sort((a, b) => a - b);
  const weight = Float64Array.from({ length: kept.length ** 2 }, (_, cell) => {
    const [a, b] = [elementAt(kept, Math.floor(cell / kept.length)), elementAt(kept, cell % kept.length)];
    return a === b ? 0 : phi[a * width + b]!;
  });
  const c = region === null ? -1 : matrix.locations.indexOf(region);
  const known = (value: number | undefined): number | null => (value === undefined || Number.isNaN(value) ? null : value);
  let pairs = 0;
  for (let a = 0; a < width; a++) for (let b = a + 1; b < width; b++) if (phi[a * width + b]! > 0) pairs += 1;
  const drawn = activitySpace(weight, kept.length, links);
  const grouped = communitiesOf(
    drawn,
    kept.map((p) => elementAt(firms, p)),
  );
  return {
    activities: kept.map((p, at) => {
      const activity = elementAt(matrix.activities, p);
      const unknown = c < 0 || matrix.unknown[c * width + p] === 1;
      return {
        activity,
        label: nameOfActivity(activity),
        group: groups.get(activity) ?? null,
        holders: holders[p]!,
        firms: elementAt(firms, p),
        complexity: certain ? known(complexity.pci.get(activity)) : null,
        present: unknown ? null : marks[c * width + p] === 1,
        density: unknown ? null : known(density[c * width + p]),
        community: grouped.of[at] ?? null,
      };
    }),
    links: drawn,
    communities: grouped.communities,
    modularity: grouped.modularity,
    all: { activities: width, links: pairs },
    certain,
  };
}
