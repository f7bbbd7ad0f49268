import { z } from "zod";
import { field } from "../../../contract/fields.ts";
import { fault, type Outcome, success } from "../../../contract/outcome.ts";
import type { WorkspacePorts } from "../../../contract/ports.ts";
import { dayIn } from "../../../contract/time-zone.ts";
import { workspaceUseCase } from "../../../contract/use-case.ts";
import { officeWords } from "../../../evidence/territory/territory-names.ts";
import { note } from "../../../language/note.ts";
import { officeText } from "../../../language/office-words.ts";
import { type LocalText, localText, programLanguages } from "../../../language/text.ts";
import { certificate } from "../../../plan/plan.ts";
import { patchedRecord } from "../../../register/changes/patched-record.ts";
import { commitStep, ownRecord } from "../../../register/changes/record-step.ts";
import { takenOver } from "../../../register/changes/taken-over.ts";
import type { Call } from "../../../register/entities/call.ts";
import type { RecordChange } from "../../../register/record-store.ts";
import { oneRecord, recordAfter, recordIn } from "../../../register/typed-records.ts";
import { zoneOfCall } from "../calls/call-window.ts";
import { unseenCopies } from "../duplicates/unseen-copies.ts";
import { callStanding } from "../reviews/call-standing.ts";
import type { RankedApplication } from "../reviews/ranked-applications.ts";
import { awardByPortfolio } from "./award-by-portfolio.ts";
import { awardByRanking } from "./award-by-ranking.ts";
import { awardRecords } from "./award-records.ts";
import { awardWords as words } from "./awards.words.ts";
import { budgetLimits } from "./budget-limits.ts";
import { historicAwards } from "./historic-awards.ts";
import { regionFloors } from "./region-floors.ts";
import { undecidedReason } from "./undecided-reason.ts";
import { unreviewedPurchases } from "./unreviewed-purchases.ts";

const change = z.object({
  score_above: z.number().nullable(),
  more_money: z.object({ amount: z.string(), budgets: z.array(z.string()) }).nullable(),
  words: localText,
});

const answer = z.object({
  /** Null for awards of before. */
  call: z.string().nullable(),
  by: z.enum(["ranking", "portfolio", "historic"]),
  currency: z.string().nullable(),
  awarded: z.array(z.object({ application: z.string(), project: z.string(), award: z.string(), amount: z.string(), position: z.number(), reason: localText })),
  rejected: z.array(
    z.object({
      application: z.string(),
      reason: localText,
      what_would_have_changed: change.nullable(),
      /** True where it is only left undecided: settle what the reason names and run the award again. */
      held: z.boolean(),
    }),
  ),
  certificate: certificate.nullable(),
  dry_run: z.boolean(),
});
type AwardAnswer = z.infer<typeof answer>;

/** `quoin award` */
export const makeAwards = workspaceUseCase({
  words: ["award"],
  summary: "Award the money of a call by ranking or as the best portfolio, with the reasons and what would have changed them",
  changes: true,
  delivers: "answer",
  printed: true,
  rights: "officer",
  effort: "long",
  example: "quoin award office display-2026 --method ranking --dry-run",
  input: z.strictObject({
    call: field(z.string().optional(), { description: "id of the call", position: 0 }),
    method: field(z.enum(["ranking", "portfolio"]).optional(), { description: "down the ranking, or the scores that add up to the most under the budgets" }),
    historic: field(z.boolean().default(false), { description: "awards made before the register was kept, from --data: by an administrator, with a reason" }),
    data: z
      .array(z.record(z.string(), z.unknown()))
      .max(10_000)
      .optional()
      .meta({ description: "with --historic: the awards, a list of records; - reads from stdin", kind: "json-file" }),
    least_score: field(z.number().optional(), { description: "nothing below this mean is awarded", unit: "points" }),
    dry_run: field(z.boolean().default(false), { description: "only say what would be decided" }),
    reason: field(z.string().default(""), { description: "of the decision, for the history" }),
  }),
  output: answer,
  run: async (ports, { dry_run, reason, historic, data, call, method, least_score }) => {
    const before = takenOver(ports.caller, historic, reason);
    if (!before.ok) return before;
    if (before.value !== null) return enteredAwards(ports, data ?? [], before.value, dry_run);
    if (call === undefined || method === undefined || data !== undefined) {
      const wrong = data !== undefined ? "data" : call === undefined ? "call" : "method";
      return fault(note("award.needs-call", { field: wrong }, { field: wrong }));
    }
    const question = { call, method, least_score };
    if (!dry_run)
      return commitStep(
        ports,
        reason,
        async () => {
          const decided = await decision(ports, { ...question, dry_run });
          return decided.ok ? success({ changes: decided.value.changes, answer: () => decided.value.answer }, decided.notes) : decided;
        },
        { unchanged: ["call", "application", "review", "duplicate-match", "purchase-review", "award", "project"] },
      );
    const decided = await decision(ports, { ...question, dry_run });
    return decided.ok ? success(decided.value.answer, decided.notes) : decided;
  },
});

