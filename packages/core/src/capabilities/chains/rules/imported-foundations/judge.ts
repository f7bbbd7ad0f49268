import { byCodePoint } from "@quoin/methods";
import { benchmarkWords } from "../../../../diagnosis/benchmark/benchmark.words.ts";
import { benchmarkDraft, type Way } from "../../../../diagnosis/benchmark/benchmark-draft.ts";
import { quotientFrom, readFrom } from "../../../../diagnosis/figures/figure-rows.ts";
import { agreeingDigits } from "../../../../diagnosis/finding/agreeing-digits.ts";
import { type FindingDraft, nation } from "../../../../diagnosis/finding/finding-draft.ts";
import { repeatedKey } from "../../../../diagnosis/finding/repeated-key.ts";
import type { LimitsOf } from "../../../../diagnosis/rule.ts";
import { firstRepeatedKey, numberOf, type TableWith, textOf } from "../../../../evidence/roles/gathered-table.ts";
import { integer, percent, points, year, years } from "../../../../language/statement/values.ts";
import type { importedFoundationsFacts } from "./imported-foundations.ts";
import { importedFoundationsWords as words } from "./imported-foundations.words.ts";

type Limits = LimitsOf<typeof importedFoundationsFacts>;

const bases = {
  component: { en: "components", zh: "元器件" },
  instrument: { en: "measuring and testing instruments", zh: "仪器仪表" },
  material: { en: "materials", zh: "材料类部门产品" },
  part: { en: "parts (components counted apart)", zh: "零部件（元器件另计）" },
  process_equipment: { en: "process equipment", zh: "工艺装备" },
  software: { en: "software", zh: "软件" },
} as const;

/** Of each base of industry: how much of what the country uses comes from abroad, and whether it has fallen. */
export function judgeFoundations(sectors: TableWith<"base" | "sector", "year" | "output" | "exports" | "imports">, limits: Limits): FindingDraft[] {
  const repeated = firstRepeatedKey(sectors.rows, ["year", "base", "sector"]);
  const told = [...new Set(sectors.rows.map((row) => numberOf(row, "year")))].filter((each) => each !== null).sort((a, b) => a - b);
  const [first, last] = [told[0] ?? Number.NaN, told.at(-1) ?? Number.NaN];
  return Object.entries(bases).map(([kind, name]) => {
    const part = kind.replaceAll("_", "-");
    const limit = percent(limits.dependent_share, 0);
    const question = words.text("question", { base: name, limit });
    const bearsOn = ["D1", "M5.1", "M5.3"];
    if (repeated !== null) return { ...repeatedKey(nation, sectors, repeated), part, question, bearsOn };
    // Sums of doubles depend on their order: that of the sectors, never that of the rows.
    const own = sectors.rows
      .filter((row) => textOf(row, "base") === kind)
      .sort((a, b) => byCodePoint(String(textOf(a, "sector")), String(textOf(b, "sector"))));
    const shareOf = (at: number, without: string | null = null): number | null => {
      const rows = own.filter((row) => numberOf(row, "year") === at && textOf(row, "sector") !== without);
      const sum = (column: "output" | "exports" | "imports"): number | null =>
        rows.length === 0
          ? null
          : rows.reduce<number | null>((total, row) => {
              const value = numberOf(row, column);
              return total === null || value === null ? null : total + value;
            }, 0);
      const [output, exported, imported] = [sum("output"), sum("exports"), sum("imports")];
      return output === null || exported === null || imported === null || output + imported - exported <= 0 ? null : imported / (output + imported - exported);
    };
    const [before, now] = [shareOf(first), shareOf(last)];
    const way = (label: Way["label"], was: number | null, is: number | null, at = limits.dependent_share): Way => ({
      label,
      value: was === null || is === null || first === last ? null : is,
      limit: at,
    });
    const rowsIn = (at: number) => own.filter((row) => numberOf(row, "year") === at);
    const sectorsIn = (at: number): number => rowsIn(at).length;
    // Two shares that differ are never printed as the same figure.
    const digits = agreeingDigits(before ?? 0, now ?? 0);
    const shareIn = (at: number, share: number | null) => {
      const [rows, imported] = [rowsIn(at), rowsIn(at).reduce((sum, row) => sum + (numberOf(row, "imports") ?? 0), 0)];
      return quotientFrom(
        percent(share ?? 0, digits),
        sectors,
        { value: imported, rows },
        { value: imported / (share ?? Number.NaN), rows },
        "value of the table",
      );
    };
    const hasFallen = before !== null && now !== null && before - now >= limits.enough_fall;
    const largest = [...own].filter((row) => numberOf(row, "year") === last).sort((a, b) => Number(numberOf(b, "imports")) - Number(numberOf(a, "imports")))[0];
    const code = largest === undefined ? null : textOf(largest, "sector");
    const isDated = Number.isFinite(first) && Number.isFinite(last);
    const ways: [Way, ...Way[]] = [
      way(isDated ? words.text("baseline", { years: years(first, last) }) : words.text("no-years"), before, now),
      ...[limits.dependent_share - limits.share_tolerance, limits.dependent_share + limits.share_tolerance].map((other) => ({
        ...way(words.text("limit", { limit: percent(other, 0) }), before, now, other),
        moves: { threshold: "dependent_share", to: other },
      })),
      { ...way(words.text("unless-falling", { fall: points(limits.enough_fall, 0) }), before, now), isExcused: hasFallen },
      ...(code === null ? [] : [way(words.text("without-largest"), shareOf(first, code), shareOf(last, code))]),
    ];
    return benchmarkDraft({
      part,
      question,
      bearsOn,
      measure: "ratio.import-share-of-use",
      unit: "share of domestic use",
      claim: "above",
      ways,
      comparison: words.text("comparison", { limit, year: year(first) }),
      tables: [{ table: sectors, rows: own }],
      found: words.say("found", {
        base: name,
        now: shareIn(last, now),
        last: year(last),
        before: shareIn(first, before),
        first: year(first),
        change: points((now ?? 0) - (before ?? 0), digits),
        sectors_now: readFrom(integer(sectorsIn(last), "sectors"), sectors, rowsIn(last)),
        sectors_before: readFrom(integer(sectorsIn(first), "sectors"), sectors, rowsIn(first)),
        other: sectorsIn(last) === sectorsIn(first) ? [] : [words.say("other-sectors")],
      }),
      missing: words.say("missing", { base: name }),
      limit: benchmarkWords.text("set-limit", { limit }),
      outcome: { confirmed: words.text("confirmed", { limit }), "not-supported": words.text("below", { limit }) },
    });
  });
}
