import { entity, type RecordOf } from "../../../schema/entity.ts";
import { reference, required, text } from "../../../schema/entity-field.ts";

/** A public key that a person decided to take for an office's; why and who stands in its history. */
export const officeKey = entity({
  type: "office-key",
  label: { en: "Key of an office", zh: "单位公钥" },
  policy: { seen: "departments", edited: { by: "plan take" } },
  nameless: true,
  fields: {
    office: required(reference("organisation", "Office", "单位")),
    key: required(text("Public key (Ed25519)", "公钥")),
  },
});
export type OfficeKey = RecordOf<typeof officeKey>;
