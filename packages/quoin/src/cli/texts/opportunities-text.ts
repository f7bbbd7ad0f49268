import { columnText, type Language, type OpportunitiesAnswer, type SpaceAnswer } from "@quoin/core";
import { headedTable, said, underMark } from "./headed-table.ts";

/** Options of a place that are printed; `--json` has all. */
const shown = 15;

/** `quoin opportunities` */
export function opportunitiesText({ year, validation, sign, places, region, activities, synthetic }: OpportunitiesAnswer, language: Language): string {
  const band = (ends: readonly [number, number] | null): string =>
    ends === null ? "–" : `${columnText(ends[0], language, 0)}–${columnText(ends[1], language, 0)}`;
  const joint = said(language, "; ", "；");
  const warnings = [
    ...validation.flatMap(({ statement, figures }) => [statement[language], ...(figures === null ? [] : [validationTable(figures, language)])]),
    ...(sign.certain ? [] : [said(language, "The sign of complexity is not certain: nothing is ranked by it.", "复杂度的方向不能确定，不据此排序。")]),
  ];
  const head =
    region === null
      ? {
          en: ["rank", "place", "diversity", "complexity", "rank at other limits", "rank, drawn again"],
          zh: ["位次", "地区", "多样性", "复杂度", "改变界线的位次", "重抽样的位次"],
        }
      : { en: ["activity", "density", "complexity", "frontier", "because it holds"], zh: ["行业", "关联密度", "复杂度", "前沿", "因其已具有"] };
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
            frontier === true ? said(language, "yes", "是") : "",
            because.map((each) => each.label[language]).join(joint),
          ]);
  const sum =
    region !== null
      ? said(
          language,
          `${year}: ${Math.min(shown, options.length)} of ${options.length} options`,
          `${year}年：${options.length}个选项中的${Math.min(shown, options.length)}个`,
        )
      : String(year);
  return underMark(synthetic, `${warnings.join("\n")}\n\n${headedTable(head[language], rows, sum)}`);
}

type Figures = NonNullable<OpportunitiesAnswer["validation"][number]["figures"]>;

/** How well density tells entries, beside its rivals and beside saying the same of all, each with its 95 %. */
function validationTable(figures: Figures, language: Language): string {
  const shown = ({ value, low, high }: Figures["density"]): string =>
    low === null || high === null
      ? columnText(value, language, 3)
      : `${columnText(value, language, 3)} (${columnText(low, language, 3)}–${columnText(high, language, 3)})`;
  const head = {
    en: ["what tells entries", "area under the curve (95%)", "of its ten highest, came (95%)", "log-loss (95%)"],
    zh: ["以何区分新进入", "曲线下面积（95%区间）", "最高十项中实际进入的份额（95%区间）", "对数损失（95%区间）"],
  };
  const row = (name: string, area: Figures["density"], precision: Figures["density"], loss: Figures["density"]) => [
    name,
    ...[area, precision, loss].map(shown),
  ];
  const rows = [
    row(said(language, "density", "关联密度"), figures.density, figures.precision_at_10, figures.log_loss),
    row(said(language, "current advantage (RCA)", "当前优势（RCA）"), figures.rca, figures.precision_of_rca, figures.log_loss_of_rca),
    row(said(language, "how many hold it", "具有者数量"), figures.frequency, figures.precision_of_frequency, figures.log_loss_of_frequency),
    [
      said(language, "saying the same of all", "一律取平均概率"),
      ...[0.5, figures.entries / figures.candidates, figures.log_loss_base].map((value) => columnText(value, language, 3)),
    ],
  ];
  const [entries, candidates] = [figures.entries, figures.candidates].map((count) => columnText(count, language, 0));
  const sum = said(language, `${entries} entries among ${candidates}`, `${candidates}个组合中${entries}个新进入`);
  return `\n${headedTable(head[language], rows, sum)}`;
}

/** `quoin opportunities space`: the strongest links of each activity that is drawn. */
export function spaceText({ year, activities, links, all, certain, synthetic }: SpaceAnswer, language: Language): string {
  const near = activities.map((_, p) =>
    links
      .filter(({ from, to }) => from === p || to === p)
      .slice(0, 3)
      .map(({ from, to, weight }) => `${activities[from === p ? to : from]?.label[language]} ${columnText(weight, language, 2)}`)
      .join(said(language, "; ", "；")),
  );
  const head = { en: ["activity", "held by", "firms", "complexity", "nearest"], zh: ["行业", "具有地区数", "企业数", "复杂度", "最近行业"] };
  const rows = activities.map(({ label, holders, firms, complexity }, p) => [
    label[language],
    String(holders),
    String(firms),
    columnText(complexity, language, 2),
    near[p] as string,
  ]);
  const sum = said(
    language,
    `${year}: ${activities.length} of ${all.activities} activities, ${links.length} of ${all.links} links`,
    `${year}年：${all.activities}个行业中的${activities.length}个，${all.links}条关联中的${links.length}条`,
  );
  const sign = certain ? "" : `${said(language, "The sign of complexity is not certain: it is left out.", "复杂度的方向不能确定，不显示。")}\n\n`;
  return underMark(synthetic, `${sign}${headedTable(head[language], rows, sum)}`);
}
