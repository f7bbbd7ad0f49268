import { table } from "../../../schema/table.ts";
import { code, required, text, titled } from "../../../schema/table-column.ts";

/** Technical committees of standards bodies. */
export const standardsCommittees = table({
  role: "standards_committees",
  meaning: { en: "Committees that write international standards", zh: "制定国际标准的技术委员会" },
  key: ["id"],
  columns: {
    id: required(code("Id", "编号", { example: "54012" })),
    status: titled("State", "状态", required(code("Active or Suspended", "状态：Active 或 Suspended", { example: "Active" }))),
    secretariat: text("Member body that holds the secretariat", "承担秘书处的成员体", "SB1"),
    created: text("Day on which it was created", "成立日期", "2016-05-01"),
    parent: text("Committee above it", "上级委员会"),
  },
});
