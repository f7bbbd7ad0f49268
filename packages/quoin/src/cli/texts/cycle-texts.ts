import { type ApiAnswer, columnText, type Language, type RecordAnswer, recordLabel } from "@quoin/core";
import { headedTable, invented } from "./headed-table.ts";
import type { Speech } from "./printer.ts";

const figure = (value: number | null): string => (value === null ? "–" : String(Math.round(value * 10) / 10));
const field = (record: RecordAnswer, name: string): string => {
  const value = record[name];
  return typeof value === "string" || typeof value === "number" ? String(value) : "–";
};

/** One record that was changed, on one line: what it is called, its state, its version. */
export function changedRecordText(record: RecordAnswer, language: Language, { say }: Speech): string {
  const state = ["status", "decision", "grade", "done", "due", "action"].map((name) => field(record, name)).find((text) => text !== "–");
  const words = [record.id, recordLabel(record, language), state, `${say("cycle-version")} ${record.version}`, invented(record.synthetic)];
  return `${words.filter((word) => word !== undefined && word !== "").join("  ")}\n`;
}

/** `quoin call list` */
export function callListText({ calls }: ApiAnswer<"call-list">, language: Language, { say }: Speech): string {
  const rows = calls.map((call) => [
    call.id,
    recordLabel(call, language),
    field(call, "status"),
    field(call, "closes"),
    `${call.submitted}/${call.applications}`,
    call.requested === null ? "–" : `${field(call, "currency")} ${call.requested}`,
    invented(call.synthetic),
  ]);
  return headedTable(
    [say("call"), say("name"), say("status"), say("closes"), say("submitted"), say("requested"), ""],
    rows,
    say("calls", { calls: calls.length }),
  );
}

/** `quoin application list` */
export function applicationListText({ total, applications }: ApiAnswer<"application-list">, language: Language, { say }: Speech): string {
  const rows = applications.map((each) => [
    each.id,
    recordLabel(each, language),
    field(each, "organisation"),
    field(each, "status"),
    `${field(each, "currency")} ${field(each, "amount_requested")}`,
    field(each, "score"),
    invented(each.synthetic),
  ]);
  return headedTable(
    [say("application"), say("table-title"), say("applicant"), say("status"), say("requested"), say("score"), ""],
    rows,
    say("of-applications", { applications: applications.length, total }),
  );
}

/** `quoin apply table` */
export function applyTableText({ created, changed, kept, rows, dry_run: isDry }: ApiAnswer<"apply-table">, _language: Language, { say }: Speech): string {
  const taken = isDry ? say("would-be-taken") : say("taken");
  return `${say.formatter.told(taken, say("rows-taken", { created: created.length, changed: changed.length, kept, rows }))}\n${[...created, ...changed].map((id) => `  ${id}\n`).join("")}`;
}

/** `quoin duplicate list` */
export function duplicateListText({ matches }: { readonly matches: readonly RecordAnswer[] }, language: Language, { say }: Speech): string {
  const rows = matches.map((each) => {
    const other = each["other"] as { readonly type: string; readonly id: string } | null;
    const reasons = Array.isArray(each["reasons"]) ? each["reasons"].join(", ") : "";
    const score = columnText(typeof each["score"] === "number" ? each["score"] : null, language, 2);
    return [each.id, field(each, "application"), other === null ? "–" : `${other.type} ${other.id}`, score, field(each, "decision"), reasons];
  });
  return headedTable(
    [say("match"), say("application"), say("other"), say("cycle-score"), say("decision"), say("reasons")],
    rows,
    say("matches", { matches: matches.length }),
  );
}

/** `quoin check-duplicates` */
export function checkDuplicatesText(answer: ApiAnswer<"check-duplicates">, language: Language, speech: Speech): string {
  const { say } = speech;
  const { threshold, recall, false_alarms_per_1000: alarms, checked, sisters, sister_threshold: alike } = answer;
  const known = recall === null ? say("too-few-titles-to-calibrate") : `${Math.round(recall * 1_000) / 10}%`;
  const pairs = sisters.map(({ application, other, score }) => `  ${application} ~ ${other.type} ${other.id} ${columnText(score, language, 2)}\n`);
  const informed =
    pairs.length === 0 ? "" : `${say("same-topic-pairs", { count: pairs.length, threshold: columnText(alike, language, 2) })}\n${pairs.join("")}`;
  const checkedText = say("applications-checked", { checked, threshold: columnText(threshold, language, 2), known, alarms: alarms ?? "–" });
  return `${duplicateListText(answer, language, speech)}${checkedText}\n${informed}`;
}

/** `quoin review list`, and the reviews that `review assign` made. */
export function reviewListText({ reviews }: { readonly reviews: readonly RecordAnswer[] }, _language: Language, { say }: Speech): string {
  const rows = reviews.map((each) => [each.id, field(each, "application"), field(each, "reviewer"), field(each, "status"), field(each, "total")]);
  return headedTable([say("review"), say("application"), say("reviewer"), say("status"), say("total")], rows, say("reviews", { reviews: reviews.length }));
}

/** `quoin review assign` */
export function assignmentText({ assigned, conflicts }: ApiAnswer<"review-assign">, language: Language, speech: Speech): string {
  const { say } = speech;
  const lines = conflicts.map(({ application, expert, organisation }) => `  ${say("left-out-for", { expert, application, organisation })}\n`);
  return `${reviewListText({ reviews: assigned }, language, speech)}${lines.join("")}`;
}

/** `quoin review ranking` */
export function rankingText({ rows }: ApiAnswer<"review-ranking">, language: Language, { say }: Speech): string {
  const lines = rows.map(({ rank, application, labels, mean, spread, reviews, awaited, open_duplicates: open, synthetic }) => [
    rank === null ? "–" : String(rank),
    application,
    labels[language] ?? labels[language === "zh" ? "en" : "zh"] ?? "–",
    figure(mean),
    figure(spread),
    String(reviews),
    String(awaited),
    String(open),
    invented(synthetic),
  ]);
  return headedTable(
    [say("rank"), say("application"), say("table-title"), say("mean"), say("spread"), say("cycle-reviews"), say("awaited"), say("open-duplicates"), ""],
    lines,
    say("applications", { rows: rows.length }),
  );
}

/** `quoin award` */
export function awardText({ awarded, rejected, currency, dry_run: isDry }: ApiAnswer<"award">, language: Language, { say }: Speech): string {
  const given = awarded.map(({ position, application, amount, reason }) => [String(position), application, `${currency ?? ""} ${amount}`, reason[language]]);
  const lines = rejected.map(({ application, reason, held, what_would_have_changed: change }) => {
    const state = held ? say("held") : say("not-awarded");
    return `  ${state}  ${application}: ${reason[language]}${change === null ? "" : ` ${change.words[language]}`}\n`;
  });
  const sum = say(isDry ? "would-be-awarded" : "awarded", { awarded: awarded.length, rejected: rejected.length });
  return `${headedTable([say("position"), say("application"), say("amount"), say("why")], given, sum)}${lines.join("")}`;
}
