import { z } from "zod";
import { field } from "../contract/fields.ts";
import { fault, success } from "../contract/outcome.ts";
import { workspaceUseCase } from "../contract/use-case.ts";
import { placeField } from "../evidence/place-field.ts";
import { lackOf } from "../evidence/required-table.ts";
import { rootOf } from "../evidence/territory.ts";
import { note } from "../language/note.ts";
import { localText } from "../language/text.ts";
import { isComplexityCertain, regionProfile } from "../measures/opportunities/region-options.ts";
import { workspaceSources } from "../workspace/workspace-sources.ts";
import { everyFinding } from "./every-finding.ts";
import { verdicts } from "./finding.ts";
import { ruleThresholds } from "./rule-thresholds.ts";
import { firmsTable, gatherIndustryTables } from "./rules/opportunities/gather.ts";
import { industryComplexity, industryNames, industrySpace } from "./rules/opportunities/industry-space.ts";
import { ownChoice } from "./rules/opportunities/judge.ts";
import type { OpportunityLimits } from "./rules/opportunities/limits.ts";
import { opportunities as rule } from "./rules/opportunities/opportunities.ts";

const activity = z.object({
  activity: z.string(),
  label: localText,
  /** Held with advantage at this time. */
  present: z.boolean(),
  firms: z.number(),
  rca: z.number(),
  density: z.number().nullable(),
  complexity: z.number().nullable(),
  /** Of what is absent: nothing else is both nearer and more complex. */
  frontier: z.boolean().nullable(),
  because: z.array(z.object({ activity: z.string(), label: localText, share: z.number() })),
});
const place = z.object({
  region: z.string(),
  label: localText,
  diversity: z.number(),
  complexity: z.number().nullable(),
  rank: z.number().nullable(),
});
const output = z.object({
  table: z.string(),
  years: z.array(z.number()),
  year: z.number(),
  /** What the finding says of whether nearness tells entries here; it stands beside every recommendation. */
  validation: z.array(z.object({ finding: z.string(), verdict: z.enum(verdicts), statement: localText })),
  /** Whether the sign of complexity is certain: where it is not, nothing is recommended by it. */
  sign: z.object({ certain: z.boolean(), correlation: z.number().nullable() }),
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
  summary: "What lies near to a place and how complex it is, because of what it holds; with whether nearness tells entries here",
  changes: false,
  delivers: "answer",
  served: true,
  example: "quoin opportunities quoin-demo --region 350000",
  input: z.strictObject({
    region: placeField("whose activities are listed"),
    year: field(z.coerce.number().int().optional(), { description: "Year of the table (default: the newest)" }),
  }),
  output,
  run: async (ports, { region: asked, year: askedYear }) => {
    const sources = workspaceSources(ports);
    const lack = lackOf(sources, firmsTable);
    if (lack !== null) return fault(note("evidence.no-table-for-role", { role: firmsTable.contract.role }, { table: firmsTable.contract.role }), "missing");
    const thresholds = ruleThresholds([rule], { thresholds: { [rule.code]: ports.settings.thresholds[rule.code] ?? {} } });
    if (!thresholds.ok) return thresholds;
    const every = await everyFinding(ports);
    if (!every.ok) return every;
    const limits = thresholds.value.get(rule.code) as unknown as OpportunityLimits;
    const evidence = await gatherIndustryTables(sources);
    const choice = ownChoice(limits);
    const held = await industrySpace(sources, evidence, choice);
    if (!held.ok) return held;
    const { space, years } = held.value;
    const year = askedYear ?? years.at(-1);
    const time = space.times[year === undefined ? -1 : years.indexOf(year)];
    if (time === undefined || year === undefined)
      return fault(note("opportunities.no-year", { year: askedYear ?? "–", years: years.join(", ") }, { field: "--year" }), "missing");
    const root = rootOf(ports.settings);
    const region = asked === undefined || asked === root ? null : asked;
    const known = new Map(evidence.panel.map(({ id, name }) => [id, name]));
    if (region !== null && !time.matrix.locations.includes(region))
      return fault(note("opportunities.unknown-place", { region, year, places: time.matrix.locations.join(", ") }, { field: "--region" }), "missing");
    const found = await industryComplexity(sources, evidence, choice, year);
    if (!found.ok) return found;
    const complexity = found.value;
    const isCertain = isComplexityCertain(complexity);
    const nameOf = industryNames(evidence);
    return success({
      table: evidence.firms.table,
      years: [...years],
      year,
      validation: every.value
        .filter((each) => each.rule === rule.code && (each.subject.id === root || each.subject.id === region))
        .map(({ id, verdict, statement }) => ({ finding: id, verdict, statement })),
      sign: { certain: isCertain, correlation: complexity.sign?.correlation ?? null },
      places: ranked(
        time.matrix.locations.map((id) => ({
          region: id,
          label: known.get(id) ?? { en: id, zh: id },
          diversity: complexity.diversity.get(id) ?? 0,
          complexity: isCertain ? finite(complexity.eci.get(id)) : null,
        })),
      ),
      region,
      activities:
        region === null
          ? []
          : regionProfile(time, complexity, region, reasonsShown).map(({ activity: code, because, value, ...terms }) => ({
              activity: code,
              label: nameOf(code),
              firms: value,
              ...terms,
              because: because.map((each) => ({ ...each, label: nameOf(each.activity) })),
            })),
    });
  },
});

function finite(value: number | undefined): number | null {
  return value === undefined || !Number.isFinite(value) ? null : value;
}

/** Most complex first; places of unknown complexity have no rank and stand last. */
function ranked(places: readonly Omit<z.infer<typeof place>, "rank">[]): z.infer<typeof place>[] {
  const below = (value: number | null): number => value ?? Number.NEGATIVE_INFINITY;
  return places
    .toSorted((a, b) => below(b.complexity) - below(a.complexity) || (a.region < b.region ? -1 : 1))
    .map((each, at) => ({ ...each, rank: each.complexity === null ? null : at + 1 }));
}
