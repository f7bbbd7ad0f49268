import { firstRepeatedKey, type GatheredTable, numberOf, textOf } from "../../../evidence/gathered-table.ts";
import { benchmarkDraft, type Way } from "../../benchmark/benchmark-draft.ts";
import { decimal, listed, percent, same } from "../../benchmark/figure-text.ts";
import { type FindingDraft, nation } from "../../finding-draft.ts";
import { repeatedKey } from "../../repeated-key.ts";

interface Limits {
  readonly home: string;
  readonly comparators: readonly string[];
  readonly rank: number;
  readonly other_ranks: readonly string[];
  readonly factor: number;
  readonly factor_tolerance: number;
  readonly least_rd: number;
  readonly minimum_firms: number;
}

/** The R&D of the firm that stands at a rank of its economy, against the firm at that rank elsewhere. */
export function judgeLeadingFirms(firms: GatheredTable, limits: Limits): FindingDraft[] {
  const repeated = firstRepeatedKey(firms.rows, ["company", "hq"]);
  if (repeated !== null) return [repeatedKey(nation, firms, repeated)];
  const ranked = (hq: string): number[] =>
    firms.rows
      .filter((row) => textOf(row, "hq") === hq)
      .flatMap((row) => numberOf(row, "rd") ?? [])
      .filter((rd) => rd >= limits.least_rd)
      .sort((a, b) => b - a);
  const lists = new Map([limits.home, ...limits.comparators].map((hq) => [hq, ranked(hq)]));
  const at = (hq: string, rank: number): number | null => {
    const list = lists.get(hq) ?? [];
    return list.length < limits.minimum_firms ? null : (list[rank - 1] ?? null);
  };
  const [first] = limits.comparators;
  const way = (label: Way["label"], rank: number, factor: number, against = first): Way => {
    const other = against === undefined ? null : at(against, rank);
    return { label, value: at(limits.home, rank), limit: other === null ? null : factor * other };
  };
  const ways: [Way, ...Way[]] = [
    way({ en: `firm at rank ${limits.rank}, against ${first ?? "nobody"}`, zh: `第${limits.rank}位企业，与${first ?? "无"}比较` }, limits.rank, limits.factor),
    ...limits.other_ranks.map((rank) => way({ en: `firm at rank ${rank}`, zh: `第${rank}位企业` }, Number(rank), limits.factor)),
    ...[limits.factor - limits.factor_tolerance, limits.factor + limits.factor_tolerance].map((factor) =>
      way({ en: `${percent(factor, 0)} of the other firm`, zh: `对照企业的${percent(factor, 0)}` }, limits.rank, factor),
    ),
    ...limits.comparators.slice(1).map((hq) => way({ en: `against ${hq}`, zh: `与${hq}比较` }, limits.rank, limits.factor, hq)),
  ];
  const year = firms.rows.map((row) => numberOf(row, "financial_year")).find((each) => each !== null) ?? null;
  const figures = limits.comparators.map((hq) => same(`${hq} ${decimal(at(hq, limits.rank) ?? Number.NaN, 2)}`));
  const value = ways[0].value;
  return [
    benchmarkDraft({
      part: null,
      question: {
        en: `Does the firm at rank ${limits.rank} of the home list spend less than half on R&D of what that of ${first ?? "the other list"} spends?`,
        zh: `本国第${limits.rank}位企业的研发投入是否不及${first ?? "对照"}同位企业的一半？`,
      },
      bearsOn: ["M5.2"],
      measure: "benchmark.rd-of-leading-firm",
      unit: "EUR billion",
      claim: "below",
      ways,
      comparison: {
        en: `${percent(limits.factor, 0)} of the R&D of the firm at the same rank in ${first ?? "no list"}`,
        zh: `${first ?? "无"}同位企业研发投入的${percent(limits.factor, 0)}`,
      },
      tables: [{ table: firms, rows: firms.rows }],
      found: {
        en: `In ${year ?? "the list's year"} the firm at rank ${limits.rank} with headquarters in ${limits.home} spent EUR ${decimal(value ?? 0, 2)} bn on R&D; at that rank elsewhere: ${listed(figures).en} (firms from EUR ${limits.least_rd} bn on; headquarters, not the place of R&D)`,
        zh: `${year ?? "名单年份"}年总部在${limits.home}的第${limits.rank}位企业研发投入${decimal(value ?? 0, 2)}十亿欧元；同位：${listed(figures).zh}（仅计${limits.least_rd}十亿欧元以上企业；按总部而非研发地）`,
      },
      missing: {
        en: `The list holds ${(lists.get(limits.home) ?? []).length} firms of ${limits.home} and ${first === undefined ? 0 : (lists.get(first) ?? []).length} of ${first ?? "no comparator"} from the common least R&D on; ${limits.minimum_firms} of each are needed.`,
        zh: `名单中达到共同门槛的企业：${limits.home}${(lists.get(limits.home) ?? []).length}家，${first ?? "对照"}${first === undefined ? 0 : (lists.get(first) ?? []).length}家；各需${limits.minimum_firms}家。`,
      },
      outcome: {
        confirmed: { en: `less than half of that of ${first ?? ""}`, zh: `不及${first ?? ""}的一半` },
        "not-supported": { en: `not less than half of that of ${first ?? ""}`, zh: `不低于${first ?? ""}的一半` },
      },
    }),
  ];
}
