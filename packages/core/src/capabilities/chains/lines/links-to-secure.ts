import { byCodePoint, lostSupply } from "@quoin/methods";
import { elementAt } from "../../../contract/assert-present.ts";
import { limitsOfRule } from "../../../diagnosis/rule-thresholds.ts";
import { lackOf } from "../../../evidence/roles/required-table.ts";
import type { Said } from "../../../language/statement/place.ts";
import { listed, percent } from "../../../language/statement/values.ts";
import type { LocalText } from "../../../language/text.ts";
import type { DesignContext, LineDraft } from "../../../plan/design-context.ts";
import { cellNames, tableColumn } from "../../../plan/line-text.ts";
import { workspaceSources } from "../../../workspace/workspace-sources.ts";
import { type LinkWay, type WaysOfLink, waysOfLink } from "../measures/value-chains/ways-of-link.ts";
import { worldTables } from "../measures/value-chains/workspace-world.ts";
import type { RelianceOfYear } from "../measures/value-chains/world-reliance.ts";
import { brokenLinkFacts } from "../rules/broken-link/broken-link.ts";
import { chainDependenceFacts } from "../rules/chain-dependence/chain-dependence.ts";
import { gatherWorld, type WorldChain } from "../world-chain/gather-world.ts";
import { linkWords as words } from "./links-to-secure.words.ts";

/** What a line adds to what its findings say: sentences, and the table that they rest on. */
export interface LineDetail {
  readonly says: readonly Said[];
  readonly table: NonNullable<LineDraft["table"]>;
}

/** Industries that a line names. */
const industriesNamed = 3;

interface Judged {
  readonly world: WorldChain;
  readonly last: RelianceOfYear;
  readonly isGroup: (economy: number) => boolean;
}

/** The world that the rules judged; null where the workspace has none, or nothing can be said of it. */
async function judged(context: DesignContext, groupCodes: readonly string[]): Promise<Judged | null> {
  const sources = workspaceSources(context);
  if (worldTables.some((table) => lackOf(sources, table) !== null)) return null;
  const world = await gatherWorld(sources);
  const last = world.years.at(-1);
  if (world.repeated !== null || world.lacks !== null || last === undefined || !(last.valueAdded > 0)) return null;
  return { world, last, isGroup: (economy) => groupCodes.includes(elementAt(world.economies, economy)) };
}

const rounded = (share: number): number => Number(share.toPrecision(12));

/**
 * Which links to localise, for which to go abroad, for which to hold stocks: the suppliers abroad whose stop would cost most, each with who else delivers such goods.
 * Null where nothing abroad delivers.
 */
export async function linksToSecure(context: DesignContext): Promise<LineDetail | null> {
  const limits = limitsOfRule(brokenLinkFacts, context.settings);
  const found = limits.ok ? await judged(context, limits.value.groups) : null;
  if (!limits.ok || found === null) return null;
  const { world, last, isGroup } = found;
  const { economies, industries, at: own } = world;
  const m = industries.length;
  const { replaceable, links_named: most } = limits.value;
  const codeOf = (sector: number): string => `${economies[Math.floor(sector / m)]} ${industries[sector % m]}`;
  const links = Array.from(last.reach.keys())
    .filter((sector) => Math.floor(sector / m) !== own && !isGroup(Math.floor(sector / m)) && last.reach[sector]! > 0)
    .map((sector) => ({
      sector,
      risk: rounded(lostSupply(last.reach[sector]!, last.own[sector]!, replaceable) / last.valueAdded),
      ways: waysOfLink(last, { economies: economies.length, industries: m, own }, sector, isGroup),
    }))
    .sort((a, b) => b.risk - a.risk || byCodePoint(codeOf(a.sector), codeOf(b.sector)))
    .slice(0, most);
  if (links.length === 0) return null;
  const named = (sector: number): { readonly industry: LocalText; readonly economy: LocalText } => ({
    industry: world.nameOf("industry", elementAt(industries, sector % m)),
    economy: economyName(world, Math.floor(sector / m)),
  });
  const link = ({ sector, risk, ways: { next, way } }: (typeof links)[number]): Said => {
    const said = { ...named(sector), risk: percent(risk, 2) };
    return way === "abroad" ? words.say("link-next", { ...said, next: economyName(world, next) }) : words.say("link", said);
  };
  const says = (["abroad", "home", "stocks"] as const).flatMap((way: LinkWay) => {
    const own = links.filter(({ ways }) => ways.way === way);
    return own.length === 0 ? [] : [words.say(way, { links: listed(own.map(link)) })];
  });
  return {
    says,
    table: {
      columns: [
        tableColumn("industry", "Goods", "产品"),
        tableColumn("supplier", "Supplier", "供给方"),
        tableColumn("at_risk", "Of the value added at risk", "涉及增加值占比", "share"),
        tableColumn("of_supplier", "Of such goods from it", "该供给方占比", "share"),
        tableColumn("of_others", "From others abroad", "境外其他来源占比", "share"),
        tableColumn("of_home", "From home", "本地占比", "share"),
        tableColumn("next", "Next abroad", "境外其次来源"),
        tableColumn("way", "Way", "途径"),
      ],
      rows: links.map(({ sector, risk, ways }) => {
        const { industry, economy } = named(sector);
        return [industry.zh, economy.zh, risk, ...sharesOf(ways), ways.next < 0 ? null : economyName(world, ways.next).zh, wayNames[ways.way].zh];
      }),
      names: cellNames([
        ...links.flatMap(({ sector, ways }) => [...Object.values(named(sector)), ...(ways.next < 0 ? [] : [economyName(world, ways.next)])]),
        ...Object.values(wayNames),
      ]),
    },
  };
}

