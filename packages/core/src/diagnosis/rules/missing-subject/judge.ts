import type { EvidenceRow } from "../../../evidence/evidence-engine.ts";
import { anySynthetic, firstRepeatedKey, numberOf, referenceTo } from "../../../evidence/gathered-table.ts";
import type { Said } from "../../../language/statement/place.ts";
import { listed, percent, probability, restingOn, span, verbatim, whole, year, years } from "../../../language/statement/values.ts";
import type { LocalText } from "../../../language/text.ts";
import type { Choice } from "../../finding.ts";
import { type FindingDraft, findingDraft, insufficientData, nation } from "../../finding-draft.ts";
import { repeatedKey } from "../../repeated-key.ts";
import type { ProjectLeads } from "./gather.ts";
import { type LeadCount, leadCount, type SubjectLimits } from "./lead-count.ts";
import { missingSubjectWords as words } from "./missing-subject.words.ts";

export function judgeProjectLeads({ projects }: ProjectLeads, limits: SubjectLimits): FindingDraft[] {
  const repeated = firstRepeatedKey(projects.rows, ["project"]);
  if (repeated !== null) return [repeatedKey(nation, projects, repeated)];
  const count = leadCount(projects.rows, limits);
  const evidence = referenceTo(projects, projects.rows);
  const synthetic = anySynthetic(projects.rows);
  if (count.verdict === "insufficient-data")
    return [
      insufficientData(nation, words.say("too-few", { generic: whole(count.generic, "projects") }), evidence, { threshold: limits.institute_share, synthetic }),
    ];
  return [
    findingDraft({
      subject: nation,
      evidence,
      synthetic,
      verdict: count.verdict,
      value: count.share,
      threshold: limits.institute_share,
      null: count.null,
      interval: { ...count.interval, level: 0.95 },
      comparison: {
        kind: "peers",
        text: words.text("comparison", { others: whole(count.others, "projects"), limit: percent(limits.institute_share, 0) }),
        generic_projects: count.generic,
        other_projects: count.others,
        kinds: count.byKind,
        largest_lead: count.largest.institution,
        largest_share: count.largest.share,
      },
      choices: sensitivities(projects.rows, limits),
      chart: {
        kind: "bars",
        title: words.text("chart"),
        unit: "share of projects",
        bars: count.byKind.map(({ kind, generic, others }) => ({
          id: kind,
          label: words.text(kind),
          value: generic / count.generic,
          low: null,
          high: null,
          reference: count.others === 0 ? null : others / count.others,
          count: generic,
        })),
        band: null,
        threshold: null,
      },
      statement: statementOf(count, limits, projects),
    }),
  ];
}

function periodOf(rows: readonly EvidenceRow[]): readonly Said[] {
  const called = rows.map((row) => numberOf(row, "call_year")).filter((each) => each !== null);
  return called.length === 0 ? [] : [words.say("called-in", { years: years(Math.min(...called), Math.max(...called)) })];
}

function sensitivities(rows: readonly EvidenceRow[], limits: SubjectLimits): Choice[] {
  const none = { generic_categories: [], generic_programmes: [], generic_title_words: [] };
  const line = (label: LocalText, count: LeadCount): Choice => ({
    label,
    value: count.generic === 0 ? null : count.share,
    null: count.null,
    verdict: count.verdict,
    projects: count.generic,
  });
  const called = [...new Set(rows.map((row) => numberOf(row, "call_year")))].filter((year) => year !== null).sort((a, b) => a - b);
  return [
    line(
      words.text("category-alone", { words: listed(limits.generic_categories.map(verbatim)) }),
      leadCount(rows, { ...limits, ...none, generic_categories: limits.generic_categories }),
    ),
    line(words.text("programme-alone"), leadCount(rows, { ...limits, ...none, generic_programmes: limits.generic_programmes })),
    line(
      words.text("title-alone", { words: listed(limits.generic_title_words.map(verbatim)) }),
      leadCount(rows, { ...limits, ...none, generic_title_words: limits.generic_title_words }),
    ),
    line(words.text("turned-companies"), leadCount(rows, limits, ["institute"])),
    ...called.map((each) =>
      line(
        words.text("one-year", { year: year(each) }),
        leadCount(
          rows.filter((row) => numberOf(row, "call_year") === each),
          limits,
        ),
      ),
    ),
  ];
}

/** What each part of the rule gives by itself: the answer may rest on one of them. */
function partsOf(rows: readonly EvidenceRow[], limits: SubjectLimits): readonly Said[] {
  const none = { generic_categories: [], generic_programmes: [], generic_title_words: [] };
  const parts = [
    ["by-category", { generic_categories: limits.generic_categories }],
    ["by-programme", { generic_programmes: limits.generic_programmes }],
    ["by-title", { generic_title_words: limits.generic_title_words }],
  ] as const;
  const shown = parts.flatMap(([name, part]) => {
    const { generic, share } = leadCount(rows, { ...limits, ...none, ...part });
    return generic === 0 ? [] : [words.say("by-part", { share: percent(share), part: words.say(name) })];
  });
  return shown.length < 2 ? [] : [words.say("parts", { parts: listed(shown) })];
}

function statementOf(count: LeadCount, limits: SubjectLimits, { table, rows }: ProjectLeads["projects"]): Said {
  const others = count.byKind.filter(({ kind, generic }) => generic > 0 && kind !== "institute" && kind !== "institute-company");
  return words.say("result", {
    period: periodOf(rows),
    share: restingOn(percent(count.share), table),
    generic: restingOn(whole(count.generic, "projects"), table),
    interval: span(percent(count.interval.low), percent(count.interval.high)),
    outcome: outcomeOf(count, limits),
    kinds: listed(others.map(({ kind, generic }) => words.say("share-of-kind", { kind: words.say(kind), share: percent(generic / count.generic) }))),
    peers: peersOf(count),
    parts: partsOf(rows, limits),
  });
}

function outcomeOf({ verdict, largest }: LeadCount, limits: SubjectLimits): Said {
  const limit = percent(limits.institute_share, 0);
  if (verdict === "confirmed") return words.say("confirmed", { limit, performer: percent(limits.performer_share, 0) });
  if (largest.share >= limits.performer_share) return words.say("one-performer", { institution: verbatim(largest.institution), share: percent(largest.share) });
  return words.say("not-a-lack", { limit });
}

function peersOf(count: LeadCount): Said {
  if (count.null === null) return words.say("no-peers");
  const led = count.byKind.filter(({ kind }) => kind === "institute" || kind === "institute-company").reduce((sum, { others }) => sum + others, 0);
  return words.say("peers", { others: whole(count.others, "projects"), share: percent(led / count.others), p: probability(count.null.p_value) });
}
