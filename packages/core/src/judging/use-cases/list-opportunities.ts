import { byCodePoint } from "@quoin/methods";
import { z } from "zod";
import { isComplexityCertain, regionProfile } from "../../capabilities/structure/measures/opportunities/region-options.ts";
import { countedTable, opportunityYear } from "../../capabilities/structure/places/opportunity-year.ts";
import { rankBandsOfPlaces } from "../../capabilities/structure/places/rank-bands-of-places.ts";
import { sectorField } from "../../capabilities/structure/places/space-fields.ts";
import { type EntryValidation, entryValidation } from "../../capabilities/structure/rules/opportunities/entry-validation.ts";
import { opportunities as rule } from "../../capabilities/structure/rules/opportunities/opportunities.ts";
import { field } from "../../contract/fields.ts";
import { success } from "../../contract/outcome.ts";
import { workspaceUseCase } from "../../contract/use-case.ts";
import { type Finding, verdicts } from "../../diagnosis/finding/finding.ts";
import { spokenTables } from "../../evidence/roles/joined-tables.ts";
import { placeField } from "../../evidence/territory/place-field.ts";
import { rootOf } from "../../evidence/territory/territory.ts";
import { localText, nameText } from "../../language/text.ts";
import { everyFinding } from "../every-finding.ts";

const activity = z.object({
  activity: z.string(),
  label: nameText,
  /** Held with advantage at this time. */
  present: z.boolean(),
  firms: z.number(),
  rca: z.number(),
  density: z.number().nullable(),
  complexity: z.number().nullable(),
  /** Of what is absent: nothing else is both nearer and more complex. */
  frontier: z.boolean().nullable(),
  because: z.array(z.object({ activity: z.string(), label: nameText, share: z.number() })),
});
const place = z.object({
  region: z.string(),
  label: nameText,
  diversity: z.number(),
  complexity: z.number().nullable(),
  rank: z.number().nullable(),
  /** Lowest and highest rank over thresholds of advantage from 0.5 to 2. */
  swept: z.tuple([z.number(), z.number()]).nullable(),
  /** 5 and 95 % of the ranks when the firms are drawn again. */
  drawn: z.tuple([z.number(), z.number()]).nullable(),
});
const output = z.object({
  ...countedTable,
  /** What the finding says of whether nearness tells entries here; it stands beside every recommendation. */
  validation: z.array(z.object({ finding: z.string(), verdict: z.enum(verdicts), statement: localText, figures: entryValidation.nullable() })),
  /** Whether the sign of complexity is certain: where it is not, nothing is recommended by it. */
  sign: z.object({ certain: z.boolean(), correlation: z.number().nullable() }),
  /** Thresholds (of seven) and draws (of `asked`) at which complexity has a certain sign: the others say nothing of rank. */
  bands: z.object({ thresholds: z.number(), draws: z.number(), asked: z.number() }),
  places: z.array(place),
  region: z.string().nullable(),
  activities: z.array(activity),
});
export type OpportunitiesAnswer = z.infer<typeof output>;

/** Present activities named as the reason of a nearness. */
const reasonsShown = 3;

/** `quoin opportunities DIR` */
export const listOpportunities = workspaceUseCase({
  words: ["opportunities"],
  summary: "Industries within reach of a place and how complex they are, because of what it holds; with whether nearness tells entries here",
  changes: false,
  delivers: "answer",
  printed: true,
  rights: "analysis",
  sharedAnswer: true,
  example: "quoin opportunities quoin-demo --region 350000",
  input: z.strictObject({
    region: placeField("whose activities are listed"),
    year: field(z.number().int().optional(), { description: "Year of the table (default: the newest)" }),
    sector: sectorField,
  }),
  output,
  run: async (ports, asked) => {
    const found = await opportunityYear(ports, asked);
    if (!found.ok) return found;
    const { evidence, complexity, years, year, time, synthetic, region, nameOfActivity, nameOfPlace } = found.value;
    const every = await everyFinding(ports);
    if (!every.ok) return every;
    const bands = await rankBandsOfPlaces(ports, found.value);
    if (!bands.ok) return bands;
    const root = rootOf(ports.settings);
    const isCertain = isComplexityCertain(complexity);
    return success({
      table: spokenTables(evidence.firms.table),
      synthetic,
      counted: found.value.counted,
      sector: found.value.sector,
      years: [...years],
      year,
      validation: every.value
        .filter((each) => each.rule === rule.code && (each.subject.id === root || each.subject.id === region))
        .map(({ id, verdict, statement, comparison }) => ({ finding: id, verdict, statement, figures: figuresOf(comparison) })),
      sign: { certain: isCertain, correlation: complexity.sign?.correlation ?? null },
      bands: { thresholds: bands.value.thresholds, draws: bands.value.draws, asked: bands.value.asked },
      places: ranked(
        time.matrix.locations.map((id) => ({
          region: id,
          label: nameOfPlace(id),
          diversity: complexity.diversity.get(id) ?? 0,
          complexity: isCertain ? finite(complexity.eci.get(id)) : null,
          swept: pairOf(bands.value.of.get(id)?.swept),
          drawn: pairOf(bands.value.of.get(id)?.drawn),
        })),
      ),
      region,
      activities:
        region === null
          ? []
          : regionProfile(time, complexity, region, reasonsShown).map(({ activity: code, because, value, ...terms }) => ({
              activity: code,
              label: nameOfActivity(code),
              firms: value,
              ...terms,
              because: because.map((each) => ({ ...each, label: nameOfActivity(each.activity) })),
            })),
    });
  },
});

/** The figures of the test of entries, where the finding has them. */
function figuresOf(comparison: Finding["comparison"]): EntryValidation | null {
  const read = entryValidation.safeParse(comparison?.["validation"]);
  return read.success ? read.data : null;
}

function pairOf(band: readonly [number, number] | null | undefined): [number, number] | null {
  return band === null || band === undefined ? null : [band[0], band[1]];
}

function finite(value: number | undefined): number | null {
  return value === undefined || !Number.isFinite(value) ? null : value;
}

/** Most complex first; places of unknown complexity have no rank and stand last. */
function ranked(places: readonly Omit<z.infer<typeof place>, "rank">[]): z.infer<typeof place>[] {
  const below = (value: number | null): number => value ?? Number.NEGATIVE_INFINITY;
  return places
    .toSorted((a, b) => below(b.complexity) - below(a.complexity) || byCodePoint(a.region, b.region))
    .map((each, at) => ({ ...each, rank: each.complexity === null ? null : at + 1 }));
}
