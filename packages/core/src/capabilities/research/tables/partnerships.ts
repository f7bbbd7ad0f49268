import { table } from "../../../schema/table.ts";
import { code, region, required, text, titled, year } from "../../../schema/table-column.ts";

/** Who takes part in which joint undertaking. */
export const partnerships = table({
  role: "partnerships",
  title: { en: "Partners of joint undertakings", zh: "联合单元的参与单位" },
  meaning: { en: "Partners of projects, consortia or other joint undertakings, one row a partner", zh: "项目、联合体等联合单元的参与单位，每个参与单位一行" },
  key: ["undertaking", "organisation"],
  columns: {
    undertaking: required(code("Project or consortium", "项目或联合体", { example: "P-2023-001" })),
    organisation: required(text("Partner", "参与单位", "Institute of Machines")),
    kind: titled(
      "Kind of partner",
      "单位类型",
      code("Kind of partner: university, institute, company or other; empty = not coded", "单位类型：高校、院所、企业或其他；空白为未编码", {
        example: "institute",
      }),
    ),
    year: year("Year of the start", "开始年份"),
    region: titled(
      "Place of the partner",
      "参与单位所在地区",
      region("Place of the partner: a region, or its country where that alone is known", "参与单位所在地区；仅知国家时为国家"),
    ),
    region_name: titled("Name of the place", "地点名称", text("Name of the place, where it is none of the regions", "地点名称（不在地区表中时）", "Freedonia")),
  },
});
