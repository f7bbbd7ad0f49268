import { codeOfPaper } from "../../codes/paper/paper.ts";
import type { Finding } from "../../diagnosis/finding/finding.ts";
import { alikeDecimals } from "../../language/alike-numbers.ts";
import type { Place, Said } from "../../language/statement/place.ts";
import { decimal, listed, rounded, verbatim } from "../../language/statement/values.ts";
import type { Decision, PlanLine } from "../plan.ts";
import { mechanismWords as words } from "./mechanism.words.ts";

/** Who assumes a step that nothing confirms, until the office says what stands behind it. */
export const proposedBy = "Quoin";

type Step = PlanLine["mechanism"][number];

/** How the line's own arithmetic moves an indicator. */
export type Moves = NonNullable<PlanLine["moves"]>;

/**
 * Why a line should work: what is so, who does something else by it, what is seen by that. Each step names the findings that confirm it, or who assumes it.
 *
 * @param findings those that the line names
 * @param moves    what the line's own figures, or its target, say of its indicator
 * @param taken    what the line's own reckoning takes for so although no table says it
 * @param onWord   its figures are the word of who asks for money: no finding confirms them
 */
export function chainOfLine(
  item: string,
  findings: readonly Pick<Finding, "id" | "rule" | "question">[],
  decidedBy: Decision | null,
  indicator: PlanLine["indicator"],
  moves: Moves | null,
  settings: Parameters<typeof codeOfPaper>[1],
  taken: readonly Said[] = [],
  onWord = false,
): Step[] {
  return [
    ...(findings.length === 0
      ? []
      : [
          step(
            words.say("is-so", {
              questions: listed(
                findings.map(({ question }) => question),
                { joint: "semicolon" },
              ),
            }),
            findings.map(({ id }) => id),
          ),
        ]),
    ...(decidedBy === null
      ? []
      : [step(words.say("decided", { person: verbatim(decidedBy.person), reason: verbatim(decidedBy.reason) }), null, decidedBy.person)]),
    step(
      behaviourSaid(
        item,
        settings,
        findings.map(({ rule }) => rule),
      ),
      null,
      proposedBy,
    ),
    ...taken.map((said) => step(said, null, proposedBy)),
    moves?.computed === true && !onWord
      ? step(
          seenBy(indicator, moves),
          findings.map(({ id }) => id),
        )
      : step(seenBy(indicator, moves), null, proposedBy),
  ];
}

function step({ text, data }: Said, evidence: readonly string[] | null, assumedBy: string | null = null): Step {
  const isConfirmed = evidence !== null && evidence.length > 0;
  return { step: text, step_data: data, evidence: isConfirmed ? [...evidence] : null, assumed_by: isConfirmed ? null : (assumedBy ?? proposedBy) };
}

type Behaviour = Extract<keyof typeof words.table, `M${string}`> | "other";

/** Who does what differently by a line of the sub-item; some rules ask for something else than the others that lead there. */
export function behaviourSaid(item: string, settings: Parameters<typeof codeOfPaper>[1], rules: readonly string[] = []): Said {
  const own = codeOfPaper(item, settings);
  return words.say([...rules.map((rule) => `${own}-${rule}`), own].find(isBehaviour) ?? "other");
}

function isBehaviour(code: string): code is Behaviour {
  return Object.hasOwn(words.table, code);
}

function seenBy(indicator: PlanLine["indicator"], moves: Moves | null): Said {
  if (indicator === null) return words.say("not-measured");
  const named: Place = indicator.label ?? verbatim(indicator.id);
  const figures = [moves?.from ?? null, moves?.to ?? null].filter((value) => value !== null);
  // Figures that are held beside each other bear the same digits, but where one would be read as nothing; nothing itself is said as 0.
  const decimals = alikeDecimals(figures);
  const isRead = figures.every((value) => value === 0 || Number(value.toFixed(decimals)) !== 0);
  const unit = indicator.unit ?? "";
  const said = (value: number | null): Place =>
    value === null ? words.text("unknown") : isRead && value !== 0 ? decimal(value, decimals, unit) : rounded(value, unit);
  if (moves === null || moves.to === null) return words.say("notices-only", { indicator: named });
  if (moves.computed) return words.say(moves.if_followed ? "moves-if-followed" : "moves", { indicator: named, from: said(moves.from), to: said(moves.to) });
  return words.say("towards", { indicator: named, to: said(moves.to) });
}
