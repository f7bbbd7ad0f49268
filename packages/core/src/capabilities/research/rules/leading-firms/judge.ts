import { entryOf } from "../../../../contract/assert-present.ts";
import { benchmarkDraft, type Way } from "../../../../diagnosis/benchmark/benchmark-draft.ts";
import { economyName } from "../../../../diagnosis/benchmark/economy-name.ts";
import { readFrom } from "../../../../diagnosis/figures/figure-rows.ts";
import { type FindingDraft, nation } from "../../../../diagnosis/finding/finding-draft.ts";
import { repeatedKey } from "../../../../diagnosis/finding/repeated-key.ts";
import type { LimitsOf } from "../../../../diagnosis/rule.ts";
import { firstRepeatedKey, numberOf, type TableWith, textOf } from "../../../../evidence/roles/gathered-table.ts";
import { given, integer, listed, money, percent, year } from "../../../../language/statement/values.ts";
import type { leadingFirmsFacts } from "./leading-firms.ts";
import { leadingFirmsWords as words } from "./leading-firms.words.ts";

type Limits = LimitsOf<typeof leadingFirmsFacts>;

/** The R&D of the firm that stands at a rank of its economy, against the firm at that rank elsewhere. */
export function judgeLeadingFirms(firms: TableWith<"company" | "hq", "rd" | "financial_year">, limits: Limits): FindingDraft[] {
  const repeated = firstRepeatedKey(firms.rows, ["company", "hq"]);
  if (repeated !== null) return [repeatedKey(nation, firms, repeated)];
  const ranked = (hq: string): number[] =>
    firms.rows
      .filter((row) => textOf(row, "hq") === hq)
      .flatMap((row) => numberOf(row, "rd") ?? [])
      .filter((rd) => rd >= limits.least_rd)
      .sort((a, b) => b - a);
  // The firm at a rank: of firms that spend alike each may stand there.
  const ownOf = (hq: string, spent: number | null) => firms.rows.filter((row) => textOf(row, "hq") === hq && spent !== null && numberOf(row, "rd") === spent);
  const lists = new Map([limits.home, ...limits.comparators].map((hq) => [hq, ranked(hq)]));
  const at = (hq: string, rank: number): number | null => {
    const list = entryOf(lists, hq);
    return list.length < limits.minimum_firms ? null : (list[rank - 1] ?? null);
  };
  const [first] = limits.comparators;
  // The economy against the first of the others, and each other one in its place. The one that the limit is made of is no comparator: it cannot fall below a part of itself.
  const way = (label: Way["label"], rank: number, factor: number, against = first) => {
    const other = against === undefined ? null : at(against, rank);
    const subjects = other === null ? [] : limits.comparators.filter((hq) => hq !== against && at(hq, rank) !== null);
    const called = subjects.filter((hq) => (at(hq, rank) ?? Number.POSITIVE_INFINITY) < factor * (other ?? 0));
    return { label, value: at(limits.home, rank), limit: other === null ? null : factor * other, placebo: { subjects, called } };
  };
  const other = first === undefined ? words.say("nobody") : economyName(first);
  const place = (rank: number) => given(rank, "rank");
  const factor = percent(limits.factor, 0);
  const billions = (amount: number) => money(Math.round(amount * 1e4) * 1e5, "EUR");
  const baseline = way(words.text("baseline", { rank: place(limits.rank), other }), limits.rank, limits.factor);
  const ways: [Way, ...Way[]] = [
    baseline,
    ...limits.other_ranks.map((rank) => way(words.text("rank", { rank: place(Number(rank)) }), Number(rank), limits.factor)),
    ...[limits.factor - limits.factor_tolerance, limits.factor + limits.factor_tolerance].map((each) => ({
      ...way(words.text("factor", { factor: percent(each, 0) }), limits.rank, each),
      moves: { threshold: "factor", to: each },
    })),
    ...limits.comparators.slice(1).map((hq) => way(words.text("against", { other: economyName(hq) }), limits.rank, limits.factor, hq)),
  ];
  const said = firms.rows.map((row) => numberOf(row, "financial_year")).filter((each) => each !== null);
  const newest = said.length === 0 ? null : Math.max(...said);
  const figures = limits.comparators.flatMap((hq) => {
    const spent = at(hq, limits.rank);
    return spent === null ? [] : [words.say("figure", { name: economyName(hq), spent: readFrom(billions(spent), firms, ownOf(hq, spent)) })];
  });
  const value = ways[0].value;
  return [
    benchmarkDraft({
      part: null,
      question: words.text("question", { rank: place(limits.rank), factor, other }),
      bearsOn: ["M5.2"],
      measure: "benchmark.rd-of-leading-firm",
      unit: "EUR billion",
      claim: "below",
      placebo: baseline.placebo,
      ways,
      comparison: words.text("comparison", { factor, other }),
      tables: [{ table: firms, rows: firms.rows }],
      found: words.say("found", {
        year: newest === null ? words.say("any-year") : words.say("of-year", { year: year(newest) }),
        rank: place(limits.rank),
        home: economyName(limits.home),
        spent: readFrom(billions(value ?? 0), firms, ownOf(limits.home, value)),
        figures: listed(figures),
        least: billions(limits.least_rd),
      }),
      missing: words.say("missing", {
        own: integer(entryOf(lists, limits.home).length, "firms"),
        home: economyName(limits.home),
        others: integer(first === undefined ? 0 : entryOf(lists, first).length, "firms"),
        other,
        minimum: integer(limits.minimum_firms, "firms"),
      }),
      limit: words.text("limit", { factor, other, spent: billions(baseline.limit ?? 0) }),
      outcome: { confirmed: words.text("confirmed", { factor, other }), "not-supported": words.text("not-supported", { factor, other }) },
    }),
  ];
}
