import { byCodePoint, lostSupply } from "@quoin/methods";
import { elementAt, lastOf } from "../../../../contract/assert-present.ts";
import { benchmarkWords } from "../../../../diagnosis/benchmark/benchmark.words.ts";
import { benchmarkDraft, type Way } from "../../../../diagnosis/benchmark/benchmark-draft.ts";
import type { FindingDraft } from "../../../../diagnosis/finding/finding-draft.ts";
import type { LimitsOf } from "../../../../diagnosis/rule.ts";
import { integer, listed, percent, year } from "../../../../language/statement/values.ts";
import type { RelianceOfYear } from "../../measures/value-chains/world-reliance.ts";
import { refusalOf, type WorldChain } from "../../world-chain/gather-world.ts";
import type { brokenLinkFacts } from "./broken-link.ts";
import { brokenLinkWords as words } from "./broken-link.words.ts";

type Limits = LimitsOf<typeof brokenLinkFacts>;

/** A supplying industry abroad and what its stop would cost, as a share of the own value added. */
interface Link {
  readonly sector: number;
  readonly share: number;
}

/** The supplier abroad whose stop would cost most, against what the whole economy would feel. */
export function judgeLinks(world: WorldChain, limits: Limits): FindingDraft[] {
  const refusal = refusalOf(world);
  if (refusal !== null) return [refusal];
  const { economies, industries, at, years, evidence, synthetic, nameOf } = world;
  const m = industries.length;
  const codeOf = (sector: number): string => `${economies[Math.floor(sector / m)]} ${industries[sector % m]}`;
  const linksOf = ({ reach, own, valueAdded }: RelianceOfYear, replaceable: number, isSupplier: (economy: number) => boolean): Link[] =>
    valueAdded > 0
      ? Array.from(reach.keys())
          .filter((sector) => isSupplier(Math.floor(sector / m)) && reach[sector]! > 0)
          // What only rounding tells apart is the same, whatever order the table stands in.
          .map((sector) => ({ sector, share: Number((lostSupply(reach[sector]!, own[sector]!, replaceable) / valueAdded).toPrecision(12)) }))
          .sort((a, b) => b.share - a.share || byCodePoint(codeOf(a.sector), codeOf(b.sector)))
      : [];
  const named = (economy: number): boolean => economy !== at && !limits.groups.includes(elementAt(economies, economy));
  const last = lastOf(years);
  const part = percent(limits.replaceable, 0);
  const way = (
    label: Way["label"],
    of: RelianceOfYear,
    { replaceable = limits.replaceable, limit = limits.serious_loss, by = named, moves }: Changed = {},
  ): Way => ({
    label,
    value: linksOf(of, replaceable, by)[0]?.share ?? null,
    limit,
    ...(moves === undefined ? {} : { moves }),
  });
  const links = linksOf(last, limits.replaceable, named);
  const suppliers = new Set(links.map(({ sector }) => Math.floor(sector / m))).size;
  const [grouped] = linksOf(last, limits.replaceable, (economy) => economy !== at && !named(economy));
  return [
    benchmarkDraft({
      part: null,
      question: words.text("question"),
      bearsOn: ["D1", "M5.1", "M5.3"],
      measure: "benchmark.loss-of-one-supplier",
      unit: "share of value added",
      claim: "above",
      ways: [
        way(words.text("baseline", { part, year: year(last.year) }), last),
        ...[0, 0.75].map((replaceable) =>
          way(words.text("replaceable", { part: percent(replaceable, 0) }), last, { replaceable, moves: { threshold: "replaceable", to: replaceable } }),
        ),
        ...[limits.serious_loss / 2, limits.serious_loss * 2].map((limit) =>
          way(words.text("limit", { limit: percent(limit) }), last, { limit, moves: { threshold: "serious_loss", to: limit } }),
        ),
        ...years.slice(0, -1).map((of) => way(words.text("earlier", { year: year(of.year) }), of)),
        ...(economies.some((code) => limits.groups.includes(code)) ? [way(words.text("groups"), last, { by: (economy) => economy !== at })] : []),
      ],
      comparison: words.text("comparison", { limit: percent(limits.serious_loss) }),
      figures: {
        suppliers: links.length,
        economies: suppliers,
        largest: links.slice(0, limits.links_named).map(({ sector, share }) => ({ supplier: codeOf(sector), share })),
        largest_of_a_group: grouped?.share ?? null,
      },
      tables: [],
      read: { evidence, synthetic },
      found: words.say("found", {
        suppliers: integer(links.length, "supplying industries"),
        economies: integer(suppliers, "economies"),
        groups: grouped === undefined ? [] : [words.say("grouped", { share: percent(grouped.share, 2) })],
        year: year(last.year),
        part,
        most: listed(
          links.slice(0, limits.links_named).map(({ sector, share }) =>
            words.say("one", {
              industry: nameOf("industry", elementAt(industries, sector % m)),
              economy: nameOf("economy", elementAt(economies, Math.floor(sector / m))),
              share: percent(share, 2),
            }),
          ),
        ),
      }),
      missing: words.say("none"),
      limit: benchmarkWords.text("set-limit", { limit: percent(limits.serious_loss) }),
      outcome: {
        confirmed: words.text("confirmed", { limit: percent(limits.serious_loss) }),
        "not-supported": words.text("refused", { limit: percent(limits.serious_loss) }),
      },
    }),
  ];
}

interface Changed {
  readonly replaceable?: number;
  readonly limit?: number;
  readonly by?: (economy: number) => boolean;
  readonly moves?: Way["moves"];
}
