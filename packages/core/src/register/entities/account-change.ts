import { entity, type RecordOf } from "../../schema/entity.ts";
import { choice, many, required, text } from "../../schema/entity-field.ts";

/** What was done to an account, in the verified history: who and when stand at the change itself. Never a password, nor its hash. */
export const accountChange = entity({
  type: "account-change",
  label: { en: "Change of an account", zh: "账号变更" },
  policy: { seen: "nobody", edited: { by: "user add, user change" } },
  fields: {
    account: required(text("Account", "账号")),
    action: required(
      choice(
        [
          "account-added",
          "account-changed",
          "account-disabled",
          "account-enabled",
          "password-set",
          "token-made",
          "token-ended",
          "sign-on-tied",
          "sign-on-untied",
          "second-factor-set",
          "second-factor-removed",
          "passkey-added",
          "passkey-removed",
          "passkeys-removed",
        ],
        "What was done",
        "变更内容",
      ),
    ),
    roles: many(text("Roles", "角色")),
    department: text("Department", "部门"),
    organisation: text("Organisation", "单位"),
    region: text("Bound to", "限定地区"),
    person: text("Person", "人员"),
    /** Who took the open work over. */
    to: text("Handed over to", "移交给"),
    until: text("Good until", "有效期至"),
    /** Who vouches for somebody that is let in without a password, and under what name. */
    issuer: text("Vouched for by", "认证方"),
    subject: text("Known there as", "认证方标识"),
    /** The beginning of its hash; of a passkey that of the key. */
    token: text("Token", "令牌"),
  },
  nameless: true,
});
export type AccountChange = RecordOf<typeof accountChange>;
