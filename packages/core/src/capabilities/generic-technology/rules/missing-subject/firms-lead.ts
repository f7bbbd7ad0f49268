import { type FindingDraft, findingDraft, insufficientData, nation } from "../../../../diagnosis/finding/finding-draft.ts";
import { movedWhole } from "../../../../diagnosis/verdict/blocks.ts";
import { anySynthetic, type GatheredOf, referenceTo } from "../../../../evidence/roles/gathered-table.ts";
import { citing, integer, percent, points, probability, span } from "../../../../language/statement/values.ts";
import type { projectsTable } from "./gather.ts";
import { isThin, leadCount, ledAtMost, ledBy, type SubjectLimits } from "./lead-count.ts";
import type { LeadKind } from "./lead-kind.ts";
import { ledLess, ledLessChoices, powerWithUnknown, turnsWithUnknown } from "./led-less.ts";
import { missingSubjectWords as words } from "./missing-subject.words.ts";
import { shareOfOthers } from "./share-of-others.ts";
import { tooFew } from "./too-few.ts";

const firms: readonly LeadKind[] = ["company", "institute-company"];

/** Do companies, those that were institutes among them, lead generic technology less often than other projects? */
export function firmsLeadDraft(projects: GatheredOf<typeof projectsTable>, limits: SubjectLimits): FindingDraft {
  const asked = { part: "firms", question: words.text("firms-question"), measure: "ratio.company-led-share", bearsOn: ["P3.2", "D2"] } as const;
  const count = leadCount(projects.rows, limits);
  const evidence = referenceTo(projects, projects.rows);
  const synthetic = anySynthetic(projects.rows);
  const held = ledLess(count, firms, limits);
  if (held === null)
    return insufficientData(nation, count.others === 0 && !isThin(count, limits) ? words.say("no-peers") : tooFew(count, limits), evidence, {
      ...asked,
      synthetic,
    });
  const { judged } = held;
  const share = ledBy(count, firms) / count.generic;
  const most = ledAtMost(count, firms) / count.generic;
  const unknownGeneric = ledBy(count, ["unknown"]);
  const unknown = unknownGeneric + ledBy(count, ["unknown"], "others");
  if (turnsWithUnknown(count, firms, limits))
    return insufficientData(
      nation,
      words.say("firms-unknown", {
        unknown: integer(unknown, "projects"),
        named: integer(count.named, "projects"),
        share: words.say("between", { share: span(percent(share), percent(most)) }),
        generic: integer(count.generic, "projects"),
        others: integer(count.others, "projects"),
        elsewhere: shareOfOthers(count, firms),
      }),
      evidence,
      { ...asked, synthetic },
    );
  return findingDraft({
    subject: nation,
    ...asked,
    evidence,
    synthetic,
    ...judged,
    power: powerWithUnknown(judged.power, count),
    dealt: held.dealt,
    blocks: movedWhole("call"),
    value: unknown === 0 ? share : null,
    threshold: null,
    interval: unknownGeneric === 0 ? null : { low: share, high: most, level: 1 },
    comparison: {
      kind: "null",
      text: words.text("firms-comparison", { projects: integer(count.named, "projects"), calls: integer(held.blocks, "calls") }),
      generic_projects: count.generic,
      other_projects: count.others,
      draws: limits.draws,
      seed: limits.seed,
    },
    baseline: words.text("firms-baseline"),
    choices: ledLessChoices(projects.rows, count, firms, limits),
    effectWords: (effect) => words.say("a-lower-share", { size: points(Math.abs(effect)) }),
    statement: words.say("firms-result", {
      share: unknown === 0 ? citing(percent(share), projects.table) : words.say("between", { share: span(percent(share), percent(most)) }),
      generic: citing(integer(count.generic, "projects"), projects.table),
      others: integer(count.others, "projects"),
      elsewhere: shareOfOthers(count, firms),
      calls: integer(held.blocks, "calls"),
      chance: span(percent(judged.null.p05), percent(judged.null.p95)),
      p: probability(judged.null.p_value),
      outcome: words.say(`firms-${judged.told}`),
    }),
  });
}
