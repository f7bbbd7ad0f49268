import { lostSupply } from "@quoin/methods";
import { z } from "zod";
import { elementAt } from "../../../../contract/assert-present.ts";
import { field } from "../../../../contract/fields.ts";
import { fault, success } from "../../../../contract/outcome.ts";
import { workspaceUseCase } from "../../../../contract/use-case.ts";
import { overLimit } from "../../../../contract/work-limits.ts";
import type { RoleEvidence } from "../../../../evidence/roles/bound-table.ts";
import { lackedTable } from "../../../../evidence/roles/lacked-table.ts";
import { lackOf } from "../../../../evidence/roles/required-table.ts";
import { note } from "../../../../language/note.ts";
import { localText } from "../../../../language/text.ts";
import { listedNames } from "../../../../measures/listed-names.ts";
import { workspaceSources } from "../../../../workspace/workspace-sources.ts";
import { chainLeaders, type LeaderLimits } from "./chain-leaders.ts";
import type { ChainNeighbour } from "./chain-map.ts";
import { type ChainYear, chainYear } from "./chain-year.ts";
import { type TiedItem, tiedItems } from "./tied-items.ts";
import { demandTable, flowsTable, type WorkspaceWorld, workspaceWorld } from "./workspace-world.ts";

const named = z.object({ code: z.string(), label: localText });
const parts = z.object({
  year: z.number(),
  exports: z.number(),
  absorbed: z.number(),
  beyond: z.number(),
  home: z.number(),
  foreign: z.number(),
  twice: z.number(),
  specialisation: z.number().nullable(),
  participation: z.number().nullable(),
  position: z.number().nullable(),
});
const standingOfYear = z.object({ year: z.number(), backward: z.number().nullable(), forward: z.number().nullable(), position: z.number().nullable() });
const neighbour = z.object({ economy: named, industry: named, is_home: z.boolean(), value: z.number() });
const map = z.object({
  industry: named,
  output: z.number(),
  suppliers: z.array(neighbour),
  other_inputs_home: z.number(),
  other_inputs_abroad: z.number(),
  value_added: z.number(),
  buyers: z.array(neighbour),
  other_sales_home: z.number(),
  other_sales_abroad: z.number(),
  final_home: z.number(),
  final_abroad: z.number(),
});
const industryStanding = z.object({
  industry: named,
  output: z.number(),
  exports: z.number(),
  value_share: z.number(),
  upstreamness: z.number(),
  reliance_face: z.number().nullable(),
  reliance_look_through: z.number().nullable(),
  reliance_median: z.number().nullable(),
  rank: z.number().nullable(),
  of: z.number(),
  origin_concentration: z.number().nullable(),
  largest_origin: named.nullable(),
  largest_origin_share: z.number().nullable(),
});
const supplier = z.object({
  economy: named,
  industry: named,
  /** Value added of the economy that hangs on the supplier, and the part of the supplier's own output that hangs on its deliveries: with these `lostSupply` gives any loss. */
  reach: z.number(),
  own: z.number(),
  loss: z.number(),
  loss_share: z.number(),
});
const leader = z.object({
  firm: z.string(),
  name: localText,
  region: z.string().nullable(),
  assets: z.number(),
  share: z.number(),
  control: z.number(),
  growth: z.number().nullable(),
  projects: z.number().nullable(),
  funds: z.number().nullable(),
  laboratories: z.number().nullable(),
  on_list: z.literal(true).nullable(),
});
const leaders = z.object({
  tables: z.array(z.string()),
  coverage: z.number(),
  unplaced: z.number(),
  industries: z.array(
    z.object({
      industry: named,
      /** Part of the economy's value added that would be lost, at once and without anybody stepping in, if the industry stopped delivering to its sectors. */
      hangs: z.number(),
      reliance_look_through: z.number().nullable(),
      /** hangs · reliance_look_through. */
      at_risk: z.number().nullable(),
      upstreamness: z.number(),
      firms: z.number(),
      reporting: z.number(),
      /** Firms whose parent reports in the same industry: neither summed nor named. */
      subsidiaries: z.number(),
      is_known: z.boolean(),
      leaders: z.array(leader),
    }),
  ),
  institutes: z.array(
    z.object({ name: localText, region: z.string().nullable(), projects: z.number(), funds: z.number().nullable(), laboratories: z.number().nullable() }),
  ),
});
const tied = z.object({
  system: z.object({ id: z.string(), label: localText }),
  item: z.object({ id: z.string(), label: localText }),
  industry: named,
  needed: z.boolean().nullable(),
  producers: z.number().nullable(),
  dependence: z.number().nullable(),
  /** Of its industry in the economy: what hangs on others, and the costliest supplier of such goods abroad. */
  reliance_look_through: z.number().nullable(),
  supplier: z.object({ economy: named, reach: z.number(), own: z.number(), loss_share: z.number() }).nullable(),
});
const output = z.object({
  tables: z.array(z.string()),
  synthetic: z.boolean(),
  economies: z.array(named),
  years: z.array(z.number()),
  economy: named,
  /** Whether it is the territory of this workspace. */
  is_own: z.boolean(),
  year: z.number(),
  /** Of every year. */
  exports: z.array(parts),
  /** Of every economy, over all years: foreign value in its exports, its value in the exports of others, and on which side it stands. */
  positions: z.array(z.object({ economy: named, years: z.array(standingOfYear) })),
  industries: z.array(industryStanding),
  /** What stands directly before and behind each industry. */
  maps: z.array(map),
  replaceable: z.number(),
  value_added: z.number(),
  /** Foreign suppliers by what their stop would cost, largest first. */
  suppliers: z.array(supplier),
  /** Who could lead the chains of the own economy; null for another one, and where no table of firms and concordance says it. */
  leaders: leaders.nullable(),
  /** Items of cards that are tied to an industry of the table, beside the choke point of that industry. */
  items: z.array(tied),
});
export type ValueChainsAnswer = z.infer<typeof output>;

