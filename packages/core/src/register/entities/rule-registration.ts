import { entity, type RecordOf } from "../../schema/entity.ts";
import { group, integer, many, required, text } from "../../schema/entity-field.ts";

/** What each rule of the diagnosis is asked by, as it was known on a day: written with the first records, with imports and with changes of the settings, each time that it differs. Who and when stand at the change itself. */
export const ruleRegistration = entity({
  type: "rule-registration",
  label: { en: "Registered limits of the rules", zh: "规则限值登记" },
  policy: { seen: "departments", place: "anywhere", edited: { by: "import, settings set, rule register" } },
  fields: {
    /** SHA-256 of all that follows. */
    hash: required(text("SHA-256", "SHA-256")),
    rules: many(
      group(
        {
          rule: required(text("Rule", "规则")),
          version: required(integer("Version of the rule", "规则版本", { min: 0 })),
          /** As JSON, by name. */
          limits: required(text("Limits", "限值")),
        },
        "Rules",
        "规则",
      ),
    ),
  },
  nameless: true,
});
export type RuleRegistration = RecordOf<typeof ruleRegistration>;