/** Awards of before, entered as they were made. */
async function enteredAwards(
  ports: WorkspacePorts,
  given: readonly Readonly<Record<string, unknown>>[],
  why: string,
  dry_run: boolean,
): Promise<Outcome<AwardAnswer>> {
  const step = async () => {
    const made = await historicAwards(ports, given, why);
    if (!made.ok) return made;
    const awarded = made.value.map((change) => {
      const { id, application, project, amount_awarded: amount } = recordAfter(change, "award");
      return { application: application ?? "", project: project ?? "", award: id, amount, position: 0, reason: { en: why, zh: why } };
    });
    const told: AwardAnswer = { call: null, by: "historic", currency: null, awarded, rejected: [], certificate: null, dry_run };
    return success({ changes: dry_run ? [] : made.value, answer: () => told });
  };
  return commitStep(ports, why, step, { unchanged: ["award"] });
}

interface AwardQuestion {
  readonly call: string;
  readonly method: "ranking" | "portfolio";
  readonly least_score?: number | undefined;
  readonly dry_run: boolean;
}

async function decision(
  ports: WorkspacePorts,
  question: AwardQuestion,
): Promise<Outcome<{ readonly changes: readonly RecordChange[]; readonly answer: AwardAnswer }>> {
  const stored = await ownRecord(ports, "call", question.call);
  if (!stored.ok) return stored;
  const call = recordIn(stored.value, "call");
  const status = call.status ?? "draft";
  if (status === "decided" || (status !== "closed" && !question.dry_run))
    return fault(note("award.call-not-closed", { call: call.id, status }, { table: "call", field: "status" }));
  const standing = await callStanding(ports, call.id);
  const open = standing.rows.filter(({ application }) => application.status !== "awarded" && application.status !== "rejected");
  const bar = barOf(call, standing.rows, question.least_score);
  if (!bar.ok) return bar;
  const doubled = open.filter(({ confirmedDuplicates }) => confirmedDuplicates > 0);
  const single = open.filter(({ confirmedDuplicates }) => confirmedDuplicates === 0);
  ports.progress.step({ en: "Comparing texts", zh: "比对文本" });
  const copies = await unseenCopies(
    ports,
    single.filter((row) => undecidedReason(row) === null).map(({ application }) => application),
  );
  if (!copies.ok) return copies;
  const purchases = await unreviewedPurchases(
    ports,
    call,
    single.map(({ application }) => application),
  );
  const seen = single.map((row) => {
    const openDuplicates = row.openDuplicates + (copies.value.of.get(row.application.id) ?? 0);
    return { row, reason: undecidedReason({ ...row, openDuplicates }, purchases.get(row.application.id)) };
  });
  const held = seen.flatMap(({ row, reason }) => (reason === null ? [] : [{ row, reason }]));
  const rows = seen.flatMap(({ row, reason }) => (reason === null ? [row] : []));
  const before = standing.rows.filter(({ application }) => application.status === "awarded").map(({ application }) => application);
  const limits = budgetLimits(
    call,
    rows.map(({ application }) => application),
    before,
  );
  const floors = await regionFloors(ports.unrestrictedRecords, call, before, limits);
  const least = bar.value;
  ports.progress.step({ en: "Choosing applications", zh: "遴选申报书" });
  const chosen =
    question.method === "ranking"
      ? success(awardByRanking(rows, limits, least, floors))
      : await awardByPortfolio(ports.solver, call.id, rows, limits, least, floors);
  if (!chosen.ok) return chosen;
  const { awarded, rejected } = chosen.value;
  const confirmed = words.text("duplicate");
  const position = new Map(rows.map(({ application }, at) => [application.id, at + 1]));
  const told: AwardAnswer = {
    call: call.id,
    by: question.method,
    currency: call.currency,
    awarded: awarded.map(({ row: { application }, reason }) => ({
      application: application.id,
      project: application.id,
      award: application.id,
      amount: application.amount_requested ?? "0",
      position: position.get(application.id)!,
      reason,
    })),
    rejected: [
      ...rejected.map(({ row, reason, change: { more_money, ...words } }) => ({
        application: row.application.id,
        reason,
        what_would_have_changed: { ...words, more_money: more_money === null ? null : { ...more_money, budgets: [...more_money.budgets] } },
        held: false,
      })),
      ...doubled.map((row) => ({ application: row.application.id, reason: confirmed, what_would_have_changed: null, held: false })),
      ...held.map(({ row, reason }) => ({ application: row.application.id, reason, what_would_have_changed: null, held: true })),
    ],
    certificate: chosen.value.certificate,
    dry_run: question.dry_run,
  };
  const most = Math.max(0, ...standing.rows.map(({ reviews }) => reviews));
  const notes = [
    ...awarded.flatMap(({ row: { application, reviews } }) =>
      reviews < most ? [note("award.fewer-reviews", { application: application.id, reviews, most }, { table: "application", field: application.id })] : [],
    ),
    ...held.map(({ row, reason }) =>
      note(
        "award.left-undecided",
        { application: row.application.id, reason: reason.en, reason_zh: reason.zh },
        { table: "application", field: row.application.id },
      ),
    ),
  ];
  if (question.dry_run) return success({ changes: [], answer: told }, notes);
  const funder = await funderOf(ports, call);
  if (funder === null) return fault(note("award.no-funder", { call: call.id }, { table: "call", field: "department" }));
  const [language = "zh"] = programLanguages(ports.settings.languages);
  const terms = { call, funder, date: dayIn(zoneOfCall(call, ports.settings), ports.clock.now()) };
  // What is kept of a decision is kept in the words that the office had when it decided.
  const kept = (reason: LocalText): string => officeText(reason[language], officeWords(ports.settings), language);
  const refusals = [...rejected.map(({ row, reason }) => ({ row, reason })), ...doubled.map((row) => ({ row, reason: confirmed }))];
  const made: Outcome<RecordChange>[] = [
    patchedRecord("call", stored.value, { status: held.length > 0 ? "closed" : "decided", least_score: least }),
    ...copies.value.changes.map((each) => success(each)),
  ];
  for (const { row, reason } of awarded) {
    const facts = { reason: kept(reason), position: position.get(row.application.id)! };
    const both = await awardRecords(ports, terms, row.application, facts);
    if (!both.ok) return both;
    made.push(...both.value.map((each) => success(each)));
    const decided = { status: "awarded", rank: facts.position, score: row.mean, decision: facts.reason };
    made.push(patchedRecord("application", standing.stored.get(row.application.id)!, decided));
  }
  for (const { row, reason } of refusals) {
    const decided = { status: "rejected", rank: position.get(row.application.id) ?? null, score: row.mean, decision: kept(reason) };
    made.push(patchedRecord("application", standing.stored.get(row.application.id)!, decided));
  }
  const changes: RecordChange[] = [];
  for (const each of made) {
    if (!each.ok) return each;
    changes.push(each.value);
  }
  return success({ changes, answer: told }, notes);
}

/** The score below which nothing is awarded: one for all applications of a call, whenever they are decided. */
function barOf(call: Call, rows: readonly RankedApplication[], asked: number | undefined): Outcome<number | null> {
  const isBegun = rows.some(({ application: { status } }) => status === "awarded" || status === "rejected");
  if (!isBegun) return success(asked ?? null);
  if (asked === undefined || asked === call.least_score) return success(call.least_score);
  return fault(note("award.other-bar", { call: call.id, asked, bar: call.least_score ?? "–" }, { field: "least_score" }));
}

/** The department of the call, else that of its fund or programme. */
async function funderOf({ records }: Pick<WorkspacePorts, "records">, { department, fund, programme }: Call): Promise<string | null> {
  if (department !== null) return department;
  const ofFund = fund === null ? null : await oneRecord(records, "fund", fund);
  const ofProgramme = programme === null ? null : await oneRecord(records, "programme", programme);
  return ofFund?.owner_department ?? ofProgramme?.owner_department ?? null;
}
