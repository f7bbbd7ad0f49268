import { type ComparisonAnswer, type CooperationAnswer, columnText, type Language } from "@quoin/core";
import { headedTable, underMark } from "./headed-table.ts";
import type { Speech } from "./printer.ts";

/** Rows of a list that are printed; `--json` has all. */
const shown = 10;

const band = (low: number | null, high: number | null, language: Language, decimals: number): string =>
  low === null || high === null ? "–" : `${columnText(low, language, decimals)} … ${columnText(high, language, decimals)}`;

/** `quoin comparison` */
export function placeComparisonText(answer: ComparisonAnswer, language: Language, { say }: Speech): string {
  const { since, year, region, growth, twins, complements, variety, synthetic } = answer;
  const own = growth.filter((each) => region === null || each.region === region);
  const kept = (variety ?? []).filter((each) => region === null || each.region === region);
  const parts = [
    since === null
      ? say("no-year-before", { year })
      : headedTable(
          [say("place"), say("change"), say("as-the-whole"), say("by-its-mix"), say("its-own"), say("new"), say("by-chance"), say("p-adjusted")],
          own.map(({ label, change, national, mix, competitive, fresh, p05, p95, q }) => [
            label[language],
            String(change),
            ...[national, mix, competitive, fresh].map((part) => columnText(part, language, 1)),
            band(p05, p95, language, 1),
            columnText(q, language, 3),
          ]),
          `${since}–${year}`,
        ),
    ...(region === null
      ? []
      : [
          headedTable(
            [say("nearest-by-mix"), say("distance"), say("by-chance"), say("told-apart")],
            twins.map(({ label, distance, chance, told_apart: apart }) => [
              label[language],
              columnText(distance, language, 2),
              columnText(chance, language, 2),
              apart === null ? "–" : apart ? say("yes") : say("no"),
            ]),
            String(year),
          ),
          headedTable(
            [say("holds-what-lies-near"), say("nearness"), say("by-chance"), say("p-adjusted")],
            complements
              .slice(0, shown)
              .map(({ label, nearness, p05, p95, q }) => [
                label[language],
                columnText(nearness, language, 3),
                band(p05, p95, language, 3),
                columnText(q, language, 3),
              ]),
            say("of-places", { shown: Math.min(shown, complements.length), complements: complements.length }),
          ),
        ]),
    variety === null
      ? say("no-table-of-groups")
      : headedTable(
          [say("place"), say("related"), say("by-chance"), say("unrelated"), say("by-chance")],
          kept.map(({ label, related, related_chance: first, unrelated, unrelated_chance: second }) => [
            label[language],
            columnText(related, language, 2),
            band(first.p05, first.p95, language, 2),
            columnText(unrelated, language, 2),
            band(second.p05, second.p95, language, 2),
          ]),
          String(year),
        ),
  ];
  return underMark(synthetic, parts.join("\n\n"));
}

/** `quoin cooperation` */
export function cooperationText(
  { places, pairs, rows, placed, refusal, years, draws, q_limit: limit, synthetic }: CooperationAnswer,
  language: Language,
  { say }: Speech,
): string {
  const known = say("of-rows-name-a-place", { placed, rows });
  const span = years === null ? "" : years.from === years.to ? `${years.from}: ` : `${years.from}–${years.to}: `;
  if (refusal !== null)
    return `${say("insufficient-data")}: ${refusal === "nobody-meets" ? say("no-two-places-meet") : say("fewer-than-three-places")}. ${span}${known}`;
  const listed = pairs.toSorted((x, y) => x.q - y.q || x.p - y.p || y.together - x.together).slice(0, 2 * shown);
  const found = pairs.filter(({ beyond }) => beyond !== null).length;
  const sum = say("pairs-differ-from-chance", { span, listed: listed.length, pairs: pairs.length, found, draws, limit, known });
  const name = (c: number): string => places[c]?.label[language] ?? "–";
  const table = headedTable(
    [say("place"), say("with"), say("together"), say("by-chance"), say("p-adjusted")],
    listed.map(({ a, b, together, p05, p95, q }) => [name(a), name(b), String(together), band(p05, p95, language, 0), columnText(q, language, 3)]),
    sum,
  );
  return underMark(synthetic, table);
}
