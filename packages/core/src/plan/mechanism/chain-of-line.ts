import { codeOfPaper } from "../../codes/paper/paper.ts";
import type { Finding } from "../../diagnosis/finding/finding.ts";
import type { Place, Said } from "../../language/statement/place.ts";
import { listed, rounded, verbatim } from "../../language/statement/values.ts";
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
 */
export function chainOfLine(
  item: string,
  findings: readonly Pick<Finding, "id" | "question">[],
  decidedBy: Decision | null,
  indicator: PlanLine["indicator"],
  moves: Moves | null,
  settings: Parameters<typeof codeOfPaper>[1],
  taken: readonly Said[] = [],
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
    step(behaviourSaid(item, settings), null, proposedBy),
    ...taken.map((said) => step(said, null, proposedBy)),
    moves?.computed === true
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

/** Who does what differently by a line of the sub-item. */
export function behaviourSaid(item: string, settings: Parameters<typeof codeOfPaper>[1]): Said {
  return words.say(behaviourOf(codeOfPaper(item, settings)));
}

function behaviourOf(item: string): Behaviour {
  return Object.hasOwn(words.table, item) ? (item as Behaviour) : "other";
}

function seenBy(indicator: PlanLine["indicator"], moves: Moves | null): Said {
  if (indicator === null) return words.say("not-measured");
  const named: Place = indicator.label ?? verbatim(indicator.id);
  const said = (value: number | null): Place => (value === null ? words.text("unknown") : rounded(value, indicator.unit ?? ""));
  if (moves === null || moves.to === null) return words.say("notices-only", { indicator: named });
  if (moves.computed) return words.say(moves.if_followed ? "moves-if-followed" : "moves", { indicator: named, from: said(moves.from), to: said(moves.to) });
  return words.say("towards", { indicator: named, to: said(moves.to) });
}
