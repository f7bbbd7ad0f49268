import { entity, type RecordOf } from "../../schema/entity.ts";
import { flag, integer, required, text } from "../../schema/entity-field.ts";

/**
 * Where the history of before ends whose rows held data about people in their text: what they said is sealed beside them, and the rows show it by salted hashes. `shown_sha256` is a chain of its own over
 * the rows as they are shown, so that they stay proved where the sealed texts are deleted.
 */
export const historySeal = entity({
  type: "history-seal",
  label: { en: "Seal of the history", zh: "历史封存" },
  policy: { seen: "nobody", edited: { by: "person unseal" } },
  fields: {
    until: required(integer("Until row", "截至行号", { min: 0 })),
    rows: required(integer("Rows sealed", "封存行数", { min: 0 })),
    last_sha256: required(text("Hash of the last row", "末行校验值")),
    shown_sha256: required(text("Chain of the rows as shown", "显示行链校验值")),
    /** True once the sealed texts were deleted, for good and whole. */
    deleted: required(flag("Sealed texts deleted", "封存内容已删除")),
  },
  nameless: true,
});
export type HistorySeal = RecordOf<typeof historySeal>;
