import { z } from "zod";
import { field } from "../../contract/fields.ts";
import { fault, type Outcome, success } from "../../contract/outcome.ts";
import type { WorkspacePorts } from "../../contract/ports.ts";
import { zoneOf } from "../../contract/time-zone.ts";
import { workspaceUseCase } from "../../contract/use-case.ts";
import { note } from "../../language/note.ts";
import { checkRecord } from "../../register/changes/check-record.ts";
import { outOfReach, type RecordAnswer, reasonField, recordAnswer } from "../../register/changes/record-input.ts";
import { commitStep, type Step } from "../../register/changes/record-step.ts";
import { knownEntity } from "../../register/entities.ts";
import type { RecordChange } from "../../register/record-store.ts";
import { recordsOf } from "../../register/typed-records.ts";
import { facilitiesWithHours } from "../facilities/figures/recorded-hours.ts";
import { readProgress } from "../progress/read-progress.ts";
import { evaluable, kindOf } from "./evaluation-kind.ts";
import { evaluationRecord } from "./evaluation-record.ts";
import { lineTargets } from "./line-targets.ts";
import { openRecords } from "./open-inputs.ts";
import { type Card, cardRecord, scorecards } from "./scorecards.ts";

/** How many a round leaves as they are, and why. */
const leftOut = z.object({
  /** Another department's. */
  beyond_reach: z.number(),
  /** Decided before, which stands. */
  decided: z.number(),
  /** The register holds nothing to judge them by. */
  unknown: z.number(),
});

/** `quoin evaluate` */
export const evaluate = workspaceUseCase({
  words: ["evaluate"],
  summary:
    "Evaluate programmes, innovation centres, platforms, funds or institutes by a scorecard: each input with its evidence, what is missing, grade, trend, proposed consequence",
  changes: true,
  delivers: "answer",
  printed: true,
  rights: "calls",
  effort: "long",
  example: "quoin evaluate my-office --year 2025 --type programme",
  input: z.strictObject({
    year: field(z.int().min(1000).max(9999), { description: "Year that is evaluated; the last of the three where three are" }),
    type: field(z.enum(evaluable).default("programme"), { description: "What is evaluated" }),
    id: field(z.string().optional(), { description: "Only this one" }),
    scorecard: field(z.string().optional(), { description: "Scorecard of quoin.yaml or the register (default: the one for what is evaluated)" }),
    period: field(z.enum(["yearly", "three-yearly"]).default("yearly"), { description: "The year alone, or the three years up to it" }),
    reason: reasonField.default(""),
  }),
  output: z.object({ year: z.number(), period: z.string(), scorecard: z.string(), evaluations: z.array(recordAnswer), left_out: leftOut }),
  run: (ports, { reason, ...question }) =>
    commitStep(ports, reason, () => evaluated(ports, question), { unchanged: ["evaluation", "evaluation-input", "scorecard"] }),
});

interface Asked {
  readonly year: number;
  readonly type: (typeof evaluable)[number];
  readonly id?: string | undefined;
  readonly scorecard?: string | undefined;
  readonly period: "yearly" | "three-yearly";
}

interface Evaluated {
  year: number;
  period: string;
  scorecard: string;
  evaluations: RecordAnswer[];
  left_out: z.infer<typeof leftOut>;
}

/** What the evaluation of a year writes: of what is in the caller's reach. */
async function evaluated(ports: WorkspacePorts, { year, type, id, scorecard, period }: Asked): Promise<Outcome<Step<Evaluated>>> {
  const { records, unrestrictedRecords, settings, caller, reaches } = ports;
  const cards = await scorecards(records, settings);
  const asked = scorecard === undefined ? undefined : cards.card(scorecard);
  if (scorecard !== undefined && asked === undefined) return fault(note("evaluate.no-scorecard", { scorecard }, { field: "scorecard" }), "missing");
  const subjects = (await recordsOf(records, type)).filter(({ id: each }) => id === undefined || each === id);
  if (id !== undefined && subjects.length === 0) return fault(note("record.not-found", { type, id }, { table: type, field: "id" }), "missing");
  const sources = {
    read: await readProgress(records, undefined, unrestrictedRecords),
    facilities: await facilitiesWithHours({ unrestrictedRecords }, await recordsOf(records, "facility"), {
      years: [year - 2, year - 1, year],
      zone: zoneOf(settings),
    }),
    given: await recordsOf(records, "evaluation-input"),
    targets: type === "facility" || type === "organisation" ? await lineTargets(unrestrictedRecords, year) : () => [],
    open: await openRecords(records),
    language: caller.language,
  };
  const changes: Outcome<RecordChange>[] = [];
  const used = new Map<string, Card>();
  const left = { beyond_reach: 0, decided: 0, unknown: 0 };
  for (const subject of subjects) {
    const card = asked ?? cards.of(kindOf(type, subject));
    const belonging = { subject: { type, id: subject.id }, department: null };
    if (!(await reaches("evaluation", belonging))) {
      if (id !== undefined) return outOfReach(caller, type, id);
      left.beyond_reach += 1;
      continue;
    }
    const evaluationId = `evaluation:${type}:${subject.id}:${year}:${period}`;
    const held = sources.read.evaluations.find(({ id: each }) => each === evaluationId) ?? null;
    // What an officer has decided stands.
    if (held?.decided_by) {
      left.decided += 1;
      continue;
    }
    const record = evaluationRecord(sources, { ...subject, type }, card, { id: evaluationId, year, period, held, language: caller.language });
    // Asked for by name it is answered with what is missing; in a round, what the register knows nothing of is left out.
    if (record.points === null && id === undefined) {
      left.unknown += 1;
      continue;
    }
    used.set(card.id, card);
    const checked = checkRecord(knownEntity("evaluation"), record);
    changes.push(checked.ok ? success({ ...checked.value, expectedVersion: held?.version ?? 0 }) : checked);
  }
  const kept: Outcome<RecordChange>[] = [...used.values()]
    .filter(({ origin, id: each }) => origin === "default" || (origin === "settings" && !cards.isKept(each)))
    .map((card) => checkRecord(knownEntity("scorecard"), cardRecord(card)));
  const faults = [...kept, ...changes].flatMap((each) => (each.ok ? [] : each.notes));
  if (faults.length > 0) return fault(faults);
  const all = [...kept, ...changes].flatMap((each) => (each.ok ? [each.value] : []));
  const answer = { year, period, scorecard: asked?.id ?? cards.of(type).id, left_out: left };
  if (changes.length === 0) return success({ changes: [], answer: () => ({ ...answer, evaluations: [] }) });
  return success({
    changes: all,
    answer: (stored) => ({ ...answer, evaluations: stored.filter(({ type: each }) => each === "evaluation").map(({ body }) => body) }),
  });
}
