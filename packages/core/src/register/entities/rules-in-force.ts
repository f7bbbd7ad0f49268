import { entity, type RecordOf } from "../../schema/entity.ts";
import { currency, flag, required, text } from "../../schema/entity-field.ts";

/** The table of two people as two have let it come into force; quoin.yaml alone, which anybody with a text editor changes, does not say it. */
export const rulesInForce = entity({
  type: "rules-in-force",
  label: { en: "Rules of two people in force", zh: "现行两人复核规则" },
  // Kept with the first deed that is held, whoever does it and wherever it lies.
  // By the first deed of money the rules come into force, whoever makes it.
  policy: { seen: "departments", money: true, place: "anywhere", edited: { by: "settings set, rules adopt" } },
  fields: {
    /** `two_people` of quoin.yaml as JSON; null where nobody is asked. */
    two_people: text("Deeds for two people", "两人复核事项"),
    /** `approval.second_person`. */
    second_person: required(flag("Plans approved by somebody else", "规划由他人批准")),
    /** Currency of `pay_above`; nothing where the office names none. */
    currency: currency(),
  },
  nameless: true,
});
/** The one record that says which rules are in force. */
export const rulesRecord = { type: "rules-in-force", id: "rules" } as const;
export type RulesInForce = RecordOf<typeof rulesInForce>;