/** `quoin value-chains DIR` */
export const showValueChains = workspaceUseCase({
  words: ["value-chains"],
  summary: "How an economy stands in global value chains: where its exports' value goes, what its industries hang on, which foreign suppliers could stop them",
  changes: false,
  delivers: "answer",
  printed: true,
  rights: "analysis",
  sharedAnswer: true,
  example: "quoin value-chains quoin-demo",
  input: z.strictObject({
    economy: field(z.string().optional(), { description: "Code of the economy (default: the one that is this territory)" }),
    year: field(z.number().int().optional(), { description: "Year of the table (default: the newest)" }),
    replaceable: field(z.number().min(0).max(1).default(0), { description: "Part of a supplier's deliveries that others can replace, 0 to 1" }),
    most: field(z.number().int().min(1).max(1000).default(20), { description: "Suppliers that are listed" }),
    coverage: field(z.number().min(0).max(1).default(0.5), {
      description: "Least part of an industry's firms that must report assets before any of them is named as its leader",
    }),
    firms: field(z.number().int().min(1).max(100).default(3), { description: "Firms that are named for each industry" }),
  }),
  output,
  run: async (ports, { economy, year, replaceable, most, coverage, firms }) => {
    const sources = workspaceSources(ports);
    for (const needed of [flowsTable, demandTable]) {
      if (lackOf(sources, needed) !== null) return fault(lackedTable(needed.contract), "missing");
    }
    const world = await workspaceWorld(sources);
    if (world.repeated !== null)
      return fault(note("input-output.duplicate-flow", { table: world.repeated.table, first: world.repeated.rows[0], second: world.repeated.rows[1] }));
    const n = world.economies.length * world.industries.length;
    const refused = overLimit(ports, "pairs", n * n * world.years.length, "flows");
    if (refused !== null) return fault(refused);
    const code = economy ?? world.own ?? world.economies[0] ?? "";
    const at = world.economies.indexOf(code);
    if (at < 0) return fault(note("input-output.unknown-code", { code, codes: listedNames(world.economies) }, { field: "--economy" }), "missing");
    const shown = year ?? world.years.at(-1);
    if (shown === undefined || !world.years.includes(shown))
      return fault(note("input-output.no-year", { year: String(year ?? "–"), years: world.years.join(", ") }, { field: "--year" }), "missing");
    const all: ChainYear[] = [];
    for (const each of world.years) {
      const found = await chainYear(ports.dense, world.table(each), at);
      if (found === null) return fault(note("input-output.not-productive"));
      all.push(found);
    }
    const now = elementAt(all, world.years.indexOf(shown));
    const economies = world.economies.map((each) => ({ code: each, label: world.nameOf("economy", each) }));
    const standing = industriesOf(world, now);
    const firmLeaders = code === world.own ? await leadersOf(sources, world, now, at, standing, { coverage, most: firms }) : null;
    const suppliers = suppliersOf(world, now, at, replaceable);
    return success({
      tables: [...world.tables],
      synthetic: world.synthetic || firmLeaders?.synthetic === true,
      economies,
      years: [...world.years],
      economy: elementAt(economies, at),
      is_own: code === world.own,
      year: shown,
      exports: world.years.map((each, k) => ({ year: each, ...withoutNaN(elementAt(all, k).parts) })),
      positions: positionsOf(world, all),
      industries: standing,
      maps: mapsOf(world, now, at),
      replaceable,
      value_added: now.valueAdded,
      suppliers: suppliers.slice(0, most),
      leaders: firmLeaders?.shown ?? null,
      items: code === world.own ? besideEconomy(await tiedItems(sources.records, world.industries), world, standing, suppliers) : [],
    });
  },
});

