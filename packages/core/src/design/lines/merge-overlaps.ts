import { recordLabel } from "../../diagnosis/record-evidence.ts";
import type { LineMaker } from "../design-context.ts";
import { tableColumn } from "./line-text.ts";

/** One thing that several departments act on, as the finding holds it. */
interface Overlapping {
  readonly column: string;
  readonly departments: readonly { readonly department: string; readonly share: number; readonly amount: number | null; readonly count: number }[];
}

/** M1.1: where several departments act on the same thing, let the one with the largest part lead and the others join; listed by the money that joins. */
export const mergeOverlaps: LineMaker = {
  item: "M1.1",
  answers: ["overlap"],
  async make({ records, place }, answered) {
    const [finding] = answered.filter(({ verdict }) => verdict === "confirmed");
    if (finding === undefined) return [];
    const overlapping = (finding.comparison?.["overlapping"] as readonly Overlapping[] | undefined) ?? [];
    const nameOf = async (type: string, id: string) => {
      const record = await records.get(type, id);
      return record === null ? { en: id, zh: id } : recordLabel(record);
    };
    const merges = await Promise.all(
      overlapping.map(async ({ column, departments: [lead, ...others] }) => {
        const [type, id] = [column.slice(0, column.indexOf(":")), column.slice(column.indexOf(":") + 1)];
        const joins = await Promise.all(others.map(({ department }) => nameOf("organisation", department)));
        const money = others.every(({ amount }) => amount !== null) ? others.reduce((sum, { amount }) => sum + (amount ?? 0), 0) : null;
        return { thing: await nameOf(type, id), lead: lead === undefined ? { en: "", zh: "" } : await nameOf("organisation", lead.department), joins, money };
      }),
    );
    const rows = merges.toSorted((a, b) => (b.money ?? -1) - (a.money ?? -1) || (a.thing.en < b.thing.en ? -1 : 1));
    return [
      {
        subject: { type: "region", id: place.code },
        action: {
          en: `Let one department lead each of the ${rows.length} technologies and items that several fund, and the others join its call: see the list.`,
          zh: `对由多个部门支持的${rows.length}项技术与清单条目逐项明确牵头部门，其他部门并入其指南：见清单。`,
        },
        amount: null,
        assumptions: [],
        table: {
          columns: [
            tableColumn("thing", "Technology or item", "技术或清单条目"),
            tableColumn("lead", "Leads", "牵头部门"),
            tableColumn("joins", "Join", "并入部门"),
            tableColumn("money", "Money that joins", "并入资金", "currency of the records"),
          ],
          rows: rows.map(({ thing, lead, joins, money }) => [thing.zh, lead.zh, joins.map(({ zh }) => zh).join("、"), money]),
        },
        evidence: [],
        note: {
          en: "No saving is claimed: joined money is not money saved. What departments do outside the register is not known.",
          zh: "不主张节约：并入资金不等于节省资金。登记册之外的部门工作未知。",
        },
        certificate: null,
        synthetic: finding.synthetic,
      },
    ];
  },
};
