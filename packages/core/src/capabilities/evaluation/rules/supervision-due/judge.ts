import type { Choice, Verdict } from "../../../../diagnosis/finding/finding.ts";
import { type FindingDraft, findingDraft, insufficientData, nation } from "../../../../diagnosis/finding/finding-draft.ts";
import { recordEvidence } from "../../../../diagnosis/finding/record-evidence.ts";
import type { LimitsOf } from "../../../../diagnosis/rule.ts";
import { countedFrom, given, integer, listed, percent, recorded, verbatim } from "../../../../language/statement/values.ts";
import type { LocalText } from "../../../../language/text.ts";
import { nameOf } from "../../../../register/record-label.ts";
import { type Supervised, supervised } from "../../../progress/supervision/supervised.ts";
import type { Supervision } from "./gather.ts";
import type { supervisionDueFacts } from "./supervision-due.ts";
import { supervisionDueWords as words } from "./supervision-due.words.ts";

type Limits = LimitsOf<typeof supervisionDueFacts>;

/** One finding for the whole office: which share of its programmes nobody looked at within the years, each programme and each look as evidence. */
export function judgeSupervision(supervision: Supervision, limits: Limits): FindingDraft[] {
  const { programmes, looks } = supervision;
  const evidence = recordEvidence([...programmes, ...looks]);
  const synthetic = [...programmes, ...looks].some(({ body }) => body.synthetic);
  const open = (why: Parameters<typeof insufficientData>[1]) => [insufficientData(nation, why, evidence, { threshold: limits.due_share, synthetic })];
  const at = dayOf(supervision, limits.base_year);
  if (at === null) return open(words.say("no-day"));
  const known = knownAt(supervision, at, limits.years);
  if (known.length < limits.minimum_programmes || known.length < limits.minimum_known_share * programmes.length)
    return open(
      words.say("few", {
        all: count(programmes.length),
        known: count(known.length),
        minimum: count(limits.minimum_programmes),
        share: percent(limits.minimum_known_share, 0),
      }),
    );
  const due = known.filter(({ state }) => state === "due");
  const day = verbatim(at);
  const said = { known: count(known.length), due: count(due.length), day };
  if (due.length > 0 && known.every(({ evaluated, inspected }) => evaluated === null && inspected === null)) return open(words.say("never-entered", said));
  const value = due.length / known.length;
  const unknown = programmes.length - known.length;
  const shown = {
    ...said,
    due: countedFrom(
      said.due,
      programmes.filter(({ id }) => due.some((each) => each.id === id)),
    ),
    years: given(limits.years, "years"),
    share: percent(value),
    unknown: unknown === 0 ? [] : [words.say("unknown", { unknown: count(unknown) })],
  };
  return [
    findingDraft({
      subject: nation,
      evidence,
      synthetic,
      verdict: verdictOf(value, limits.due_share),
      value,
      threshold: limits.due_share,
      comparison: {
        kind: "threshold",
        text: words.text("comparison", { known: said.known, day, limit: percent(limits.due_share, 0) }),
        at,
        due: due.map(({ id, due: since }) => ({ programme: id, since })),
      },
      years: { from: Number(at.slice(0, 4)), to: Number(at.slice(0, 4)) },
      baseline: words.text("limit-of", { limit: percent(limits.due_share, 0) }),
      choices: choicesOf(supervision, at, value, limits),
      statement: due.length === 0 ? words.say("none-due", shown) : words.say("due", { ...shown, names: listed(namesOf(due, programmes)) }),
    }),
  ];
}

/** The end of the base year, or the newest look at a programme where that is later. */
function dayOf({ looks }: Supervision, baseYear: number | null): string | null {
  const days = looks.map(({ body }) => ("day" in body ? body.day : `${body.year}-12-31`));
  return [...(baseYear === null ? [] : [`${baseYear}-12-31`]), ...days].sort().at(-1) ?? null;
}

function knownAt({ programmes, told }: Supervision, at: string, years: number): readonly Supervised[] {
  const all = supervised(
    programmes.map(({ body }) => body),
    told,
    { at, years },
  );
  return all.filter(({ state }) => state !== "unknown");
}

function verdictOf(share: number, limit: number): Verdict {
  return share >= limit ? "confirmed" : "not-supported";
}

function choicesOf(supervision: Supervision, at: string, value: number, { years, due_share, due_share_tolerance }: Limits): Choice[] {
  const line = (label: LocalText, share: number | null, limit: number, moves?: Choice["moves"]): Choice => ({
    label,
    value: share,
    null: null,
    verdict: share === null ? "insufficient-data" : verdictOf(share, limit),
    ...(moves === undefined ? {} : { moves }),
  });
  // Of no programme it can be told, where only a look said since when one runs, and the choice leaves it out.
  const shareOf = (of: Supervision, within: number): number | null => {
    const known = knownAt(of, at, within);
    return known.length === 0 ? null : known.filter(({ state }) => state === "due").length / known.length;
  };
  const alone = { ...supervision, told: { ...supervision.told, inspections: [] } };
  return [
    ...[due_share - due_share_tolerance, due_share + due_share_tolerance].map((to) =>
      line(words.text("limit-of", { limit: percent(to, 0) }), value, to, { threshold: "due_share", to }),
    ),
    ...[years - 1, years + 1].map((to) =>
      line(words.text("years-of", { years: given(to, "years") }), shareOf(supervision, to), due_share, { threshold: "years", to }),
    ),
    line(words.text("evaluations"), shareOf(alone, years), due_share),
  ];
}

function count(programmes: number) {
  return integer(programmes, "programmes");
}

function namesOf(due: readonly Supervised[], programmes: Supervision["programmes"]) {
  const names = new Map(programmes.map(({ id, body }) => [id, nameOf(body)]));
  return due.map(({ id }) => recorded("programme", id, names.get(id) ?? { en: id, zh: id }));
}