function known(value: number): number | null {
  return Number.isNaN(value) ? null : value;
}

function withoutNaN(of: ChainYear["parts"]) {
  return { ...of, specialisation: known(of.specialisation), participation: known(of.participation), position: known(of.position) };
}

function industriesOf({ economies, industries, nameOf }: WorkspaceWorld, { standings }: ChainYear): z.infer<typeof industryStanding>[] {
  return standings.map((each) => {
    const [code, origin] = [elementAt(industries, each.industry), economies[each.origin]];
    return {
      industry: { code, label: nameOf("industry", code) },
      output: each.output,
      exports: each.exports,
      value_share: each.valueShare,
      upstreamness: each.upstreamness,
      reliance_face: known(each.face),
      reliance_look_through: known(each.lookThrough),
      reliance_median: known(each.median),
      rank: known(each.rank),
      of: each.of,
      origin_concentration: known(each.concentration),
      largest_origin: origin === undefined ? null : { code: origin, label: nameOf("economy", origin) },
      largest_origin_share: known(each.originShare),
    };
  });
}

function positionsOf({ economies, years, nameOf }: WorkspaceWorld, all: readonly ChainYear[]): z.infer<typeof output>["positions"] {
  return economies.map((code, c) => ({
    economy: { code, label: nameOf("economy", code) },
    years: years.map((year, k) => {
      const { backward, forward, position } = elementAt(all, k).positions;
      return { year, backward: known(backward[c]!), forward: known(forward[c]!), position: known(position[c]!) };
    }),
  }));
}

function mapsOf({ economies, industries, nameOf }: WorkspaceWorld, { maps }: ChainYear, own: number): z.infer<typeof map>[] {
  const m = industries.length;
  const neighbours = (found: readonly ChainNeighbour[]): z.infer<typeof neighbour>[] =>
    found.map(({ sector, value }) => {
      const [economy, industry] = [elementAt(economies, Math.floor(sector / m)), elementAt(industries, sector % m)];
      return {
        economy: { code: economy, label: nameOf("economy", economy) },
        industry: { code: industry, label: nameOf("industry", industry) },
        is_home: Math.floor(sector / m) === own,
        value,
      };
    });
  return maps.map((each, i) => ({
    industry: { code: elementAt(industries, i), label: nameOf("industry", elementAt(industries, i)) },
    output: each.output,
    suppliers: neighbours(each.suppliers),
    other_inputs_home: each.otherInputsHome,
    other_inputs_abroad: each.otherInputsAbroad,
    value_added: each.valueAdded,
    buyers: neighbours(each.buyers),
    other_sales_home: each.otherSalesHome,
    other_sales_abroad: each.otherSalesAbroad,
    final_home: each.finalHome,
    final_abroad: each.finalAbroad,
  }));
}

