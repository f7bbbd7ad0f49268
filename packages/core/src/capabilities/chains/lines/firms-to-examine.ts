import { lostSupply } from "@quoin/methods";
import { lackOf } from "../../../evidence/roles/required-table.ts";
import { listed, percent, placed, year } from "../../../language/statement/values.ts";
import { asTyped } from "../../../language/text.ts";
import type { DesignContext, LineDraft } from "../../../plan/design-context.ts";
import { cellNames, tableColumn } from "../../../plan/line-text.ts";
import { workspaceSources } from "../../../workspace/workspace-sources.ts";
import { chainLeaders } from "../measures/value-chains/chain-leaders.ts";
import { worldTables } from "../measures/value-chains/workspace-world.ts";
import { gatherWorld } from "../world-chain/gather-world.ts";
import { firmWords as words } from "./firms-to-examine.words.ts";

/** Industries that the line names, firms of each in its table, and the part of an industry's firms that must report assets. */
const [named, each, coverage] = [5, 3, 0.5] as const;

/**
 * For the whole: the largest maker of each industry on whose deliveries most of the value added hangs and whose own inputs come from abroad, as firms to look at before anybody is named.
 * Nothing where the world table or the concordance of industries is missing.
 */
export async function firmsToExamine(context: DesignContext): Promise<readonly LineDraft[]> {
  const sources = workspaceSources(context);
  if (worldTables.some((table) => lackOf(sources, table) !== null)) return [];
  const world = await gatherWorld(sources);
  const last = world.years.at(-1);
  if (world.repeated !== null || world.lacks !== null || last === undefined) return [];
  const m = world.industries.length;
  const hangs = (i: number): number => {
    const sector = world.at * m + i;
    return last.valueAdded > 0 ? lostSupply(last.reach[sector]!, last.own[sector]!, 0) / last.valueAdded : 0;
  };
  const found = await chainLeaders(
    sources,
    world.industries.map((code, i) => ({ code, hangs: Number(hangs(i).toPrecision(12)) })),
    { coverage, most: each },
  );
  const known = (found?.industries ?? [])
    .filter(({ isKnown, leaders }) => isKnown && leaders.length > 0)
    .map((of) => {
      const reliance = last.lookThrough[world.at * m + world.industries.indexOf(of.industry)]!;
      return { ...of, reliance, atRisk: Number.isNaN(reliance) ? 0 : Number((of.hangs * reliance).toPrecision(12)) };
    })
    .sort((a, b) => b.atRisk - a.atRisk || (a.industry < b.industry ? -1 : 1))
    .slice(0, named);
  if (found === null || known.length === 0) return [];
  const firms = known.map(({ industry, hangs: part, reliance, leaders }) => {
    const of = world.nameOf("industry", industry);
    return words.say("firm", { firm: leaders[0]?.name ?? of, industry: of, hangs: percent(part), reliance: percent(reliance) });
  });
  return [
    {
      subject: { type: "region", id: context.place.code },
      action: words.say("action", {
        place: placed({ id: context.place.code, name: context.place.name }),
        firms: listed(firms),
        year: year(last.year),
      }),
      amount: null,
      assumptions: [],
      table: {
        columns: [
          tableColumn("industry", "Industry", "行业"),
          tableColumn("hangs", "Value added that hangs on it", "依托该行业的增加值", "share"),
          tableColumn("reliance", "From abroad of what stands behind its inputs", "投入背后来自国外", "share"),
          tableColumn("at_risk", "Of the value added: hangs on it and comes from abroad", "其中依托国外投入的增加值", "share"),
          tableColumn("firm", "Firm", "企业"),
          tableColumn("share", "Of the assets of the industry's firms", "占行业内企业资产", "share"),
          tableColumn("growth", "Growth of revenue", "营收增长", "percent"),
          tableColumn("projects", "Projects that it leads, found by name", "牵头项目（按名称匹配）", "projects"),
        ],
        rows: known.flatMap(({ industry, hangs: part, reliance, atRisk, leaders }) =>
          leaders.map((firm) => [
            world.nameOf("industry", industry).zh,
            part,
            Number(reliance.toPrecision(12)),
            atRisk,
            firm.name.zh,
            firm.share,
            firm.growth,
            firm.projects,
          ]),
        ),
        names: cellNames(known.flatMap(({ industry, leaders }) => [world.nameOf("industry", industry), ...leaders.map(({ name }) => asTyped(name))])),
      },
      evidence: [...world.evidence, ...found.evidence].map(({ years: _, ...reference }) => reference),
      note: words.say("cost"),
      certificate: null,
      synthetic: world.synthetic || found.synthetic,
      withinYears: 1,
      indicator: {
        id: "firms.examined",
        target: known.length,
        now: 0,
        unit: "enterprises",
        label: { en: "Enterprises of which it is known what of a chain they hold", zh: "已查明所掌握链条环节的企业数" },
      },
    },
  ];
}
