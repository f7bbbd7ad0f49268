import { entity, type RecordOf } from "../../schema/entity.ts";
import { instant, many, required, text } from "../../schema/entity-field.ts";

/**
 * That something about a person was erased, by whose decision and why (at the change itself). It says where it stood and not whose it was; the salted hashes by which the history
 * names what it no longer holds tell that it was taken away by this decision and is not missing otherwise.
 */
export const erasure = entity({
  type: "erasure",
  label: { en: "Erasure", zh: "个人信息删除" },
  policy: { seen: "nobody", edited: { by: "person erase, person unseal" } },
  fields: {
    erased_at: required(instant("Erased at", "删除时间")),
    /** `TYPE/ID FIELD` each. */
    places: many(text("Where it stood", "所在位置")),
    hashes: many(text("Salted hashes", "加盐校验值")),
  },
  nameless: true,
});
export type Erasure = RecordOf<typeof erasure>;
