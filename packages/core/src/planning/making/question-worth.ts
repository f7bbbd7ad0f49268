import { byCodePoint } from "@quoin/methods";
import type { Finding } from "../../diagnosis/finding/finding.ts";
import { followed } from "../../language/statement/followed.ts";
import type { Said } from "../../language/statement/place.ts";
import { amount, integer, listed, percent, verbatim } from "../../language/statement/values.ts";
import type { DesignContext, LineMaker } from "../../plan/design-context.ts";
import { lineNumber } from "../../plan/line-number.ts";
import type { OpenQuestion, PlanLine } from "../../plan/plan.ts";
import { withSupposed } from "../../plan/supposed.ts";
import type { Settings } from "../../workspace/settings.ts";
import type { PlainQuestion } from "../to-find-out.ts";
import { lineOtherwise } from "./counterfactual.ts";
import { planLines } from "./design-plan.ts";
import { planCases } from "./plan-cases.ts";
import { questionWords as words } from "./question.words.ts";

/** From so many decided findings of a rule on its own rate is taken; else both answers are as likely. */
export const leastDecided = 20;

type LineMove = OpenQuestion["lines"][number];

/** What one answer would make of the plan: lines that are others, and the money of those that come or go; null where none of it is known. */
interface Answered {
  readonly lines: readonly LineMove[];
  readonly money: number | null;
}

/**
 * The questions by what they would move, the most first: each answer is tried by making the lines again under it, by the makers of the measures that the rule of the finding bears on.
 *
 *     worth = Σ over answers  prior × money of lines that come or go
 *
 * An open finding may be confirmed or refused; a confirmed one that hangs on a choice may be refused. Priors are the rate at which the rule confirms, over all findings of the workspace that are
 * decided; 0.5 each where fewer than twenty are. Invented money counts for nothing known. Where no money is known `moves` and `worth` are null and stand last; where no line is moved both are 0.
 *
 * Cost: one making of the lines of some measures a question.
 *
 * @param lines those of the plan as it is
 */
export async function weighedQuestions(
  asked: readonly PlainQuestion[],
  lines: readonly PlanLine[],
  context: DesignContext,
  makers: readonly LineMaker[],
  step: (at: number) => void = () => undefined,
): Promise<OpenQuestion[]> {
  const cases = await planCases(context);
  const known = new Map([...context.national, ...context.findings].map((finding) => [finding.id, finding]));
  const weighed: OpenQuestion[] = [];
  for (const [at, question] of asked.entries()) {
    step(at);
    const finding = known.get(question.finding);
    if (finding === undefined) continue;
    const own = makers.filter(({ answers }) => answers.some((code) => code === finding.rule));
    const isOwn = ({ id }: PlanLine): boolean => own.some((maker) => id.startsWith(numberOf(maker, makers)));
    const now = lines.filter(isOwn);
    const under = async (supposed: Parameters<typeof withSupposed>[1]): Promise<Answered> =>
      own.length === 0
        ? { lines: [], money: 0 }
        : answeredBy(now, (await planLines(withSupposed(context, supposed), makers, cases, undefined, own)).lines.filter(isOwn));
    const isOpen = finding.verdict !== "confirmed";
    // What is not confirmed carries no line already: refused it leaves the plan as it is.
    const found = await under(isOpen ? { confirmed: [finding.id] } : { refused: [finding.id] });
    weighed.push(told(question, finding, found, isOpen, context));
  }
  return weighed.toSorted((a, b) => (b.worth ?? -1) - (a.worth ?? -1) || b.lines.length - a.lines.length || byCodePoint(a.finding, b.finding));
}

function told(question: PlainQuestion, finding: Finding, { lines, money }: Answered, isOpen: boolean, context: DesignContext): OpenQuestion {
  const { currency } = context.settings;
  const prior = priorOf(finding, context.everywhere);
  const worth = money === null ? null : (isOpen ? prior.confirmed : prior.not_supported) * money;
  const cost = costOfFinding(question, context.settings);
  const said = saidOf({ lines, money, worth, cost, isOpen, prior, currency });
  return {
    ...question,
    moves: money === null ? null : { amount: money, currency },
    prior,
    lines: [...lines],
    cost: cost === null ? null : { amount: cost, currency },
    worth,
    said: said.text,
    said_data: said.data,
  };
}

