import { recordName } from "../../register/record-label.ts";
import { coverOfGaps } from "../coordination/gap-cover.ts";
import type { LineMaker } from "../design-context.ts";
import { nameList, tableColumn } from "./line-text.ts";

/** M2.1: the fewest existing programmes that together take up what is needed and has no call, no project and no programme: those whose parent technologies are near; what none reaches is listed. */
export const coverGaps: LineMaker = {
  item: "M2.1",
  answers: ["gap"],
  async make({ records, solver, place }, answered) {
    const [finding] = answered.filter(({ verdict }) => verdict === "confirmed");
    if (finding === undefined) return [];
    const gaps = (finding.comparison?.["open"] as readonly string[] | undefined) ?? [];
    const [items = [], technologies = [], programmes = []] = await Promise.all(["item", "technology", "programme"].map((type) => records.list(type)));
    const byId = new Map([...items, ...technologies].map((record) => [`${record.type}:${record.id}`, record]));
    const cover = await coverOfGaps(gaps, { items, technologies, programmes }, solver);
    const nameOf = (gap: string) => {
      const record = byId.get(gap);
      return record === undefined ? { en: gap, zh: gap } : recordName(record);
    };
    const programmeNames = new Map(programmes.map((record) => [record.id, recordName(record)]));
    const open = nameList(cover.uncovered.slice(0, 5).map(nameOf));
    const count = cover.programmes.length;
    return [
      {
        subject: { type: "region", id: place.code },
        action: {
          en: `Close the gaps: ${count === 0 ? "no existing programme reaches any of them" : `${count} existing programme${count === 1 ? "" : "s"} can take up ${gaps.length - cover.uncovered.length} of ${gaps.length}`}${cover.uncovered.length === 0 ? "." : `; new calls are needed for ${cover.uncovered.length}: ${open.en}${cover.uncovered.length > 5 ? " …" : ""}.`}`,
          zh: `填补空缺：${count === 0 ? "现有计划均未触及" : `现有${count}个计划可承接${gaps.length}项中的${gaps.length - cover.uncovered.length}项`}${cover.uncovered.length === 0 ? "。" : `；需新设指南${cover.uncovered.length}项：${open.zh}${cover.uncovered.length > 5 ? "等" : ""}。`}`,
        },
        amount: null,
        because: [{ finding: finding.id, sets: [{ kind: "coverage", what: "gaps_to_cover", value: gaps.length }] }],
        figures: { gaps_covered: gaps.length - cover.uncovered.length, programmes: count, gaps_without_programme: cover.uncovered.length },
        assumptions: [],
        table: {
          columns: [
            tableColumn("thing", "Needed technology or item", "需要的技术或清单条目"),
            tableColumn("programme", "Programme that can take it up", "可承接的计划"),
          ],
          rows: [
            ...cover.programmes.flatMap(({ id, covers }) => covers.map((gap) => [nameOf(gap).zh, programmeNames.get(id)?.zh ?? id])),
            ...cover.uncovered.map((gap) => [nameOf(gap).zh, null]),
          ],
        },
        evidence: [],
        note: {
          en: "No cost known: the register holds no price of the missing items. Programmes are matched by technology, themselves or the one above.",
          zh: "经费待测算：登记册没有缺项的费用。按技术（本身或上级技术）匹配计划。",
        },
        certificate: cover.certificate,
        synthetic: finding.synthetic,
      },
    ];
  },
};
