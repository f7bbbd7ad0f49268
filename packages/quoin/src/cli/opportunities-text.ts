import type { Language, OpportunitiesAnswer } from "@quoin/core";
import { headedTable, said } from "./headed-table.ts";

/** Options of a place that are printed; `--json` has all. */
const shown = 15;

/** `quoin opportunities` */
export function opportunitiesText({ year, validation, sign, places, region, activities }: OpportunitiesAnswer, language: Language): string {
  const number = (value: number | null, decimals: number): string => (value === null ? "–" : value.toFixed(decimals));
  const joint = said(language, "; ", "；");
  const warnings = [
    ...validation.map(({ statement }) => statement[language]),
    ...(sign.certain ? [] : [said(language, "The sign of complexity is not certain: nothing is ranked by it.", "复杂度的方向不能确定，不据此排序。")]),
  ];
  const head =
    region === null
      ? { en: ["rank", "place", "diversity", "complexity"], zh: ["位次", "地区", "多样性", "复杂度"] }
      : { en: ["activity", "density", "complexity", "frontier", "because it holds"], zh: ["行业", "关联密度", "复杂度", "前沿", "因其已具有"] };
  const options = activities.filter(({ present, density }) => !present && density !== null).toSorted((a, b) => Number(b.density) - Number(a.density));
  const rows =
    region === null
      ? places.map((each) => [each.rank === null ? "–" : String(each.rank), each.label[language], String(each.diversity), number(each.complexity, 2)])
      : options
          .slice(0, shown)
          .map(({ label, density, complexity, frontier, because }) => [
            label[language],
            number(density, 3),
            number(complexity, 2),
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
  return `${warnings.join("\n")}\n\n${headedTable(head[language], rows, sum)}`;
}
