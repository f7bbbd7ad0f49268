import { type ComparisonAnswer, type CooperationAnswer, columnText, type Language } from "@quoin/core";
import { headedTable, said, underMark } from "./headed-table.ts";

/** Rows of a list that are printed; `--json` has all. */
const shown = 10;

const band = (low: number | null, high: number | null, language: Language, decimals: number): string =>
  low === null || high === null ? "–" : `${columnText(low, language, decimals)} … ${columnText(high, language, decimals)}`;

/** `quoin comparison` */
export function placeComparisonText(answer: ComparisonAnswer, language: Language): string {
  const { since, year, region, growth, twins, complements, variety, synthetic } = answer;
  const own = growth.filter((each) => region === null || each.region === region);
  const kept = (variety ?? []).filter((each) => region === null || each.region === region);
  const parts = [
    since === null
      ? said(language, `Insufficient data: no year before ${year}; growth needs two.`, `数据不足：没有${year}年之前的年份，计算增长需要两个年份。`)
      : headedTable(
          {
            en: ["place", "change", "as the whole", "by its mix", "its own", "new", "by chance", "p, adjusted"],
            zh: ["地区", "变化", "随总体", "结构分量", "自身分量", "新行业", "随机", "校正后p"],
          }[language],
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
            { en: ["nearest by mix", "distance", "by chance", "told apart"], zh: ["结构最相近", "距离", "随机", "可区分"] }[language],
            twins.map(({ label, distance, chance, told_apart: apart }) => [
              label[language],
              columnText(distance, language, 2),
              columnText(chance, language, 2),
              apart === null ? "–" : said(language, apart ? "yes" : "no", apart ? "是" : "否"),
            ]),
            String(year),
          ),
          headedTable(
            { en: ["holds what lies near", "nearness", "by chance", "p, adjusted"], zh: ["具有相近行业", "关联密度", "随机", "校正后p"] }[language],
            complements
              .slice(0, shown)
              .map(({ label, nearness, p05, p95, q }) => [
                label[language],
                columnText(nearness, language, 3),
                band(p05, p95, language, 3),
                columnText(q, language, 3),
              ]),
            said(
              language,
              `${Math.min(shown, complements.length)} of ${complements.length} places`,
              `${complements.length}个地区中的${Math.min(shown, complements.length)}个`,
            ),
          ),
        ]),
    variety === null
      ? said(language, "Insufficient data: no table says which activities are of one group.", "数据不足：没有表说明行业所属的大类。")
      : headedTable(
          { en: ["place", "related", "by chance", "unrelated", "by chance"], zh: ["地区", "相关多样性", "随机", "非相关多样性", "随机"] }[language],
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
): string {
  const known = said(language, `${placed} of ${rows} rows name a place`, `${rows}行中${placed}行注明地区`);
  const span = years === null ? "" : years.from === years.to ? `${years.from}: ` : `${years.from}–${years.to}: `;
  if (refusal !== null)
    return `${said(language, "Insufficient data", "数据不足")}: ${refusal === "nobody-meets" ? said(language, "no two places meet", "没有两个地区相遇") : said(language, "fewer than three places", "地区不足三个")}. ${span}${known}`;
  const listed = pairs.toSorted((x, y) => x.q - y.q || x.p - y.p || y.together - x.together).slice(0, 2 * shown);
  const found = pairs.filter(({ beyond }) => beyond !== null).length;
  const sum = said(
    language,
    `${span}${listed.length} of ${pairs.length} pairs; ${found} differ from chance (${draws} draws, adjusted p at most ${limit}); ${known}`,
    `${span}${pairs.length}对中的${listed.length}对；${found}对异于随机（${draws}次抽取，校正后p不超过${limit}）；${known}`,
  );
  const name = (c: number): string => places[c]?.label[language] ?? "–";
  const table = headedTable(
    { en: ["place", "with", "together", "by chance", "p, adjusted"], zh: ["地区", "与", "共同参与", "随机", "校正后p"] }[language],
    listed.map(({ a, b, together, p05, p95, q }) => [name(a), name(b), String(together), band(p05, p95, language, 0), columnText(q, language, 3)]),
    sum,
  );
  return underMark(synthetic, table);
}
