import { entity, type RecordOf } from "../../schema/entity.ts";
import { anyReference, flag, integer, required, text } from "../../schema/entity-field.ts";

/** What a second person says of one version of a record: that it is as written, or not. A later version has to be looked at anew. */
export const verification = entity({
  type: "verification",
  label: { en: "Verification", zh: "核实" },
  policy: { seen: "departments", place: "anywhere", edited: { by: "fact verify" } },
  fields: {
    about: required(anyReference("About", "针对")),
    about_version: required(integer("Version that was verified", "所核实的版本", { min: 1 })),
    agrees: required(flag("As it is written", "与所写一致")),
    by: required(text("By", "提出人")),
    text: text("By what it was verified", "核实依据"),
  },
  nameless: true,
});
export type Verification = RecordOf<typeof verification>;
