import { table } from "../../../schema/table.ts";
import { code, region, text, year } from "../../../schema/table-column.ts";

/** Posts of a research system: who does what for which industry. */
export const researchPosts = table({
  role: "research_posts",
  title: { en: "Posts of a research system", zh: "产业技术体系岗位" },
  meaning: { en: "Posts of a research system by industry and institution", zh: "产业技术体系岗位：产业与依托单位" },
  key: [],
  columns: {
    list_year: year("Year of the list", "名单年份"),
    industry: code("Industry or product", "产业", { example: "rice" }),
    laboratory: text("Functional laboratory", "功能研究室"),
    post: text("Post", "岗位", "breeding"),
    institution: text("Institution of the post", "岗位依托单位", "Institute of Crops"),
    lead_institution: text("Lead institution of the industry", "产业首席依托单位"),
    laboratory_host: text("Host of the functional laboratory", "功能研究室依托单位"),
    region: region(),
  },
});
