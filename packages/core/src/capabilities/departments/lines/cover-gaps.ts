import { integer, listed, verbatim } from "../../../language/statement/values.ts";
import { asTyped } from "../../../language/text.ts";
import type { LineMaker } from "../../../plan/design-context.ts";
import { cellNames, tableColumn } from "../../../plan/line-text.ts";
import { nameOrId, recordName } from "../../../register/record-label.ts";
import { storedOf } from "../../../register/typed-records.ts";
import { coverOfGaps } from "../coordination/gap-cover.ts";
import { coverGapWords as words } from "./cover-gaps.words.ts";

/** M2.1: the fewest existing programmes that together take up what is needed and has no call, no project and no programme: those whose parent technologies are near; what none reaches is listed. */
export const coverGaps: LineMaker = {
  item: "M2.1",
  answers: ["gap"],
  async make({ records, solver, place }, answered) {
    const [finding] = answered.filter(({ verdict }) => verdict === "confirmed");
    if (finding === undefined) return [];
    const gaps = (finding.comparison?.["open"] as readonly string[] | undefined) ?? [];
    const [items, technologies, programmes] = await Promise.all([storedOf(records, "item"), storedOf(records, "technology"), storedOf(records, "programme")]);
    const byId = new Map([...items, ...technologies].map((record) => [`${record.type}:${record.id}`, record]));
    const cover = await coverOfGaps(gaps, { items, technologies, programmes }, solver);
    const nameOf = (gap: string) => {
      const record = byId.get(gap);
      return nameOrId(record, gap);
    };
    const programmeNames = new Map(programmes.map((record) => [record.id, recordName(record)]));
    const { uncovered } = cover;
    const count = cover.programmes.length;
    const covered = gaps.length - uncovered.length;
    return [
      {
        subject: { type: "region", id: place.code },
        action: words.say("action", {
          reach:
            count === 0
              ? words.say("none")
              : words.say("some", { programmes: integer(count, "programmes"), covered: integer(covered, "gaps"), gaps: integer(gaps.length, "gaps") }),
          calls:
            uncovered.length === 0
              ? verbatim("")
              : words.say("calls", { uncovered: integer(uncovered.length, "gaps"), open: listed(uncovered.map(nameOf), { shown: 5 }) }),
        }),
        amount: null,
        because: [{ finding: finding.id, sets: [{ kind: "coverage", what: "gaps_to_cover", value: gaps.length }] }],
        figures: { gaps_covered: covered, programmes: count, gaps_without_programme: uncovered.length },
        assumptions: [],
        table: {
          columns: [
            tableColumn("thing", "Needed technology or item", "需要的技术或清单条目"),
            tableColumn("programme", "Programme that can take it up", "可承接的计划"),
          ],
          rows: [
            ...cover.programmes.flatMap(({ id, covers }) => covers.map((gap) => [nameOf(gap).zh, programmeNames.get(id)?.zh ?? id])),
            ...uncovered.map((gap) => [nameOf(gap).zh, null]),
          ],
          names: cellNames([...[...cover.programmes.flatMap(({ covers }) => covers), ...uncovered].map(nameOf), ...programmeNames.values()].map(asTyped)),
        },
        evidence: [],
        note: words.say("cost"),
        certificate: cover.certificate,
        objective: { kind: "outcome", unit: "gaps" },
        synthetic: finding.synthetic,
      },
    ];
  },
};