const wayNames: Readonly<Record<LinkWay, LocalText>> = {
  abroad: { en: "more sources abroad", zh: "增加境外来源" },
  home: { en: "localise", zh: "本地替代" },
  stocks: { en: "hold stocks and build up makers", zh: "储备并培育" },
};

function sharesOf({ supplier, abroad, home }: WaysOfLink): readonly number[] {
  return [supplier, abroad, home].map(rounded);
}

function economyName({ economies, nameOf }: WorldChain, economy: number): LocalText {
  return nameOf("economy", elementAt(economies, economy));
}

/** Where to go abroad: for the industries with most value added at risk the economies that put most of the foreign value into their goods. Null where no two economies do. */
export async function whereToGo(context: DesignContext): Promise<LineDetail | null> {
  const limits = limitsOfRule(chainDependenceFacts, context.settings);
  const found = limits.ok ? await judged(context, limits.value.groups) : null;
  if (found === null) return null;
  const { world, last, isGroup } = found;
  const { economies, industries, at } = world;
  const [g, m] = [economies.length, industries.length];
  const chosen = industries
    .flatMap((code, i) => {
      const [sector, reliance] = [at * m + i, last.lookThrough[at * m + i]!];
      const hangs = lostSupply(last.reach[sector]!, last.own[sector]!, 0) / last.valueAdded;
      const content = Array.from({ length: g }, (_, economy) => (economy === at ? 0 : last.origins[i * g + economy]!));
      const foreign = content.reduce((sum, each) => sum + each, 0);
      const partners = content
        .map((amount, economy) => ({ economy, share: foreign > 0 ? rounded(amount / foreign) : 0 }))
        .filter(({ economy, share }) => share > 0 && !isGroup(economy))
        .sort((a, b) => b.share - a.share || byCodePoint(elementAt(economies, a.economy), elementAt(economies, b.economy)));
      const [first, second] = partners;
      return Number.isNaN(reliance) || first === undefined || second === undefined ? [] : [{ code, risk: rounded(hangs * reliance), reliance, first, second }];
    })
    .sort((a, b) => b.risk - a.risk || byCodePoint(a.code, b.code));
  if (chosen.length === 0) return null;
  const name = (economy: number): LocalText => economyName(world, economy);
  return {
    says: [
      words.say("seek", {
        industries: listed(
          chosen.slice(0, industriesNamed).map(({ code, risk, first, second }) =>
            words.say("industry", {
              industry: world.nameOf("industry", code),
              risk: percent(risk),
              largest: name(first.economy),
              first: percent(first.share, 0),
              next: name(second.economy),
              second: percent(second.share, 0),
            }),
          ),
        ),
      }),
    ],
    table: {
      columns: [
        tableColumn("industry", "Industry", "行业"),
        tableColumn("at_risk", "Of the value added at risk", "涉及增加值占比", "share"),
        tableColumn("reliance", "From abroad of what stands behind its inputs", "投入背后来自国外", "share"),
        tableColumn("largest", "Most foreign value from", "国外价值最大来源"),
        tableColumn("of_largest", "Its part", "其占比", "share"),
        tableColumn("next", "Next", "其次来源"),
        tableColumn("of_next", "Its part", "其占比", "share"),
      ],
      rows: chosen.map(({ code, risk, reliance, first, second }) => [
        world.nameOf("industry", code).zh,
        risk,
        rounded(reliance),
        name(first.economy).zh,
        first.share,
        name(second.economy).zh,
        second.share,
      ]),
      names: cellNames(chosen.flatMap(({ code, first, second }) => [world.nameOf("industry", code), name(first.economy), name(second.economy)])),
    },
  };
}
