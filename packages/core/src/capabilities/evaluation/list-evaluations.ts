import { byCodePoint } from "@quoin/methods";
import { z } from "zod";
import { field } from "../../contract/fields.ts";
import { success } from "../../contract/outcome.ts";
import { workspaceUseCase } from "../../contract/use-case.ts";
import { subject } from "../../diagnosis/finding/finding.ts";
import { currencyInEnglish } from "../../language/printers/english.ts";
import { asTyped, type LocalText, localText } from "../../language/text.ts";
import { nameOf } from "../../register/record-label.ts";
import { recordsOf } from "../../register/typed-records.ts";
import type { Settings } from "../../workspace/settings.ts";
import { computedInputs } from "./computed-inputs.ts";
import { consequenceWords } from "./consequence.ts";
import { cardGroups, gradeLabels } from "./default-scorecards.ts";
import { evaluable, isEvaluable, kindOf } from "./evaluation-kind.ts";
import { openInputs } from "./open-inputs.ts";
import { type Card, gradesOf, scorecards } from "./scorecards.ts";
import { targetNames } from "./target-names.ts";

const scored = z.object({
  item: z.string(),
  name: localText,
  group: localText.nullable(),
  unit: z.string(),
  value: z.number().nullable(),
  points: z.number().nullable(),
  /** The most that the item gives. */
  of: z.number(),
  evidence: z.string().nullable(),
  source: z.string().nullable(),
  /** The years behind a three-yearly value. */
  years: z.array(z.object({ year: z.number(), value: z.number().nullable(), points: z.number().nullable(), evidence: z.string().nullable() })),
});
const listed = z.object({
  id: z.string(),
  version: z.number(),
  subject,
  name: localText,
  kind: z.string(),
  year: z.number(),
  period: z.enum(["yearly", "three-yearly"]),
  scorecard: z.string().nullable(),
  inputs: z.array(scored),
  missing: z.array(z.object({ item: z.string(), name: localText })),
  /** What approved lines ask of the hours that it lends, and what came of it in the year. */
  targets: z.array(
    z.object({
      line: z.string(),
      facility: z.string().nullable(),
      equipment: z.string().nullable(),
      figure: z.string(),
      /** The figure in words. */
      name: localText,
      unit: z.string(),
      bound: z.enum(["least", "most"]),
      target: z.number(),
      before: z.number().nullable(),
      /** Null: nobody recorded it. */
      value: z.number().nullable(),
      by: z.number().nullable(),
      state: z.enum(["reached", "not-yet", "missed", "unknown"]),
    }),
  ),
  points: z.number().nullable(),
  of: z.number().nullable(),
  grade: localText.nullable(),
  trend: z.enum(["better", "same", "worse"]).nullable(),
  consequence: localText.nullable(),
  decided_by: z.string().nullable(),
  /** Every evaluation of the same subject and period, this one included, by year. */
  history: z.array(z.object({ year: z.number(), points: z.number().nullable(), of: z.number().nullable(), grade: localText.nullable() })),
  synthetic: z.boolean(),
});
const card = z.object({
  id: z.string(),
  kind: z.string().nullable(),
  label: localText,
  origin: z.enum(["settings", "register", "default"]),
  items: z.array(z.object({ code: z.string(), name: localText, unit: z.string(), computed: z.boolean() })),
  /** Grades that it gives, the best first. */
  grades: z.array(z.object({ grade: z.string(), label: localText })),
});

