import { z } from "zod";
import { piecewiseScore } from "../../design/scorecard/piecewise-score.ts";
import { field } from "../../fields.ts";
import { note } from "../../note.ts";
import { fault, type Outcome, success } from "../../outcome.ts";
import { checkRecord } from "../../register/check-record.ts";
import type { Evaluation } from "../../register/entities/evaluation.ts";
import type { Facility } from "../../register/entities/facility.ts";
import type { Scorecard } from "../../register/entities/scorecard.ts";
import { entityOf } from "../../register/entities.ts";
import type { Entity } from "../../register/entity.ts";
import { reasonField, recordAnswer } from "../../register/record-input.ts";
import type { RecordChange } from "../../register/record-store.ts";
import { workspaceUseCase } from "../../use-case.ts";
import { bodies } from "../money/read-money.ts";
import { labelOf } from "../progress/gather-undertakings.ts";
import { readProgress } from "../progress/read-progress.ts";
import { computedInputs } from "./computed-inputs.ts";
import { consequenceOf } from "./consequence.ts";
import { defaultCards, defaultGrades } from "./default-scorecards.ts";

const evaluable = ["programme", "facility", "fund", "organisation"] as const;
/** A grade rests on at least this share of the scorecard's points. */
const knownShare = 0.6;

/** `quoin evaluate` */
export const evaluate = workspaceUseCase({
  words: ["evaluate"],
  summary:
    "Evaluate programmes, platforms, funds or institutes by a scorecard: each input with its evidence, what is missing, grade, trend, proposed consequence",
  changes: true,
  delivers: "answer",
  served: true,
  example: "quoin evaluate my-office --year 2025 --type programme",
  input: z.strictObject({
    year: field(z.int().min(1000).max(9999), { description: "Year that is evaluated" }),
    type: field(z.enum(evaluable).default("programme"), { description: "What is evaluated" }),
    id: field(z.string().optional(), { description: "Only this one" }),
    scorecard: field(z.string().optional(), { description: "Scorecard record (default: the one of the type)" }),
    period: field(z.enum(["yearly", "three-yearly"]).default("yearly"), { description: "Span that is looked at" }),
    reason: reasonField.default(""),
  }),
  output: z.object({ year: z.number(), period: z.string(), scorecard: z.string(), evaluations: z.array(recordAnswer) }),
  run: async ({ records, caller, clock }, { year, type, id, scorecard, period, reason }) => {
    const card = defaultCards[type] as (typeof defaultCards)[string];
    const cardId = scorecard ?? card.id;
    const stored = await records.get("scorecard", cardId);
    if (stored === null && cardId !== card.id) return fault(note("evaluate.no-scorecard", { scorecard: cardId }, { field: "scorecard" }), "missing");
    const items = stored === null ? card.items.map(({ code, points }) => ({ code, points })) : itemsOf(stored.body as unknown as Scorecard);
    const grades = stored === null ? [] : (stored.body as unknown as Scorecard).grades;
    const read = await readProgress(records);
    const facilities = await bodies<Facility>(records, "facility");
    const subjects = (await bodies<Evaluation>(records, type)).filter(({ id: each }) => id === undefined || each === id);
    if (id !== undefined && subjects.length === 0) return fault(note("record.not-found", { type, id }, { table: type, field: "id" }), "missing");
    const window = { from: `${period === "yearly" ? year : year - 2}-01-01`, to: `${year}-12-31` };
    const changes: Outcome<RecordChange>[] = stored === null ? [checkRecord(entityOf("scorecard") as Entity, cardRecord(card))] : [];
    for (const subject of subjects) {
      const about = { type, id: subject.id };
      const evaluationId = `evaluation:${type}:${subject.id}:${year}:${period}`;
      const before = await records.get("evaluation", evaluationId);
      const held = before === null ? null : (before.body as unknown as Evaluation);
      // What an officer has decided stands.
      if (held?.decided_by) continue;
      const inputs = items.map(({ code, points }) => {
        const given = held?.inputs.find(({ item, source }) => item === code && source !== null && source !== "register");
        const computed = computedInputs[code]?.(read, facilities, about, window);
        const value = given?.value ?? computed?.value ?? null;
        return {
          item: code,
          value,
          points: piecewiseScore(points, value),
          evidence: given?.evidence ?? computed?.evidence ?? null,
          source: given?.source ?? (computed === undefined ? null : "register"),
        };
      });
      const known = inputs.filter(({ points }) => points !== null);
      // Asked for by name it is answered with what is missing; in a round, what the register knows nothing of is left out.
      if (known.length === 0 && id === undefined) continue;
      const most = (codes: readonly string[]) =>
        items.filter(({ code }) => codes.includes(code)).reduce((sum, { points }) => sum + Math.max(0, ...points.map(([, score]) => score)), 0);
      const [of, reachable] = [most(items.map(({ code }) => code)), most(known.map(({ item }) => item))];
      const points = known.length === 0 ? null : known.reduce((sum, each) => sum + (each.points ?? 0), 0);
      const grade = points === null || reachable < knownShare * of ? null : gradeOf(points, of, grades);
      const last = read.evaluations
        .filter(
          (each) =>
            each.subject.type === type &&
            each.subject.id === subject.id &&
            each.period === period &&
            each.scorecard === cardId &&
            each.year < year &&
            each.of === of,
        )
        .sort((a, b) => a.year - b.year)
        .at(-1);
      const change = points === null || last?.points === null || last === undefined ? null : (points - last.points) / (of || 1);
      const trend = change === null ? null : Math.abs(change) <= 0.02 ? "same" : change > 0 ? "better" : "worse";
      const record = {
        id: evaluationId,
        labels: { en: `${labelOf(subject).en} ${year}`, zh: `${labelOf(subject).zh}${year}年度` },
        subject: about,
        year,
        period,
        scorecard: cardId,
        inputs,
        missing: inputs.filter((each) => each.points === null).map(({ item }) => item),
        points,
        of,
        grade,
        trend,
        consequence: consequenceOf(grade, trend, last?.grade ?? null)[caller.language],
        source: "register",
        synthetic: subject.synthetic,
      };
      const checked = checkRecord(entityOf("evaluation") as Entity, record);
      changes.push(checked.ok ? success({ ...checked.value, expectedVersion: before?.version ?? 0 }) : checked);
    }
    const faults = changes.flatMap((each) => (each.ok ? [] : each.notes));
    if (faults.length > 0) return fault(faults);
    const all = changes.flatMap((each) => (each.ok ? [each.value] : []));
    const committed = await records.commit(all, { who: caller.name, at: clock.now(), reason });
    if (!committed.ok) return committed;
    const evaluations = committed.value.filter((each) => each.type === "evaluation").map(({ body }) => body as z.infer<typeof recordAnswer>);
    return success({ year, period, scorecard: cardId, evaluations });
  },
});

function itemsOf({ items }: Scorecard) {
  return items.map(({ code, points }) => ({ code, points: points.map(({ input, score }) => [input, score] as const) }));
}

function cardRecord({ id, label, items }: (typeof defaultCards)[string]) {
  return {
    id,
    labels: label,
    items: items.map(({ code, name, unit, points }) => ({
      code,
      name_en: name.en,
      name_zh: name.zh,
      unit,
      points: points.map(([input, score]) => ({ input, score })),
    })),
    grades: defaultGrades.map(([grade, share]) => ({ grade, from: 100 * share })),
    source: "Quoin's own default; replace it by the office's",
  };
}

/** Grades of a card stand on its points; without any, shares of the points decide. */
function gradeOf(points: number, of: number, grades: Scorecard["grades"]): string | null {
  if (grades.length === 0) return defaultGrades.find(([, share]) => points >= share * of)?.[0] ?? null;
  return [...grades].sort((a, b) => b.from - a.from).find(({ from }) => points >= from)?.grade ?? null;
}