/** The number of a maker's lines: its place among the makers of its sub-item. */
function numberOf(maker: LineMaker, makers: readonly LineMaker[]): string {
  const at = makers.filter(({ item }) => item === maker.item).indexOf(maker) + 1;
  return `${maker.item}-${String(at).padStart(2, "0")}`;
}

/** What another answer makes of these lines. */
function answeredBy(now: readonly PlanLine[], then: readonly PlanLine[]): Answered {
  const gone = now.filter(({ id }) => !then.some((line) => line.id === id));
  const come = then.filter(({ id }) => !now.some((line) => line.id === id));
  const other = now.filter((line) => {
    const same = then.find(({ id }) => id === line.id);
    return same !== undefined && (lineOtherwise(line, then).changes.length > 0 || line.findings.join() !== same.findings.join());
  });
  const moved = [...gone, ...come];
  const priced = moved.filter(({ amount: money, synthetic }) => money !== null && !synthetic);
  return {
    lines: [...come.map(moveOf("comes")), ...gone.map(moveOf("goes")), ...other.map(moveOf("changes"))].toSorted((a, b) => byCodePoint(a.line, b.line)),
    money: moved.length > 0 && priced.length === 0 ? null : priced.reduce((sum, line) => sum + (line.amount ?? 0), 0),
  };
}

function moveOf(change: LineMove["change"]): (line: PlanLine) => LineMove {
  return ({ id }) => ({ line: id, change });
}

/** How often the rule of a finding confirms, over all that it has decided. */
function priorOf({ rule }: Finding, everywhere: readonly Finding[]): OpenQuestion["prior"] {
  const decided = everywhere.filter((each) => each.rule === rule && each.verdict !== "insufficient-data");
  const n = decided.length;
  if (n < leastDecided) return { confirmed: 0.5, not_supported: 0.5, from: { n, basis: "uniform" } };
  const rate = decided.filter(({ verdict }) => verdict === "confirmed").length / n;
  return { confirmed: rate, not_supported: 1 - rate, from: { n, basis: "base-rate" } };
}

/** What the office says that finding it out costs: of the finding itself, else of all tables and types of records that it needs; null where one of them has no cost. */
function costOfFinding({ finding, needs }: PlainQuestion, { plan }: Settings): number | null {
  const said = plan.finding_out ?? {};
  if (Object.hasOwn(said, finding)) return said[finding] ?? null;
  const roles = [...new Set(needs.map(({ role }) => role))];
  if (roles.length === 0 || !roles.every((role) => Object.hasOwn(said, role))) return null;
  return roles.reduce((sum, role) => sum + (said[role] ?? 0), 0);
}

interface Saying {
  readonly lines: readonly LineMove[];
  readonly money: number | null;
  readonly worth: number | null;
  readonly cost: number | null;
  readonly isOpen: boolean;
  readonly prior: OpenQuestion["prior"];
  readonly currency: string;
}

function saidOf({ lines, money, worth, cost, isOpen, prior, currency }: Saying): Said {
  const costs = cost === null ? [] : [words.say("cost", { cost: amount(cost, currency) })];
  if (lines.length === 0) return followed(words.say("nothing"), costs);
  const moved = listed(
    lines.map(({ line, change }) => words.say(change, { line: verbatim(lineNumber(line)) })),
    { joint: "semicolon" },
  );
  const n = integer(prior.from.n, "findings");
  const weighed =
    worth === null || worth === 0
      ? []
      : [
          prior.from.basis === "uniform"
            ? words.say("uniform", { n, worth: amount(worth, currency) })
            : words.say("base-rate", { n, confirmed: percent(prior.confirmed, 0), worth: amount(worth, currency) }),
        ];
  const first = money === null || money === 0 ? words.say("unpriced", { lines: moved }) : words.say("moves", { money: amount(money, currency), lines: moved });
  return followed(first, [...(isOpen ? [] : [words.say("settled")]), ...weighed, ...costs]);
}
