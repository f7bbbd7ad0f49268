/** How nothing is made of a table: data, by the names of the contract's fields. No law knows what anybody asks of the table. */
export type WorldLaw =
  /** Labels that stand together are dealt anew: among rows, or whole from block to block of like size. */
  | {
      readonly kind: "labels-dealt";
      readonly labels: readonly string[];
      /** Rows that share it keep together. */
      readonly block: string | null;
      readonly within: readonly string[];
      /** Fields of which no two rows may hold the same together. */
      readonly apart?: readonly string[];
    }
  /** Each block falls on one place, in proportion to how large places are. */
  | { readonly kind: "places-drawn"; readonly place: string; readonly block: string | null }
  /** The sum of each stratum is dealt out anew, unit by unit, in proportion to how large places are. */
  | {
      readonly kind: "counts-resampled";
      readonly value: string;
      readonly place: string;
      readonly within: readonly string[];
      readonly only?: Readonly<Record<string, readonly string[]>>;
    }
  /** What changes from time to time goes up or down by coins: one a time for what all units share, one a unit and time for what is its own. All figures of a unit keep together; rows that hold what `stays` names are left. */
  | {
      readonly kind: "steps-signed";
      readonly unit: string;
      readonly time: string;
      readonly value: string;
      readonly series: readonly string[];
      readonly stays?: Readonly<Record<string, readonly string[]>>;
    }
  /** Each unit keeps one mix for all times, and its counts accumulate: what is added falls by the mix, what goes goes at random. */
  | { readonly kind: "mixes-kept"; readonly unit: string; readonly time: string; readonly part: string; readonly value: string }
  /** Names of units are dealt among them, each with all its rows. */
  | { readonly kind: "names-dealt"; readonly unit: string };

/** The kinds of law. */
export const lawKinds = [
  "labels-dealt",
  "places-drawn",
  "counts-resampled",
  "steps-signed",
  "mixes-kept",
  "names-dealt",
] as const satisfies readonly WorldLaw["kind"][];

/** The indicator by which places are large where labels and counts fall on them. */
export const sizeIndicator = "rd_personnel_fte";

/** The laws of each role, one after the other. A role that is not here is left as it is: nothing is known that could be taken out of it and leave a table. */
export const worldLaws: Readonly<Record<string, readonly WorldLaw[]>> = {
  indicators: [
    // What places are large by stays as it is: it is what all else falls on, and no question.
    { kind: "steps-signed", unit: "region", time: "year", value: "value", series: ["indicator", "unit"], stays: { indicator: [sizeIndicator] } },
  ],
  industrial_research: [{ kind: "steps-signed", unit: "region", time: "year", value: "value", series: ["indicator", "unit"] }],
  // Who pays is asked as a change of one economy and as its place among others: steps for the one, names for the other.
  research_by_payer: [
    { kind: "steps-signed", unit: "geo", time: "year", value: "value", series: ["performed_by", "funded_by", "unit"] },
    { kind: "names-dealt", unit: "geo" },
  ],
  affiliate_research: [{ kind: "steps-signed", unit: "host", time: "year", value: "value", series: ["region", "level", "indicator"] }],
  affiliate_research_by_industry: [{ kind: "steps-signed", unit: "host", time: "year", value: "value", series: ["code"] }],
  published_facts: [{ kind: "steps-signed", unit: "place", time: "year", value: "value", series: ["figure", "scope", "unit"] }],
  coauthored_articles: [{ kind: "steps-signed", unit: "economy", time: "year", value: "articles", series: ["kind"] }],
  research_by_activity: [{ kind: "names-dealt", unit: "geo" }],
  degrees: [{ kind: "names-dealt", unit: "economy" }],
  world_exports: [{ kind: "names-dealt", unit: "economy" }],
  firm_counts: [{ kind: "mixes-kept", unit: "region", time: "year", part: "industry", value: "firms" }],
  projects: [
    { kind: "labels-dealt", labels: ["lead", "lead_kind", "region", "region_method"], block: "lead", within: [] },
    { kind: "places-drawn", place: "region", block: "lead" },
  ],
  laboratories: [
    { kind: "labels-dealt", labels: ["host", "supervisor", "region"], block: "host", within: ["kind"] },
    { kind: "places-drawn", place: "region", block: "host" },
  ],
  field_stations: [{ kind: "labels-dealt", labels: ["host", "supervisor", "region"], block: "host", within: [] }],
  development_zones: [{ kind: "places-drawn", place: "region", block: null }],
  technology_centres: [
    { kind: "counts-resampled", value: "centres", place: "region", within: ["year"] },
    { kind: "counts-resampled", value: "subcentres", place: "region", within: ["year"] },
  ],
  incubators: [
    {
      kind: "counts-resampled",
      value: "value",
      place: "region",
      within: ["year", "indicator"],
      only: { indicator: ["incubators", "maker_spaces"] },
    },
  ],
  standards_committees: [{ kind: "labels-dealt", labels: ["secretariat"], block: null, within: [] }],
  // Among all posts of a list: within an industry the same institutions would stand in it, and which industries share one would never change.
  research_posts: [{ kind: "labels-dealt", labels: ["institution", "region"], block: null, within: ["list_year"] }],
  partnerships: [
    {
      kind: "labels-dealt",
      labels: ["organisation", "kind", "region", "region_name"],
      block: null,
      within: ["year"],
      apart: ["undertaking", "organisation"],
    },
  ],
  facility_sharing: [{ kind: "labels-dealt", labels: ["result", "score"], block: null, within: ["year"] }],
};

/** The fields of a role that its laws make anew. */
export function fieldsMadeAnew(laws: readonly WorldLaw[]): readonly string[] {
  return laws.flatMap((law) => {
    switch (law.kind) {
      case "labels-dealt":
        return law.labels;
      case "places-drawn":
        return [law.place];
      case "names-dealt":
        return [law.unit];
      default:
        return [law.value];
    }
  });
}

/** Whether what is large in the table stays large: then a world says nothing of levels, but of changes and of what stands beside what. */
export function keepsLevels(laws: readonly WorldLaw[]): boolean {
  return laws.every(({ kind }) => kind === "steps-signed");
}
