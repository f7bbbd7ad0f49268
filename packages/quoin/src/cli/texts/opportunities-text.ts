import { columnText, type Language, type OpportunitiesAnswer, type SayAtTerminal, type SpaceAnswer } from "@quoin/core";
import { headedTable, underMark } from "./headed-table.ts";
import type { Speech } from "./printer.ts";

/** Options of a place that are printed; `--json` has all. */
const shown = 15;

/** `quoin opportunities` */
export function opportunitiesText(
  { year, validation, sign, places, region, activities, synthetic }: OpportunitiesAnswer,
  language: Language,
  { say }: Speech,
): string {
  const band = (ends: readonly [number, number] | null): string =>
    ends === null ? "–" : `${columnText(ends[0], language, 0)}–${columnText(ends[1], language, 0)}`;
  const warnings = [
    ...validation.flatMap(({ statement, figures }) => [statement[language], ...(figures === null ? [] : [validationTable(figures, language, say)])]),
    ...(sign.certain ? [] : [say("sign-not-certain")]),
  ];
  const head =
    region === null
      ? [say("rank-of-place"), say("place"), say("diversity"), say("complexity"), say("rank-at-other-limits"), say("rank-drawn-again")]
      : [say("activity"), say("density"), say("complexity"), say("frontier"), say("because-it-holds")];
  const options = activities.filter(({ present, density }) => !present && density !== null).toSorted((a, b) => Number(b.density) - Number(a.density));
  const rows =
    region === null
      ? places.map((each) => [
          each.rank === null ? "–" : String(each.rank),
          each.label[language],
          String(each.diversity),
          columnText(each.complexity, language, 2),
          band(each.swept),
          band(each.drawn),
        ])
      : options
          .slice(0, shown)
          .map(({ label, density, complexity, frontier, because }) => [
            label[language],
            columnText(density, language, 3),
            columnText(complexity, language, 2),
            frontier === true ? say("yes") : "",
            say.formatter.clauses(because.map((each) => each.label[language])),
          ]);
  const sum = region !== null ? say("of-options", { year, shown: Math.min(shown, options.length), options: options.length }) : String(year);
  return underMark(synthetic, `${warnings.join("\n")}\n\n${headedTable(head, rows, sum)}`);
}

type Figures = NonNullable<OpportunitiesAnswer["validation"][number]["figures"]>;

/** How well density tells entries, beside its rivals and beside saying the same of all, each with its 95 %. */
function validationTable(figures: Figures, language: Language, say: SayAtTerminal): string {
  const shown = ({ value, low, high }: Figures["density"]): string =>
    low === null || high === null
      ? columnText(value, language, 3)
      : `${columnText(value, language, 3)} (${columnText(low, language, 3)}–${columnText(high, language, 3)})`;
  const row = (name: string, area: Figures["density"], precision: Figures["density"], loss: Figures["density"]) => [
    name,
    ...[area, precision, loss].map(shown),
  ];
  const rows = [
    row(say("density"), figures.density, figures.precision_at_10, figures.log_loss),
    row(say("current-advantage-rca"), figures.rca, figures.precision_of_rca, figures.log_loss_of_rca),
    row(say("how-many-hold-it"), figures.frequency, figures.precision_of_frequency, figures.log_loss_of_frequency),
    [say("saying-the-same-of-all"), ...[0.5, figures.entries / figures.candidates, figures.log_loss_base].map((value) => columnText(value, language, 3))],
  ];
  const counted = (count: number): string => columnText(count, language, 0);
  const sum = say("entries-among", { entries: counted(figures.entries), candidates: counted(figures.candidates) });
  return `\n${headedTable([say("what-tells-entries"), say("area-under-the-curve-95"), say("of-its-ten-highest-came-95"), say("log-loss-95")], rows, sum)}`;
}

/** `quoin opportunities space`: the strongest links of each activity that is drawn. */
export function spaceText(
  { year, activities, links, communities, modularity, all, certain, synthetic }: SpaceAnswer,
  language: Language,
  { say }: Speech,
): string {
  const near = activities.map((_, p) =>
    say.formatter.clauses(
      links
        .filter(({ from, to }) => from === p || to === p)
        .slice(0, 3)
        .map(({ from, to, weight }) => `${activities[from === p ? to : from]?.label[language]} ${columnText(weight, language, 2)}`),
    ),
  );
  const rows = activities.map(({ label, holders, firms, complexity, community }, p) => [
    label[language],
    community === null ? "–" : String(community + 1),
    String(holders),
    String(firms),
    columnText(complexity, language, 2),
    near[p] as string,
  ]);
  const sum = say("of-activities-of-links", { year, activities: activities.length, activities2: all.activities, links: links.length, links2: all.links });
  const sign = certain ? "" : `${say("opportunities-sign-not-certain")}\n\n`;
  const clusters = communities.map(({ largest, activities: count, firms }, k) => [
    String(k + 1),
    say.formatter.clauses(largest.map((at) => activities[at]?.label[language] ?? "–")),
    String(count),
    String(firms),
  ]);
  const clustered =
    modularity === null
      ? ""
      : `\n${headedTable([say("cluster"), say("largest-of-it"), say("activities-in-it"), say("firms")], clusters, say("clusters-of-links", { modularity: columnText(modularity, language, 2) }))}`;
  return underMark(
    synthetic,
    `${sign}${headedTable([say("activity"), say("cluster"), say("held-by"), say("firms"), say("complexity"), say("nearest")], rows, sum)}${clustered}`,
  );
}
