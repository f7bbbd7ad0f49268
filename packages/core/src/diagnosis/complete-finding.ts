import type { Finding } from "./finding.ts";
import type { FindingDraft } from "./finding-draft.ts";
import { problemOf, type Rule } from "./rule.ts";

/** A draft with the facts of its rule. Ids hold nothing that changes with the evidence, so that plan lines and bookmarks stay true. */
export function completeFinding(rule: Rule, { part, appliesTo, question, measure, unit, ...draft }: FindingDraft): Finding {
  return {
    id: [rule.item, rule.code, ...(part === null ? [] : [part]), draft.subject.id].join("-"),
    rule: rule.code,
    problem: problemOf(rule),
    item: rule.item,
    function: rule.function,
    mechanism: rule.mechanism,
    subject: draft.subject,
    applies_to: appliesTo === null ? null : [...appliesTo],
    question: question ?? rule.question,
    verdict: draft.verdict,
    measure: measure ?? rule.measure,
    value: finite(draft.value),
    unit: unit ?? rule.unit,
    threshold: finite(draft.threshold),
    null: draft.null,
    comparison: draft.comparison,
    interval: draft.interval,
    statement: draft.statement,
    sensitivity: [...draft.sensitivity],
    chart: draft.chart,
    evidence: [...draft.evidence],
    synthetic: draft.synthetic,
  };
}

function finite(value: number | null): number | null {
  return value !== null && Number.isFinite(value) ? value : null;
}
