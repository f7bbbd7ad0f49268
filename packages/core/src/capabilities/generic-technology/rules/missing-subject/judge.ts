import { readFrom } from "../../../../diagnosis/figures/figure-rows.ts";
import { type FindingDraft, findingDraft, insufficientData, nation } from "../../../../diagnosis/finding/finding-draft.ts";
import { repeatedKey } from "../../../../diagnosis/finding/repeated-key.ts";
import { movedWhole } from "../../../../diagnosis/verdict/blocks.ts";
import { anySynthetic, firstRepeatedKey, numberOf, type RowOf, referenceTo, textOf } from "../../../../evidence/roles/gathered-table.ts";
import type { Said } from "../../../../language/statement/place.ts";
import { citing, integer, listed, percent, points, probability, span, years } from "../../../../language/statement/values.ts";
import { firmsLeadDraft } from "./firms-lead.ts";
import type { ProjectLeads, projectsTable } from "./gather.ts";
import { isThin, leadCount, ledAtMost, ledBy, type SubjectLimits } from "./lead-count.ts";
import type { LeadKind } from "./lead-kind.ts";
import { ledLess, ledLessChoices, powerWithUnknown, turnsWithUnknown } from "./led-less.ts";
import { missingSubjectWords as words } from "./missing-subject.words.ts";
import { shareOfOthers } from "./share-of-others.ts";
import { tooFew } from "./too-few.ts";

const institutes: readonly LeadKind[] = ["institute", "institute-company"];

/** Do research institutes lead generic technology less often than other projects, and do companies: two contrasts, each against the label dealt over whole calls. */
export function judgeProjectLeads({ projects, decided, declared }: ProjectLeads, given: SubjectLimits): FindingDraft[] {
  const limits = { ...given, decided, declared };
  const repeated = firstRepeatedKey(projects.rows, ["project"]);
  if (repeated !== null) return [null, "firms"].map((part) => ({ ...repeatedKey(nation, projects, repeated), part }));
  return [institutesLeadDraft(projects, limits), firmsLeadDraft(projects, limits)];
}

function institutesLeadDraft(projects: ProjectLeads["projects"], limits: SubjectLimits): FindingDraft {
  const count = leadCount(projects.rows, limits);
  const evidence = referenceTo(projects, projects.rows);
  const synthetic = anySynthetic(projects.rows);
  const question = words.text("question");
  const held = ledLess(count, institutes, limits);
  if (held === null)
    return insufficientData(nation, count.others === 0 && !isThin(count, limits) ? words.say("no-peers") : tooFew(count, limits), evidence, {
      question,
      synthetic,
    });
  const share = ledBy(count, institutes) / count.generic;
  const most = ledAtMost(count, institutes) / count.generic;
  const unknown = ledBy(count, ["unknown"]);
  const isOpen = turnsWithUnknown(count, institutes, limits);
  const { judged } = held;
  const limit = percent(limits.institute_share, 0);
  const rowsOf = (wanted: LeadKind) => count.leads.flatMap(({ kind, generic, row }) => (generic && kind === wanted ? [row] : []));
  return findingDraft({
    subject: nation,
    question,
    evidence,
    synthetic,
    ...judged,
    power: powerWithUnknown(judged.power, count),
    ...(isOpen ? { verdict: "insufficient-data", size: null, effect: null, null: null, power: null, atLevels: [] } : {}),
    dealt: held.dealt,
    blocks: movedWhole("call"),
    // With leads of unknown kind there is no one share, only a least and a most.
    value: unknown === 0 ? share : null,
    threshold: unknown === 0 ? judged.threshold : null,
    interval: unknown === 0 ? null : { low: share, high: most, level: 1 },
    comparison: {
      kind: "null",
      text: words.text("comparison", { projects: integer(count.named, "projects"), calls: integer(held.blocks, "calls") }),
      generic_projects: count.generic,
      other_projects: count.others,
      kinds: count.byKind,
      draws: limits.draws,
      seed: limits.seed,
      ...(unknown === 0 ? {} : { least_share: share, most_share: most, unknown_projects: unknown }),
    },
    baseline: words.text("baseline"),
    choices: ledLessChoices(projects.rows, count, institutes, limits),
    effectWords: (effect) => words.say("a-lower-share", { size: points(Math.abs(effect)) }),
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
        unknown: unknown === 0 ? [] : words.say("unknown", { unknown: readFrom(integer(unknown, "projects"), projects, rowsOf("unknown")) }),
      }),
      share: unknown === 0 ? citing(percent(share), projects.table) : words.say("between", { share: span(percent(share), percent(most)) }),
      generic: citing(integer(count.generic, "projects"), projects.table),
      others: integer(count.others, "projects"),
      elsewhere: shareOfOthers(count, institutes),
      calls: integer(held.blocks, "calls"),
      chance: span(percent(judged.null.p05), percent(judged.null.p95)),
      p: probability(judged.null.p_value),
      outcome: words.say(isOpen ? "unknown-decides" : `less-${judged.told}`),
      kinds: listed(
        count.byKind
          .filter(({ kind, generic }) => generic > 0 && !institutes.includes(kind))
          .map(({ kind, generic }) =>
            words.say("share-of-kind", {
              kind: words.say(kind === "unknown" ? "unknown-kind" : kind),
              share: readFrom(percent(generic / count.generic), projects, rowsOf(kind)),
            }),
          ),
      ),
      limit: words.say("limit-alone", {
        limit,
        called: percent(held.draws.filter((draw) => draw < limits.institute_share).length / held.draws.length, 0),
      }),
    }),
  });
}

function periodOf(rows: readonly RowOf<typeof projectsTable>[]): readonly Said[] {
  const called = rows.map((row) => numberOf(row, "call_year")).filter((each) => each !== null);
  return called.length === 0 ? [] : [words.say("called-in", { years: years(Math.min(...called), Math.max(...called)) })];
}
