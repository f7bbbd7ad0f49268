import { readFrom } from "../../../../diagnosis/figures/figure-rows.ts";
import type { Choice, Verdict } from "../../../../diagnosis/finding/finding.ts";
import { type FindingDraft, findingDraft, insufficientData, nation } from "../../../../diagnosis/finding/finding-draft.ts";
import { repeatedKey } from "../../../../diagnosis/finding/repeated-key.ts";
import type { LimitsOf } from "../../../../diagnosis/rule.ts";
import { anySynthetic, firstRepeatedKey, type GatheredTable, numberOf, referenceTo } from "../../../../evidence/roles/gathered-table.ts";
import { calledOnce, given, integer, listed, percent, verbatim, year } from "../../../../language/statement/values.ts";
import type { LocalText } from "../../../../language/text.ts";
import { type GeneralProgramme, generalProgrammes, type ProgrammeProject } from "./general-programmes.ts";
import type { orphanTechnologyFacts } from "./orphan-technology.ts";
import { orphanTechnologyWords as words } from "./orphan-technology.words.ts";

type Limits = LimitsOf<typeof orphanTechnologyFacts>;

/** Orphans that the statement names, and programmes that the chart draws. */
const [named, drawn] = [3, 25];

/** Are there programmes of generic technology that nobody leads for long? A complete count: what decides is how much is known, and the limits. */
export function judgeOrphans(projects: GatheredTable<ProgrammeProject["values"]>, limits: Limits): FindingDraft[] {
  const repeated = firstRepeatedKey(projects.rows, ["project"]);
  if (repeated !== null) return [repeatedKey(nation, projects, repeated)];
  const programmes = generalProgrammes(projects.rows, limits);
  const rows = programmes.flatMap((each) => each.rows);
  const evidence = referenceTo(projects, rows.length === 0 ? projects.rows : rows);
  const synthetic = anySynthetic(rows);
  if (programmes.length < limits.minimum_programmes)
    return [
      insufficientData(
        nation,
        words.say("too-few", {
          programmes: integer(programmes.length, "programmes"),
          least: given(limits.minimum_projects, "projects"),
          minimum: given(limits.minimum_programmes, "programmes"),
        }),
        evidence,
        { synthetic },
      ),
    ];
  const verdict = verdictOf(programmes, limits);
  const counted = (state: GeneralProgramme["state"]) => {
    const own = inState(programmes, state);
    return readFrom(
      integer(own.length, "programmes"),
      projects,
      own.flatMap((each) => each.rows),
    );
  };
  return [
    findingDraft({
      subject: nation,
      evidence,
      synthetic,
      verdict,
      reason: verdict === "insufficient-data" ? "not-coded" : null,
      value: inState(programmes, "orphan").length,
      threshold: limits.minimum_orphans,
      baseline: words.text("baseline", limitWords(limits)),
      comparison: {
        kind: "threshold",
        text: words.text("comparison"),
        programmes: programmes.map(({ programme, rows: own, leads, largest, knownDurations, stableShare, knownFunds, funds, state }) => ({
          programme,
          projects: own.length,
          leads,
          largest_lead: largest.lead,
          largest_share: largest.share,
          known_durations: knownDurations,
          stable_share: stableShare,
          known_funds: knownFunds,
          funds_10k: knownFunds === 0 ? null : funds,
          state,
        })),
      },
      choices: choicesOf(projects, limits),
      chart: {
        kind: "bars",
        title: words.text("chart"),
        unit: "share of projects",
        bars: programmes.slice(0, drawn).map(({ programme, largest, rows: own }) => ({
          id: programme,
          label: { en: programme, zh: programme },
          value: largest.share,
          low: null,
          high: null,
          count: own.length,
        })),
        band: null,
        threshold: limits.performer_share,
      },
      statement: words.say("result", {
        programmes: integer(programmes.length, "programmes"),
        least: given(limits.minimum_projects, "projects"),
        orphans: counted("orphan"),
        ...limitWords(limits),
        stable: percent(limits.stable_share, 0),
        named: namesOf(inState(programmes, "orphan")),
        performed: counted("performed"),
        supported: counted("supported"),
        unknown: counted("unknown"),
        funded: integer(
          programmes.reduce((sum, { knownFunds }) => sum + knownFunds, 0),
          "projects",
        ),
        projects: integer(rows.length, "projects"),
        outcome: words.say(verdict),
      }),
    }),
  ];
}

function inState(programmes: readonly GeneralProgramme[], state: GeneralProgramme["state"]): readonly GeneralProgramme[] {
  return programmes.filter((each) => each.state === state);
}

function limitWords({ performer_share, stable_years }: Limits) {
  return { performer: percent(performer_share, 0), years: given(stable_years, "years") };
}

function namesOf(orphans: readonly GeneralProgramme[]) {
  if (orphans.length === 0) return [];
  const each = orphans.map(({ programme, leads, rows, largest }) =>
    words.say("programme", {
      programme: verbatim(programme),
      leads: integer(leads, "leads"),
      projects: integer(rows.length, "projects"),
      largest: calledOnce(largest.lead),
      share: percent(largest.share, 0),
    }),
  );
  return [words.say("named", { programmes: listed(each, { shown: named }) })];
}

/** Confirmed or not only where enough programmes can be told: what is unknown is not none. */
function verdictOf(programmes: readonly GeneralProgramme[], limits: Limits): Verdict {
  const decided = programmes.length - inState(programmes, "unknown").length;
  if (programmes.length < limits.minimum_programmes || decided < limits.minimum_decided_share * programmes.length) return "insufficient-data";
  if (inState(programmes, "orphan").length >= limits.minimum_orphans) return "confirmed";
  return decided === programmes.length ? "not-supported" : "insufficient-data";
}

function choicesOf({ rows }: GatheredTable<ProgrammeProject["values"]>, limits: Limits): Choice[] {
  const line = (label: LocalText, changed: Partial<Limits>, some = rows): Choice => {
    const programmes = generalProgrammes(some, { ...limits, ...changed });
    const orphans = inState(programmes, "orphan").length;
    return { label, value: orphans, null: null, verdict: verdictOf(programmes, { ...limits, ...changed }), programmes: programmes.length };
  };
  const called = rows.flatMap((row) => numberOf(row, "call_year") ?? []);
  const newest = called.length === 0 ? null : called.reduce((a, b) => Math.max(a, b));
  return [
    ...[limits.performer_share / 2, limits.performer_share * 2].map((share) =>
      line(words.text("performer", { performer: percent(share, 0) }), { performer_share: share }),
    ),
    ...[limits.stable_years - 1, limits.stable_years + 1].map((years) => line(words.text("years", { years: given(years, "years") }), { stable_years: years })),
    ...(newest === null
      ? []
      : [
          line(
            words.text("without-newest", { year: year(newest) }),
            {},
            rows.filter((row) => numberOf(row, "call_year") !== newest),
          ),
        ]),
    line(words.text("one-call"), { minimum_calls: 1 }),
    line(words.text("category-alone"), { generic_programmes: [], generic_title_words: [] }),
  ];
}
