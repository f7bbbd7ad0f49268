import { entity, type RecordOf } from "../../schema/entity.ts";
import { choice, code, many, reference, text } from "../../schema/entity-field.ts";
import { openLists } from "../../schema/entity-policy.ts";

/** The technologies of one product as a related whole: framework "1295", one product split into links on two lines and nine lists. */
export const technologySystem = entity({
  type: "technology-system",
  label: { en: "Technology system", zh: "产业技术体系" },
  policy: openLists,
  fields: {
    product: text("Product", "产品"),
    split: choice(["process", "composition"], "Split by", "分解方式"),
    industry: reference("industry", "Industry", "产业"),
    region: reference("region", "Region", "地区"),
    applications: many(code("system-applications", "Used for", "应用方向")),
    lead: reference("organisation", "Integrating enterprise", "集成企业"),
    partners: many(reference("organisation", "Its partners", "合作单位")),
    facilities: many(reference("facility", "Platforms that serve it", "服务平台")),
    instruments: many(reference("policy-instrument", "Arrangements", "制度安排")),
    description: text("Description", "说明"),
  },
});
export type TechnologySystem = RecordOf<typeof technologySystem>;
