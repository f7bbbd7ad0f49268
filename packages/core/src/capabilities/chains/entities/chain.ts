import { entity, type RecordOf } from "../../../schema/entity.ts";
import { code, group, many, reference, required, text } from "../../../schema/entity-field.ts";
import { sharedRegister } from "../../../schema/entity-policy.ts";

/** An industrial chain of a place with the official who answers for it, the firm that organises it, and its gaps. */
export const chain = entity({
  type: "chain",
  label: { en: "Industrial chain", zh: "产业链" },
  policy: sharedRegister,
  fields: {
    product: text("Product", "产品"),
    region: reference("region", "Region", "地区"),
    system: reference("technology-system", "Technology system", "产业技术体系"),
    links: many(reference("link", "Links", "环节")),
    chain_leader: reference("organisation", "Chain leader (office of the official)", "链长（办公室）"),
    chain_owner: reference("organisation", "Chain owner (firm)", "链主企业"),
    maps_and_lists: many(code("chain-maps-lists", "Maps and lists kept", "图谱与清单")),
    gaps: many(
      group(
        {
          kind: required(code("gap-kinds", "Kind", "类型")),
          link: reference("link", "Link", "环节"),
          item: reference("item", "Item", "清单条目"),
          description: text("Description", "说明"),
        },
        "Gaps",
        "断点与堵点",
      ),
    ),
  },
});
export type Chain = RecordOf<typeof chain>;
