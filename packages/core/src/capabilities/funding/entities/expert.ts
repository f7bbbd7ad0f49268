import { entity, type RecordOf } from "../../../schema/entity.ts";
import { integer, many, reference, text } from "../../../schema/entity-field.ts";

/** A person who reviews applications. With `account` the person answers under that account; without one an administrator enters what the person wrote. */
export const expert = entity({
  type: "expert",
  label: { en: "Expert", zh: "评审专家" },
  policy: {
    // Who judges is for those to know who assign: of the pool whoever reads it could tell who judged what.
    seen: "officers",
    place: [["organisation"]],
    edited: { "programme-officer": "all", planner: "all", administrator: "all" },
  },
  personal: ["labels"],
  fields: {
    organisation: reference("organisation", "Organisation", "所在单位"),
    account: text("Account", "账号"),
    technologies: many(reference("technology", "Technologies known", "熟悉的技术")),
    conflicts: many(reference("organisation", "Organisations not to be judged", "应回避单位")),
    most_reviews: integer("Most reviews of one call", "每批评审上限", { min: 0, unit: "reviews" }),
  },
});
export type Expert = RecordOf<typeof expert>;
