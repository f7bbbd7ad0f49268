import { columnText, type Language, percentText, type ValueChainsAnswer } from "@quoin/core";
import { headedTable, said, underMark } from "./headed-table.ts";

/** `quoin value-chains` */
export function valueChainsText(answer: ValueChainsAnswer, language: Language): string {
  const { economy, year, exports, industries, suppliers, replaceable, synthetic } = answer;
  const number = (value: number | null, decimals = 0): string => columnText(value, language, decimals);
  const percent = (value: number | null): string => percentText(value, language);
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
  const leaders = answer.leaders === null ? "" : `\n${leadersText(answer.leaders, language)}`;
  return underMark(synthetic, `${overTime}\n${hanging}\n${stops}${leaders}${itemsText(answer, language)}`);
}

function leadersText({ industries, institutes, coverage, unplaced }: NonNullable<ValueChainsAnswer["leaders"]>, language: Language): string {
  const percent = (value: number | null): string => percentText(value, language);
  const known = (value: number | null): string => (value === null ? "–" : String(value));
  const yes = (on: true | null): string => (on === null ? "–" : said(language, "yes", "是"));
  const rows = industries.flatMap((each) =>
    each.leaders.length === 0
      ? [[each.industry.label[language], percent(each.hangs), percent(each.at_risk), "–", "–", "–", "–", "–", "–", "–", `${each.reporting}/${each.firms}`]]
      : each.leaders.map((firm) => [
          each.industry.label[language],
          percent(each.hangs),
          percent(each.at_risk),
          firm.name[language],
          percent(firm.share),
          percent(firm.control),
          percentText(firm.growth === null ? null : firm.growth / 100, language),
          known(firm.projects),
          known(firm.laboratories),
          yes(firm.on_list),
          `${each.reporting}/${each.firms}`,
        ]),
  );
  const firms = headedTable(
    language === "zh"
      ? ["行业", "依托该行业的增加值", "风险暴露", "企业", "占行业资产", "控制力", "营收增长", "牵头项目", "实验室", "在龙头名单", "有数据/全部"]
      : [
          "industry",
          "value added that hangs on it",
          "at risk",
          "firm",
          "of its assets",
          "control",
          "growth",
          "projects",
          "laboratories",
          "on a list",
          "reporting",
        ],
    rows,
    said(
      language,
      `Candidates to lead chains: largest firms of each industry by assets; at risk = what hangs on the industry × the foreign part of all that stands behind its inputs; control = what hangs on it × the firm's share. Size is not control of a chain: whom to look at, not whom to name. No firm is named where fewer than ${percent(coverage)} report. Projects, laboratories and lists are found by name, subsidiaries included (– = none found, which is not none). ${unplaced} firms belong to no industry of the table.`,
      `链主候选企业：各行业按资产排列的最大企业；风险暴露=依托该行业的增加值×其投入背后来自国外的占比；控制力=依托该行业的增加值×企业份额。规模不等于链条控制力，仅作考察对象，不作认定。有数据企业不足${percent(coverage)}的行业不列企业。项目、实验室与名单按名称匹配，含子公司（–为未匹配到，不等于没有）。另有${unplaced}家企业不属于表中任何行业。`,
    ),
  );
  const companies = headedTable(
    language === "zh" ? ["转制院所", "牵头项目", "经费", "实验室"] : ["institute that is a company", "projects", "funds", "laboratories"],
    institutes.map((each) => [each.name[language], String(each.projects), known(each.funds), known(each.laboratories)]),
    said(
      language,
      "Institutes by projects that they lead; their list does not say of which industry they are.",
      "转制院所按牵头项目数排列；其名单未注明所属行业。",
    ),
  );
  return institutes.length === 0 ? firms : `${firms}\n${companies}`;
}

function itemsText({ items }: ValueChainsAnswer, language: Language): string {
  if (items.length === 0) return "";
  const percent = (value: number | null): string => percentText(value, language);
  const table = headedTable(
    language === "zh"
      ? ["卡片", "清单条目", "行业", "生产单位", "条目对外依存", "行业依赖度（追溯）", "行业最大国外供给方", "断供损失"]
      : ["card", "item", "industry", "producers", "from abroad", "reliance of the industry", "costliest supplier abroad", "its stop costs"],
    items.map((each) => [
      each.system.label[language],
      each.item.label[language],
      each.industry.label[language],
      each.producers === null ? "–" : String(each.producers),
      percent(each.dependence),
      percent(each.reliance_look_through),
      each.supplier?.economy.label[language] ?? "–",
      percent(each.supplier?.loss_share ?? null),
    ]),
    said(
      language,
      "Items of cards beside the industry that they are tied to: an item that nobody makes in an industry that hangs on one supplier is a choke point twice. – = nobody said.",
      "卡片条目与其所属行业并列：无人生产的条目若所在行业又依赖单一国外供给方，则为双重卡点。–为未登记。",
    ),
  );
  return `\n${table}`;
}
