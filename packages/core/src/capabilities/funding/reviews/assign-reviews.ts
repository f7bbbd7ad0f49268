import { byCodePoint, RandomStream } from "@quoin/methods";
import { z } from "zod";
import { elementAt } from "../../../contract/assert-present.ts";
import { field } from "../../../contract/fields.ts";
import { fault, type Outcome, success } from "../../../contract/outcome.ts";
import type { WorkspacePorts } from "../../../contract/ports.ts";
import { workspaceUseCase } from "../../../contract/use-case.ts";
import { type Note, note } from "../../../language/note.ts";
import { patchedRecord } from "../../../register/changes/patched-record.ts";
import { recordAnswer } from "../../../register/changes/record-input.ts";
import { commitStep, ownRecord, type Step } from "../../../register/changes/record-step.ts";
import type { RecordChange } from "../../../register/record-store.ts";
import { recordIn, recordsOf } from "../../../register/typed-records.ts";
import { assignReviewers } from "./assign-reviewers.ts";
import { conflictOf, wholeOf } from "./conflicting-organisations.ts";
import { askedReview, isAskedReview } from "./review-changes.ts";

const answer = z.object({
  call: z.string(),
  assigned: z.array(recordAnswer),
  /** Pairs that were left out because of a conflict of interest. */
  conflicts: z.array(z.object({ application: z.string(), expert: z.string(), organisation: z.string() })),
});

/** `quoin review assign` */
export const assignReviews = workspaceUseCase({
  words: ["review", "assign"],
  summary: "Assign experts to the applications of a call, none with a conflict of interest, the load even",
  changes: true,
  delivers: "answer",
  printed: true,
  rights: "officer",
  example: "quoin review assign office display-2026 --per-application 3",
  input: z.strictObject({
    call: field(z.string(), { description: "id of the call", position: 0 }),
    per_application: field(z.int().min(1).max(100), { description: "reviews that each application shall have", unit: "reviews" }),
    until: field(z.iso.date().optional(), { description: "last day on which a review is expected, in the zone of the call" }),
    seed: field(z.int().nonnegative().default(1), { description: "seed of the order among equals" }),
    reason: field(z.string().default(""), { description: "why, for the history" }),
  }),
  output: answer,
  run: (ports, { call, per_application, until, seed, reason }) =>
    commitStep(ports, reason, () => assigned(ports, { call, per_application, until: until ?? null, seed }), {
      unchanged: ["application", "review", "expert", "duplicate-match", "organisation"],
    }),
});

interface Asked {
  readonly call: string;
  readonly per_application: number;
  readonly until: string | null;
  readonly seed: number;
}

/** Load and conflicts are those of the whole register; the applications are those of the caller's own call. */
async function assigned(ports: WorkspacePorts, { call, per_application, until, seed }: Asked): Promise<Outcome<Step<z.output<typeof answer>>>> {
  const { unrestrictedRecords: records } = ports;
  const found = await ownRecord(ports, "call", call);
  if (!found.ok) return found;
  const under = { where: [{ field: "call", value: call }] };
  const duplicates = new Set(
    (await recordsOf(records, "duplicate-match", under)).flatMap(({ decision, application }) => (decision === "duplicate" ? [application] : [])),
  );
  const reviewable = ["submitted", "eligible", "reviewed"];
  const stored = (await records.list("application", under))
    .map((each) => ({ each, application: recordIn(each, "application") }))
    .filter(({ application: { id, status } }) => !duplicates.has(id) && reviewable.includes(status));
  const experts = shuffled(await recordsOf(records, "expert"), seed);
  const reviews = await recordsOf(records, "review", under);
  const parents = new Map((await recordsOf(records, "organisation")).flatMap(({ id, parent }) => (parent === null ? [] : [[id, parent] as const])));
  const whole = wholeOf(parents);
  const accounts = new Map((await ports.accounts.list()).map((account) => [account.name, account]));
  const conflicts: { application: string; expert: string; organisation: string }[] = [];
  const needs = stored.map(({ application }) => {
    const mine = reviews.filter((review) => review.application === application.id);
    const free = experts.flatMap((expert, place) => {
      const organisation = conflictOf(expert, application, whole, accounts.get(expert.account ?? "") ?? null);
      if (organisation !== null) conflicts.push({ application: application.id, expert: expert.id, organisation });
      return organisation !== null || mine.some((review) => review.reviewer === expert.id) ? [] : [place];
    });
    const known = (place: number): number => (experts[place]?.technologies.some((technology) => application.technologies.includes(technology)) ? 0 : 1);
    return {
      needs: Math.max(0, per_application - mine.filter(isAskedReview).length),
      experts: free.sort((a, b) => known(a) - known(b) || a - b),
    };
  });
  const load = experts.map(({ id }) => reviews.filter((review) => review.reviewer === id && isAskedReview(review)).length);
  const given = assignReviewers(
    needs,
    experts.map(({ most_reviews }) => most_reviews ?? Number.POSITIVE_INFINITY),
    load,
  );
  const short: Note[] = needs.flatMap(({ needs: wanted, experts: free }, place) => {
    const got = given[place]?.length ?? 0;
    const id = stored[place]?.application.id ?? "";
    return got === wanted
      ? []
      : [note("review.too-few-experts", { application: id, wanted, found: got, free: free.length }, { table: "application", field: id })];
  });
  if (short.length > 0) return fault(short);
  const changes: RecordChange[] = [];
  for (const [place, { each, application }] of stored.entries()) {
    const asked = (given[place] ?? []).map((expert) => askedReview(application, elementAt(experts, expert), until)).sort((a, b) => byCodePoint(a.id, b.id));
    const moved = asked.length > 0 && application.status !== "eligible" ? [patchedRecord("application", each, { status: "eligible" })] : [];
    for (const change of [...asked.map((review) => patchedRecord("review", null, review)), ...moved]) {
      if (!change.ok) return change;
      changes.push(change.value);
    }
  }
  return success({
    changes,
    answer: (done) => ({
      call,
      assigned: done.filter(({ type }) => type === "review").map(({ body }) => body),
      conflicts,
    }),
  });
}

/** In an order that the seed alone decides. */
function shuffled<T>(entries: readonly T[], seed: number): readonly T[] {
  const random = new RandomStream(seed);
  return entries
    .map((entry) => ({ entry, place: random.uniform() }))
    .sort((a, b) => a.place - b.place)
    .map(({ entry }) => entry);
}
