import { entity, type RecordOf } from "../../../schema/entity.ts";
import { instant, reference, required, text } from "../../../schema/entity-field.ts";

/** An address at which a calendar program reads bookings by itself: those of a facility or equipment, or of an organisation. Of its token only the hash is kept. */
export const feed = entity({
  type: "feed",
  label: { en: "Calendar feed", zh: "日历订阅" },
  policy: { seen: "nobody", place: "anywhere", edited: { by: "facility feed" } },
  fields: {
    facility: reference("facility", "@Facility", "@facility"),
    equipment: reference("equipment", "Equipment", "仪器设备"),
    organisation: reference("organisation", "Organisation", "单位"),
    /** In whose name it is read: it ends with the account. */
    account: text("Account", "账号"),
    language: text("Language", "语言"),
    token_sha256: required(text("Token (SHA-256)", "令牌校验值")),
    revoked_at: instant("Revoked at", "停用时间"),
  },
  nameless: true,
});
export type Feed = RecordOf<typeof feed>;