/** `quoin evaluation list` */
export const listEvaluations = workspaceUseCase({
  words: ["evaluation", "list"],
  summary: "Evaluations with the score of each item, its evidence, what is missing, grade, history and consequence; the scorecards that hold",
  changes: false,
  delivers: "answer",
  printed: true,
  rights: "records",
  example: "quoin evaluation list my-office --year 2025",
  input: z.strictObject({
    year: field(z.int().optional(), { description: "Only this year" }),
    type: field(z.enum(evaluable).optional(), { description: "Only of this type" }),
    id: field(z.string().optional(), { description: "Only of this one" }),
    period: field(z.enum(["yearly", "three-yearly"]).optional(), { description: "Only of this period" }),
  }),
  output: z.object({ years: z.array(z.number()), evaluations: z.array(listed), scorecards: z.array(card) }),
  run: async ({ records, settings }, { year, type, id, period }) => {
    const cards = await scorecards(records, settings);
    const every = await recordsOf(records, "evaluation");
    const named = new Map<string, { readonly name: LocalText; readonly kind: string }>();
    for (const of of new Set(every.map(({ subject: each }) => each.type))) {
      if (!isEvaluable(of)) continue;
      for (const body of await recordsOf(records, of)) named.set(`${of} ${body.id}`, { name: nameOf(body), kind: kindOf(of, body) });
    }
    const asked = every.filter(
      (each) =>
        (year === undefined || each.year === year) &&
        (type === undefined || each.subject.type === type) &&
        (id === undefined || each.subject.id === id) &&
        (period === undefined || each.period === period),
    );
    const kinds = new Map(Object.entries(kindsOf(cards)).map(([kind, { id: of }]) => [of, kind]));
    return success({
      years: [...new Set(every.map((each) => each.year))].sort((a, b) => b - a),
      evaluations: asked
        .map((each) => {
          const { subject: about, scorecard } = each;
          const known = named.get(`${about.type} ${about.id}`);
          const of = (scorecard === null ? undefined : cards.card(scorecard)) ?? (isEvaluable(about.type) ? cards.of(kindOf(about.type, {})) : undefined);
          return {
            id: each.id,
            version: each.version,
            subject: about,
            name: asTyped(known?.name ?? { en: about.id, zh: about.id }),
            kind: known?.kind ?? about.type,
            year: each.year,
            period: each.period,
            scorecard,
            inputs: each.inputs.map((input) => ({ ...described(of, input.item, settings), ...input })),
            missing: each.missing.map((item) => ({ item, name: described(of, item, settings).name })),
            targets: each.targets.map((target) => ({
              ...target,
              ...(targetNames[target.figure] ?? { name: asTyped({ en: target.figure, zh: target.figure }), unit: "" }),
            })),
            points: each.points,
            of: each.of,
            grade: gradeWords(each.grade),
            trend: each.trend,
            consequence: consequenceWords(each.consequence, each.decided_by !== null),
            decided_by: each.decided_by,
            history: every
              .filter((other) => other.subject.type === about.type && other.subject.id === about.id && other.period === each.period)
              .sort((a, b) => a.year - b.year)
              .map((other) => ({ year: other.year, points: other.points, of: other.of, grade: gradeWords(other.grade) })),
            synthetic: each.synthetic,
          };
        })
        .sort((a, b) => b.year - a.year || byCodePoint(a.kind, b.kind) || byCodePoint(a.id, b.id)),
      scorecards: cards.all.map(({ id: of, label, origin, items, grades }) => ({
        id: of,
        kind: kinds.get(of) ?? null,
        label: origin === "settings" ? asTyped(label) : label,
        origin,
        items: items.map(({ code, name, unit }) => ({
          code,
          name: origin === "settings" ? asTyped(name) : name,
          unit: unitOf(unit, settings),
          computed: computedInputs[code] !== undefined || openInputs.has(code),
        })),
        grades: gradesOf({ grades }).map((grade) => ({ grade, label: gradeWords(grade) ?? { en: grade, zh: grade } })),
      })),
    });
  },
});

function kindsOf(cards: Awaited<ReturnType<typeof scorecards>>): Readonly<Record<string, Card>> {
  return Object.fromEntries((["programme", "innovation-centre", "facility", "organisation", "fund"] as const).map((kind) => [kind, cards.of(kind)]));
}

/** Our own cards count money in the currency of the office. */
function unitOf(unit: string, { currency }: Pick<Settings, "currency">): string {
  return unit.replaceAll("@currency", currencyInEnglish(currency));
}

function described(card: Card | undefined, code: string, settings: Pick<Settings, "currency">) {
  const item = card?.items.find((each) => each.code === code);
  return {
    name: item?.name ?? { en: code, zh: code },
    group: item?.group === undefined || item.group === null ? null : (cardGroups[item.group] ?? { en: item.group, zh: item.group }),
    unit: unitOf(item?.unit ?? "", settings),
    of: Math.max(0, ...(item?.points ?? []).map(([, score]) => score)),
  };
}

function gradeWords(grade: string | null): LocalText | null {
  return grade === null ? null : (gradeLabels[grade] ?? { en: grade, zh: grade });
}
