import { activitySpace } from "@quoin/methods";
import { z } from "zod";
import { entryOf } from "../../../contract/assert-present.ts";
import { fault, type Outcome, success } from "../../../contract/outcome.ts";
import { workspaceUseCase } from "../../../contract/use-case.ts";
import { limitsOfRule } from "../../../diagnosis/rule-thresholds.ts";
import { anySynthetic, type GatheredTable, gathered, numberUnder, textUnder } from "../../../evidence/roles/gathered-table.ts";
import { spokenTables } from "../../../evidence/roles/joined-tables.ts";
import { lackedNeed, lackedTable } from "../../../evidence/roles/lacked-table.ts";
import { lackOf, needed } from "../../../evidence/roles/required-table.ts";
import type { DiagnosisSources } from "../../../evidence/roles/sources.ts";
import { panelOf, regionsTable } from "../../../evidence/territory/panel.ts";
import { wholeTerritory } from "../../../evidence/territory/territory.ts";
import { type LocalText, nameText } from "../../../language/text.ts";
import { measured } from "../../../measures/registry/measured.ts";
import { workspaceSources } from "../../../workspace/workspace-sources.ts";
import { cooperationFacts as facts } from "../rules/cooperation/cooperation.ts";
import { partnerships } from "../tables/partnerships.ts";
import { researchPosts } from "../tables/research-posts.ts";

const partnersTable = needed(partnerships, ["undertaking", "organisation", "region"], ["year", "region_name"]);
const postsTable = needed(researchPosts, ["industry", "institution", "region"], ["list_year"]);

const output = z.object({
  table: z.string(),
  /** Whether any row that it rests on is marked as invented. */
  synthetic: z.boolean(),
  /** What places meet in: joint undertakings, or the posts of one industry's research system. */
  meets_in: z.enum(["undertakings", "industries"]),
  years: z.object({ from: z.number(), to: z.number() }).nullable(),
  /** Rows of the table, and those of them that name both a place and what it takes part in: the others are not seen. */
  rows: z.number(),
  placed: z.number(),
  /** Of organisations named, how many; and what they meet in. */
  organisations: z.number(),
  undertakings: z.number(),
  draws: z.number(),
  q_limit: z.number(),
  /** Null where there is something to compare; else why there is not. */
  refusal: z.enum(["fewer-than-three-places", "nobody-meets"]).nullable(),
  places: z.array(z.object({ region: z.string(), label: nameText, takes_part: z.number() })),
  /** By numbers of `places`, most together first; `beyond`: more or fewer than chance among all pairs, null where that cannot be told. */
  pairs: z.array(
    z.object({
      a: z.number(),
      b: z.number(),
      together: z.number(),
      mean: z.number(),
      p05: z.number(),
      p95: z.number(),
      p: z.number(),
      q: z.number(),
      beyond: z.enum(["more", "fewer"]).nullable(),
    }),
  ),
  /** The pairs worth drawing: the forest of strongest ones, and the strongest of the others. */
  links: z.array(z.object({ from: z.number(), to: z.number(), weight: z.number() })),
});
export type CooperationAnswer = z.infer<typeof output>;

/** Draws: enough that one pair of five hundred can be called alone at q = 0.1. */
const draws = 10_000;
const linksOfPlace = 2;

/** `quoin cooperation DIR` */
export const showCooperation = workspaceUseCase({
  words: ["cooperation"],
  summary: "Which places work together more or less often than their numbers of undertakings give, and what of that is known",
  changes: false,
  delivers: "answer",
  printed: true,
  rights: "analysis",
  sharedAnswer: true,
  example: "quoin cooperation quoin-demo",
  input: z.strictObject({}),
  output,
  run: async (ports) => {
    const sources = workspaceSources(ports);
    const limits = limitsOfRule(facts, ports.settings);
    if (!limits.ok) return limits;
    const { q } = limits.value;
    const asked = sourceOf(sources);
    if (asked === null) return fault(lackedOf(sources), "missing");
    const { held, organisation, table, placed, list } = await rowsOf(sources, asked);
    const names = await placeNames(sources, placed);
    const answer = await pairsOf(sources, asked, list);
    if (!answer.ok) return answer;
    const places = answer.value.holders.map(({ region, holds }) => ({ region, label: names.get(region) ?? { en: region, zh: region }, takes_part: holds }));
    const pairs = answer.value.pairs.map((pair) => ({
      ...pair,
      beyond: pair.q > q ? null : pair.together > pair.mean ? ("more" as const) : ("fewer" as const),
    }));
    const years = placed.flatMap((row) => numberUnder(row, asked.year) ?? []);
    return success({
      table: spokenTables(table.table),
      synthetic: anySynthetic(table.rows),
      meets_in: asked.meetsIn,
      years: years.length === 0 ? null : { from: Math.min(...years), to: Math.max(...years) },
      rows: table.rows.length,
      placed: placed.length,
      organisations: new Set(placed.map((row) => textUnder(row, organisation))).size,
      undertakings: new Set(placed.map((row) => textUnder(row, held))).size,
      draws,
      q_limit: q,
      refusal: refusalOf(places.length, pairs),
      places,
      pairs: pairs.toSorted((x, y) => y.together - x.together || x.a - y.a || x.b - y.b),
      links: linksOf(places.length, pairs),
    });
  },
});

