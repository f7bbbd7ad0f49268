import { anySynthetic, firstRepeatedKey, numberOf, type RowOf, referenceTo, textOf } from "../../../evidence/roles/gathered-table.ts";
import type { Said } from "../../../language/statement/place.ts";
import { listed, percent, restingOn, span, whole, years } from "../../../language/statement/values.ts";
import type { Choice, Verdict } from "../../finding/finding.ts";
import { type FindingDraft, findingDraft, insufficientData, nation } from "../../finding/finding-draft.ts";
import { repeatedKey } from "../../finding/repeated-key.ts";
import { type Definition, otherDefinitions } from "./definitions.ts";
import { firmsLeadDraft } from "./firms-lead.ts";
import type { ProjectLeads, projectsTable } from "./gather.ts";
import { isThin, type LeadCount, leadCount, ledAtMost, ledBy, type SubjectLimits } from "./lead-count.ts";
import type { LeadKind } from "./lead-kind.ts";
import { missingSubjectWords as words } from "./missing-subject.words.ts";
import { shareOfOthers } from "./share-of-others.ts";
import { tooFew } from "./too-few.ts";

const institutes: readonly LeadKind[] = ["institute", "institute-company"];

/** Who leads projects of generic technology (a complete count), and whether firms leave them to others (a test). */
export function judgeProjectLeads({ projects, decided }: ProjectLeads, given: SubjectLimits): FindingDraft[] {
  const limits = { ...given, decided };
  const repeated = firstRepeatedKey(projects.rows, ["project"]);
  if (repeated !== null) return [null, "firms"].map((part) => ({ ...repeatedKey(nation, projects, repeated), part }));
  return [institutesLeadDraft(projects, limits), firmsLeadDraft(projects, limits)];
}

function institutesLeadDraft(projects: ProjectLeads["projects"], limits: SubjectLimits): FindingDraft {
  const count = leadCount(projects.rows, limits);
  const evidence = referenceTo(projects, projects.rows);
  const synthetic = anySynthetic(projects.rows);
  const limit = percent(limits.institute_share, 0);
  const question = words.text("question", { limit });
  if (isThin(count, limits)) return insufficientData(nation, tooFew(count, limits), evidence, { question, threshold: limits.institute_share, synthetic });
  const share = ledBy(count, institutes) / count.generic;
  const most = ledAtMost(count, institutes) / count.generic;
  const unknown = ledBy(count, ["unknown"]);
  const verdict = verdictOf(count, institutes, limits.institute_share, limits);
  return findingDraft({
    subject: nation,
    question,
    evidence,
    synthetic,
    verdict,
    // With leads of unknown kind there is no one share, only a least and a most.
    value: unknown === 0 ? share : null,
    threshold: limits.institute_share,
    interval: unknown === 0 ? null : { low: share, high: most, level: 1 },
    comparison: {
      kind: "threshold",
      text: words.text("comparison", { others: whole(count.others, "projects"), limit }),
      generic_projects: count.generic,
      other_projects: count.others,
      kinds: count.byKind,
      ...(unknown === 0 ? {} : { least_share: share, most_share: most, unknown_projects: unknown }),
    },
    baseline: words.text("baseline", { limit }),
    choices: choicesOf(projects.rows, count, limits),
    chart: {
      kind: "bars",
      title: words.text("chart"),
      unit: "share of projects",
      bars: count.byKind.map(({ kind, generic, others }) => ({
        id: kind,
        label: words.text(kind === "unknown" ? "unknown-kind" : kind),
        value: generic / count.generic,
        low: null,
        high: null,
        reference: count.others === 0 ? null : others / count.others,
        count: generic,
      })),
      band: null,
      threshold: null,
    },
    statement: words.say("result", {
      period: periodOf(projects.rows),
      told: words.say(projects.rows.some((row) => textOf(row, "lead_kind") !== null) ? "told-by-list" : "told-by-names", {
        unknown: unknown === 0 ? [] : words.say("unknown", { unknown: whole(unknown, "projects") }),
      }),
      share: unknown === 0 ? restingOn(percent(share), projects.table) : words.say("between", { share: span(percent(share), percent(most)) }),
      generic: restingOn(whole(count.generic, "projects"), projects.table),
      outcome: words.say(verdict === "insufficient-data" ? "open" : verdict === "confirmed" ? "below" : "not-below", { limit }),
      kinds: listed(
        count.byKind
          .filter(({ kind, generic }) => generic > 0 && !institutes.includes(kind))
          .map(({ kind, generic }) =>
            words.say("share-of-kind", { kind: words.say(kind === "unknown" ? "unknown-kind" : kind), share: percent(generic / count.generic) }),
          ),
      ),
      peers:
        count.others === 0 ? words.say("no-peers") : words.say("peers", { others: whole(count.others, "projects"), share: shareOfOthers(count, institutes) }),
    }),
  });
}

/** A complete count of the published projects: the limit decides, no sampling stands behind it. */
function verdictOf(count: LeadCount, kinds: readonly LeadKind[], limit: number, limits: SubjectLimits): Verdict {
  if (isThin(count, limits)) return "insufficient-data";
  // It stands only where it stands with those of unknown kind counted either way.
  if (ledAtMost(count, kinds) / count.generic < limit) return "confirmed";
  return ledBy(count, kinds) / count.generic < limit ? "insufficient-data" : "not-supported";
}

function choicesOf(rows: readonly RowOf<typeof projectsTable>[], count: LeadCount, limits: SubjectLimits): Choice[] {
  const line = (label: Choice["label"], of: LeadCount, kinds = institutes, limit = limits.institute_share): Choice => ({
    label,
    value: of.generic === 0 || ledBy(of, ["unknown"]) > 0 ? null : ledBy(of, kinds) / of.generic,
    null: null,
    verdict: verdictOf(of, kinds, limit, limits),
    projects: of.generic,
  });
  const counted = ({ label, rows: own, limits: other }: Definition): Choice => line(label, leadCount(own, other));
  return [
    ...[limits.institute_share - limits.institute_share_tolerance, limits.institute_share + limits.institute_share_tolerance].map((limit) => ({
      ...line(words.text("limit-of", { limit: percent(limit, 0) }), count, institutes, limit),
      moves: { threshold: "institute_share", to: limit },
    })),
    line(words.text("turned-companies"), count, ["institute"]),
    ...otherDefinitions(rows, limits).map(counted),
  ];
}

function periodOf(rows: readonly RowOf<typeof projectsTable>[]): readonly Said[] {
  const called = rows.map((row) => numberOf(row, "call_year")).filter((each) => each !== null);
  return called.length === 0 ? [] : [words.say("called-in", { years: years(Math.min(...called), Math.max(...called)) })];
}