async function leadersOf(
  sources: RoleEvidence,
  { industries, nameOf }: WorkspaceWorld,
  { reach, valueAdded }: ChainYear,
  own: number,
  standing: readonly z.infer<typeof industryStanding>[],
  limits: LeaderLimits,
): Promise<{ readonly shown: z.infer<typeof leaders>; readonly synthetic: boolean } | null> {
  const m = industries.length;
  const asked = industries.map((code, i) => ({ code, hangs: hangsOn(reach, valueAdded, own * m + i) }));
  const found = await chainLeaders(sources, asked, limits);
  if (found === null) return null;
  const shown = found.industries.map((each) => {
    const of = standing.find(({ industry }) => industry.code === each.industry) as z.infer<typeof industryStanding>;
    return {
      industry: { code: each.industry, label: nameOf("industry", each.industry) },
      hangs: each.hangs,
      reliance_look_through: of.reliance_look_through,
      at_risk: of.reliance_look_through === null ? null : each.hangs * of.reliance_look_through,
      upstreamness: of.upstreamness,
      firms: each.firms,
      reporting: each.reporting,
      subsidiaries: each.subsidiaries,
      is_known: each.isKnown,
      leaders: each.leaders.map(({ onList, ...rest }) => ({ ...rest, on_list: onList })),
    };
  });
  return {
    shown: {
      tables: [...found.tables],
      coverage: limits.coverage,
      unplaced: found.unplaced,
      industries: shown.sort((a, b) => (b.at_risk ?? 0) - (a.at_risk ?? 0) || (a.industry.code < b.industry.code ? -1 : 1)),
      institutes: found.institutes.map((each) => ({ ...each })),
    },
    synthetic: found.synthetic,
  };
}

/** Choke points of cards beside those of the economy. `suppliers` stand by falling loss. */
function besideEconomy(
  items: readonly TiedItem[],
  { nameOf }: WorkspaceWorld,
  standing: readonly z.infer<typeof industryStanding>[],
  suppliers: readonly z.infer<typeof supplier>[],
): z.infer<typeof tied>[] {
  return items.map(({ industry, ...item }) => {
    const costliest = suppliers.find((each) => each.industry.code === industry && each.loss > 0);
    return {
      ...item,
      industry: { code: industry, label: nameOf("industry", industry) },
      reliance_look_through: standing.find((each) => each.industry.code === industry)?.reliance_look_through ?? null,
      supplier: costliest === undefined ? null : { economy: costliest.economy, reach: costliest.reach, own: costliest.own, loss_share: costliest.loss_share },
    };
  });
}

/** Part of the economy's value added that is lost when one of its sectors stops delivering to the others. */
function hangsOn(reach: ChainYear["reach"], valueAdded: number, sector: number): number {
  return valueAdded > 0 ? lostSupply(reach.valueAdded[sector]!, reach.own[sector]!, 0) / valueAdded : 0;
}

function suppliersOf(
  { economies, industries, nameOf }: WorkspaceWorld,
  { reach, valueAdded }: ChainYear,
  own: number,
  replaceable: number,
): z.infer<typeof supplier>[] {
  const m = industries.length;
  const foreign = Array.from(reach.own.keys()).filter((i) => Math.floor(i / m) !== own);
  return foreign
    .map((i) => {
      const [economy, industry] = [elementAt(economies, Math.floor(i / m)), elementAt(industries, i % m)];
      const [hanging, part] = [reach.valueAdded[i]!, reach.own[i]!];
      const loss = lostSupply(hanging, part, replaceable);
      return {
        economy: { code: economy, label: nameOf("economy", economy) },
        industry: { code: industry, label: nameOf("industry", industry) },
        reach: hanging,
        own: part,
        loss,
        loss_share: valueAdded > 0 ? loss / valueAdded : 0,
      };
    })
    .sort((a, b) => b.loss - a.loss || (a.economy.code < b.economy.code ? -1 : 1));
}