function refusalOf(places: number, pairs: readonly PairFigures[]): "fewer-than-three-places" | "nobody-meets" | null {
  if (places < 3) return "fewer-than-three-places";
  return pairs.some(({ together }) => together > 0) ? null : "nobody-meets";
}

type Asked = ReturnType<typeof partnersAsked> | ReturnType<typeof postsAsked>;

const partnersAsked = () => ({ needs: partnersTable, held: "undertaking", organisation: "organisation", year: "year", meetsIn: "undertakings" }) as const;
const postsAsked = () => ({ needs: postsTable, held: "industry", organisation: "institution", year: "list_year", meetsIn: "industries" }) as const;

/** Partners of undertakings where the workspace has them with their places, else posts. */
function sourceOf(sources: DiagnosisSources): Asked | null {
  if (lackOf(sources, partnersTable) === null) return partnersAsked();
  return lackOf(sources, postsTable) === null ? postsAsked() : null;
}

/** What is to be brought: a column of a table that is there, else the table of partners. */
function lackedOf(sources: DiagnosisSources) {
  const near = [partnersTable, postsTable].find((table) => sources.bind(table.contract) !== null) ?? partnersTable;
  return lackedNeed(sources, near) ?? lackedTable(partnerships);
}

async function rowsOf(sources: DiagnosisSources, { needs, held, organisation, year, meetsIn }: Asked) {
  const fields = [...needs.fields, ...needs.optional.filter((field) => lackOf(sources, needed(needs.contract, [field] as never)) === null)];
  const whole: GatheredTable = await gathered(sources, { contract: needs.contract, fields: fields as never });
  // A list of posts is drawn up anew from time to time: two of them together would let those meet who never served at one time. The later ones may be excerpts.
  const list = meetsIn === "industries" ? fullestYear(whole.rows.flatMap((row) => numberUnder(row, year) ?? [])) : null;
  const table = list === null ? whole : { ...whole, rows: whole.rows.filter((row) => numberUnder(row, year) === list) };
  const placed = table.rows.filter((row) => ![null, wholeTerritory].includes(textUnder(row, "region")) && textUnder(row, held) !== null);
  return { held, organisation, table, placed, list };
}

/** The year with the most rows, the newest of such; null where there is none. */
function fullestYear(years: readonly number[]): number | null {
  const counts = new Map<number, number>();
  for (const each of years) counts.set(each, (counts.get(each) ?? 0) + 1);
  const [fullest] = [...counts].sort(([a, n], [b, m]) => m - n || b - a);
  return fullest?.[0] ?? null;
}

/** Names of the regions, and those that the table itself gives to other places. */
async function placeNames(sources: DiagnosisSources, rows: GatheredTable["rows"]) {
  const own = rows.flatMap((row): [string, LocalText][] => {
    const [place, name] = [textUnder(row, "region"), textUnder(row, "region_name")];
    return place === null || name === null ? [] : [[place, { en: name, zh: name }]];
  });
  return new Map([...own, ...(lackOf(sources, regionsTable) === null ? (await panelOf(sources)).map(({ id, name }): [string, LocalText] => [id, name]) : [])]);
}

async function pairsOf(
  sources: DiagnosisSources,
  asked: Asked,
  list: number | null,
): Promise<Outcome<{ holders: readonly { region: string; holds: number }[]; pairs: readonly PairFigures[] }>> {
  const parameters = { tables: ["holders", "pairs"], draws };
  const answer =
    asked.meetsIn === "undertakings"
      ? await measured(sources, "network", { from: partnerships, as: { holder: "region", held: "undertaking" }, parameters })
      : await measured(sources, "network", {
          from: researchPosts,
          as: { holder: "region", held: "industry" },
          ...(list === null ? {} : { where: { list_year: [list] } }),
          parameters,
        });
  if (!answer.ok) return answer;
  const holders = answer.value.table("holders").rows.map(([region, holds]) => ({ region: String(region), holds: Number(holds) }));
  const place = new Map(holders.map(({ region }, at) => [region, at]));
  const pairs = answer.value.table("pairs").rows.map(([a, b, together, mean, p05, p95, p, q]) => ({
    ...{ a: entryOf(place, String(a)), b: entryOf(place, String(b)), together: Number(together), mean: Number(mean) },
    ...{ p05: Number(p05), p95: Number(p95), p: Number(p), q: Number(q) },
  }));
  return success({ holders, pairs });
}

interface PairFigures {
  readonly a: number;
  readonly b: number;
  readonly together: number;
  readonly mean: number;
  readonly p05: number;
  readonly p95: number;
  readonly p: number;
  readonly q: number;
}

function linksOf(places: number, pairs: readonly PairFigures[]) {
  const weight = new Float64Array(places * places);
  for (const { a, b, together } of pairs) {
    weight[a * places + b] = together;
    weight[b * places + a] = together;
  }
  return activitySpace(weight, places, linksOfPlace).map(({ from, to, weight: strength }) => ({ from, to, weight: strength }));
}
