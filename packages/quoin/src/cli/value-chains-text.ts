import type { Language, ValueChainsAnswer } from "@quoin/core";
import { headedTable, said, underMark } from "./headed-table.ts";

/** `quoin value-chains` */
export function valueChainsText(answer: ValueChainsAnswer, language: Language): string {
  const { economy, year, exports, industries, suppliers, replaceable, synthetic } = answer;
  const number = (value: number | null, decimals = 0): string => (value === null ? "–" : value.toFixed(decimals));
  const percent = (value: number | null): string => (value === null ? "–" : `${(100 * value).toFixed(1)} %`);
  const name = economy.label[language];
  const overTime = headedTable(
    language === "zh"
      ? ["年份", "出口", "进口国吸收", "第三方吸收", "返回本国", "国外增加值", "重复计算", "垂直专业化率", "价值链参与度", "位置"]
      : ["year", "exports", "absorbed", "beyond", "home", "foreign", "twice", "vertical specialisation", "participation", "position"],
    exports.map((each) => [
      String(each.year),
      number(each.exports),
      number(each.absorbed),
      number(each.beyond),
      number(each.home),
      number(each.foreign),
      number(each.twice),
      percent(each.specialisation),
      percent(each.participation),
      number(each.position, 3),
    ]),
    said(language, `${name}: where the value of exports goes, million of the table's currency`, `${name}：出口价值去向（表中货币，百万）`),
  );
  const hanging = headedTable(
    language === "zh"
      ? ["行业", "依赖度（追溯）", "账面", "各经济体中位数", "位次", "最大来源", "其份额", "上游度"]
      : ["industry", "reliance, looked through", "at face value", "median", "rank", "largest origin", "its share", "upstreamness"],
    industries.map((each) => [
      each.industry.label[language],
      percent(each.reliance_look_through),
      percent(each.reliance_face),
      percent(each.reliance_median),
      `${number(each.rank)}/${each.of}`,
      each.largest_origin?.label[language] ?? "–",
      percent(each.largest_origin_share),
      number(each.upstreamness, 2),
    ]),
    said(language, `${year}: foreign part of all output that stands behind what an industry buys`, `${year}年：行业投入背后全部产出中的国外部分`),
  );
  const stops = headedTable(
    language === "zh" ? ["供给经济体", "供给行业", "损失的增加值", "占增加值"] : ["supplier", "industry", "value added lost", "of value added"],
    suppliers.map((each) => [each.economy.label[language], each.industry.label[language], number(each.loss), percent(each.loss_share)]),
    said(
      language,
      `${year}: if a supplier's deliveries stopped and ${percent(replaceable)} of them could be replaced; an upper bound for the first months, not a forecast`,
      `${year}年：若某供给方停供、其中${percent(replaceable)}可被替代；为最初数月的上限估计，不是预测`,
    ),
  );
  return underMark(synthetic, `${overTime}\n${hanging}\n${stops}`);
}
