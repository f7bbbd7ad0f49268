import { z } from "zod";
import { field, fileField } from "../../../contract/fields.ts";
import { fault, type Outcome, success } from "../../../contract/outcome.ts";
import { workspaceUseCase } from "../../../contract/use-case.ts";
import { tableOptionFields } from "../../../evidence/files/table-reader.ts";
import { note } from "../../../language/note.ts";
import { type EffectAnswer, effectAnswer, effectDesigns } from "./effect-answer.ts";
import { panelOfRows } from "./panel-of-rows.ts";
import { readEffectTable } from "./read-effect-table.ts";
import { cutoffAnswer, didAnswer, lotteryAnswer, matchAnswer } from "./told-effect.ts";

/** `quoin effect` */
export const estimateEffect = workspaceUseCase({
  words: ["effect"],
  summary: "What a call, a term or a measure did: at the cut of a score, by differences in differences, by a lottery, or beside like ones",
  changes: false,
  delivers: "answer",
  printed: true,
  rights: "analysis",
  reads: "evidence",
  example: "quoin effect quoin-demo --design cutoff --data examples/effect/calls.csv --outcome patents --unit firm --score score --cut 70",
  input: z.strictObject({
    design: field(z.enum(effectDesigns), { description: "What made them comparable: cutoff (a score), did (before and after), lottery, match (like ones)" }),
    data: fileField("One row a unit, or a unit and period (did)"),
    outcome: field(z.string(), { description: "Column of what it should change" }),
    unit: field(z.string(), { description: "Column of the units" }),
    score: field(z.string().optional(), { description: "Column of the score (cutoff, match; lottery: tested for balance)" }),
    cut: field(z.number().optional(), { description: "Score from which on a unit was treated (cutoff)", unit: "as the score" }),
    time: field(z.string().optional(), { description: "Column of the period (did)" }),
    treated: field(z.string().optional(), { description: "Column of 1 or 0: whether the unit was treated (lottery, match, did)" }),
    since: field(z.string().optional(), { description: "Column of the first treated period; empty or 0 = never (did)" }),
    strata: field(z.string().optional(), { description: "Column of the groups within which lots were drawn, or likes are looked for" }),
    ...tableOptionFields,
  }),
  output: effectAnswer,
  run: async (ports, { design, data, outcome, unit, score, cut, time, treated, since, strata, ...options }): Promise<Outcome<EffectAnswer>> => {
    if (design === "cutoff" && cut === undefined) return fault(note("effect.needs-column", { design, part: "cut" }, { field: "cut" }));
    const read = await readEffectTable(ports, data, design, { outcome, unit, score, time, treated, since, strata }, options);
    if (!read.ok) return read;
    const rows = read.value;
    const withNotes = (told: Outcome<EffectAnswer>, more = read.notes): Outcome<EffectAnswer> =>
      told.ok ? success(told.value, [...more, ...told.notes]) : told;
    if (design === "cutoff") return withNotes(cutoffAnswer(rows, cut ?? Number.NaN, outcome));
    if (design === "lottery") return withNotes(lotteryAnswer(rows, outcome));
    if (design === "match") return withNotes(matchAnswer(rows, outcome));
    const panel = panelOfRows(rows);
    return panel.ok ? withNotes(didAnswer(panel.value, outcome, rows.file), [...read.notes, ...panel.notes]) : panel;
  },
});
