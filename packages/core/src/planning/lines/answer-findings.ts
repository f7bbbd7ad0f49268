import { byCodePoint } from "@quoin/methods";
import type { LineDetail } from "../../capabilities/chains/lines/links-to-secure.ts";
import { groupBy } from "../../contract/group-by.ts";
import type { Finding } from "../../diagnosis/finding/finding.ts";
import { sharedLimits } from "../../diagnosis/rule-thresholds.ts";
import { sharedThresholds } from "../../diagnosis/verdict/shared-limits.ts";
import { alone, followed } from "../../language/statement/followed.ts";
import type { Said } from "../../language/statement/place.ts";
import { listed, placed, year } from "../../language/statement/values.ts";
import { ofParts } from "../../plan/answers.ts";
import type { DesignContext, LineDraft, LineMaker } from "../../plan/design-context.ts";
import { kindColumn, tableColumn } from "../../plan/line-text.ts";
import { limitOf, targetOf } from "../../plan/target-of.ts";
import { answerWords as words } from "./answer-findings.words.ts";
import { type Answer, answers, carrierKinds } from "./finding-answers.ts";

/** One line a finding for what follows from it directly; findings about other places are left to those places' plans. */
export const answerFindings: readonly LineMaker[] = answers.map((answer) => ({
  item: answer.item,
  answers: answer.rules,
  ...(answer.parts === undefined ? {} : { parts: answer.parts }),
  make: async (context, answered) => {
    const own = ofParts(answered, answer.parts);
    // A line of some parts of a rule names the findings of these; any other names all that it answers.
    const because = own.length === answered.length ? {} : { because: own.map(targetOf).toSorted((a, b) => byCodePoint(a.finding, b.finding)) };
    const detail = own.length > 0 && context.isNation ? ((await answer.detail?.(context)) ?? null) : null;
    return subjectsOf(own, context).map((group) => ({ ...line(group, context, answer, detail), ...because }));
  },
}));

/** The findings by subject; where none is about the place itself, the nation's plan has one line for all of them, and not one for each province. */
function subjectsOf(answered: readonly Finding[], { place }: DesignContext): readonly (readonly [Finding, ...Finding[]])[] {
  const own = answered.filter(({ subject }) => subject.type !== "region" || subject.id === place.code);
  const groups = own.length > 0 ? [...groupBy(own, ({ subject }) => `${subject.type} ${subject.id}`).values()] : [answered];
  return groups.flatMap(([first, ...others]) => (first === undefined ? [] : [[first, ...others] as const]));
}

function line(
  group: readonly [Finding, ...Finding[]],
  context: DesignContext,
  { action, here, note, withinYears, seenBy, instrument, isCondition, short }: Answer,
  detail: LineDetail | null,
): LineDraft {
  const [finding] = group;
  const { place, settings } = context;
  const isFromAbove = !context.isNation && finding.subject.type === "region" && finding.subject.id !== place.code;
  const say = isFromAbove && here !== undefined ? here : action;
  const own = isFromAbove ? null : (short?.(finding) ?? null);
  const cost = own === null ? words.say(note) : followed(own, [words.say(note)]);
  return {
    subject: finding.subject.type === "region" ? { type: "region", id: place.code } : finding.subject,
    ...(isCondition === true ? { isCondition } : {}),
    action: followed(
      renewedFirst(
        say({
          place: placed({ id: place.code, name: place.name }),
          // How sure it is stands with the finding, and not in what is to be done.
          statement: group.map(({ statement, statement_data }) => alone({ text: statement, data: statement_data })),
          parts: group.flatMap(({ part }) => part ?? []),
          kinds: listed(carrierKinds.filter((kind) => group.some(({ part }) => part === kind.part)).map(({ en, zh }) => ({ en, zh }))),
        }),
        group,
        settings,
      ),
      detail?.says ?? [],
    ),
    amount: null,
    assumptions: [],
    table: detail?.table ?? targets(group),
    evidence: [],
    // A place that does its part about a finding on the whole says so: nothing of the kind was found in it.
    note: isFromAbove ? followed(cost, [words.say("from-above")]) : cost,
    certificate: null,
    synthetic: group.some(({ synthetic }) => synthetic),
    ...(instrument === undefined ? {} : { instrument }),
    ...(withinYears === undefined ? {} : { withinYears }),
    ...(seenBy === undefined ? {} : { indicator: seenBy }),
  };
}

/** What each finding measures now, and from where on it would no longer be confirmed: by that the line is seen to work. */
function targets(group: readonly Finding[]): LineDraft["table"] {
  return {
    columns: [
      tableColumn("finding", "Finding", "结论"),
      tableColumn("now", "Now", "现值"),
      tableColumn("target", "No longer confirmed from", "不再成立的界限"),
      kindColumn("unit", "measured_in", "Unit", "单位"),
    ],
    rows: group.map((finding) => [finding.id, finding.value, limitOf(finding), finding.unit]),
    names: Object.fromEntries(group.map(({ id, question }) => [id, question])),
  };
}

/** An order that rests on old evidence begins with renewing it. */
function renewedFirst(action: Said, group: readonly Finding[], { base_year: base, thresholds }: DesignContext["settings"]): Said {
  const shared = sharedLimits({ thresholds });
  const most = shared.ok ? shared.value.maximum_age : sharedThresholds.maximum_age.default;
  const last = Math.max(...group.map(({ years }) => years?.to ?? Number.NEGATIVE_INFINITY));
  if (base === undefined || !Number.isFinite(last) || base - last <= most) return action;
  return words.say("renewed-first", { last: year(last), action });
}
