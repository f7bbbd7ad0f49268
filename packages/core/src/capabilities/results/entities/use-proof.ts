import { entity, type RecordOf } from "../../../schema/entity.ts";
import { currency, integer, money, number, reference, required, text, year } from "../../../schema/entity-field.ts";
import { registerKeepers } from "../../../schema/entity-policy.ts";

/** What a result that was taken up was used for in a year, and by what that is known. */
export const useProof = entity({
  type: "use-proof",
  label: { en: "Proof of use", zh: "应用证明" },
  policy: { seen: "department", department: [["transfer"]], organisation: ["transfer"], place: [["transfer"]], edited: registerKeepers },
  fields: {
    transfer: required(reference("transfer", "Transfer", "成果转移")),
    year: required(year("Year", "年份")),
    sales: money("Sales", "销售额"),
    currency: currency(),
    units: number("Units made", "产量", { min: 0 }),
    jobs: integer("Jobs", "就业人数", { min: 0, unit: "persons" }),
    evidence: text("Known by", "证明材料"),
  },
  nameless: true,
});
export type UseProof = RecordOf<typeof useProof>;
