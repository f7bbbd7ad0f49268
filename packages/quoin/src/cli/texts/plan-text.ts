import {
  bandText,
  type CounterfactualAnswer,
  codeEntry,
  deliverersText,
  figureAbout,
  figureText,
  type Language,
  needsText,
  numberText,
  type Plan,
  type PlanLine,
  type RefusedAnswer,
  type SayAtTerminal,
} from "@quoin/core";
import type { OwnWords, Speech } from "./printer.ts";

/** A plan for a person at a terminal: lines by measure with what their findings set, what to find out first, then what the plan is silent on and why. */
export function planText(answer: Plan | CounterfactualAnswer, language: Language, { own: inOwn, say }: Speech): string {
  if ("counterfactuals" in answer) return counterfactualText(answer, language, say);
  const { region, scenario, lines, cost, coverage, norms, unanswered, to_find_out: open } = answer;
  const silent = coverage.filter(({ reason }) => reason !== null).map((each) => wayText(each, language, say, inOwn));
  const questions = open.map(({ finding, needs, said, cost, would_decide: would }) => {
    const fields = needsText(needs, say.formatter).join("; ");
    const from = deliverersText(needs, say.formatter).join("; ");
    const price = cost === null ? say("plan-no-price") : `${cost.currency} ${numberText(cost.amount, "en")}`;
    return `  ${finding}: ${said[language]}\n    ${would[language]} (${say("plan-price")} ${price})\n    ${fields}${from === "" ? "" : `\n    ${say("plan-who")} ${from}`}`;
  });
  return [
    `${say("plan-plan")} ${region} (${scenario})`,
    cost.said[language],
    lines.length === 0 ? say("plan-empty") : lines.map((line) => lineText(line, language, say)).join("\n"),
    ...(unanswered.length === 0
      ? []
      : [
          `${say("plan-unanswered")}:\n${unanswered.map(({ finding, reason, tried }) => `  ${finding}: ${reason[language]}${tried.length === 0 ? "" : ` [${tried.join(", ")}]`}`).join("\n")}`,
        ]),
    ...(questions.length === 0 ? [] : [`${say("plan-find")}:\n${questions.join("\n")}`]),
    `${say("plan-norms")}:\n${norms.map((each) => normText(each, language, say, inOwn)).join("\n")}`,
    `${say("plan-silent")}:\n${silent.join("\n")}\n`,
  ].join("\n\n");
}

function lineText(line: PlanLine, language: Language, say: SayAtTerminal): string {
  const { id, instrument, action, amount, currency, certificate, synthetic, because, decided_by: decided, owner, deadline, indicator, proposed } = line;
  const money = amount === null ? likeText(line, language, say) : `${currency} ${numberText(amount, "en")}`;
  const proof = certificate === null ? "" : ` · ${certificate.status}${certificate.gap === null ? "" : ` (gap ${numberText(certificate.gap, language)})`}`;
  const target = indicator === null ? "" : ` · ${indicator.label?.[language] ?? indicator.id}${aimText(indicator, language, say)}`;
  const duty = `${say("plan-owner")}: ${owner === null ? say("plan-no-owner") : owner.id} · ${say("plan-until")} ${deadline ?? "–"}${target}${proposed ? ` (${say("plan-proposed")})` : ""}`;
  const grounds =
    decided === null
      ? `${say("plan-because")}: ${because.map(({ finding, sets }) => `${finding}${setsText(sets, language)}`).join(", ")}`
      : `${say("plan-decided")} ${decided.person}, ${decided.date}: ${decided.reason}`;
  return `${id}  ${instrument}  ${money}${proof}${synthetic ? " · 虚构 / Invented" : ""}\n    ${action[language]}\n    ${grounds}\n    ${duty}${effectOf(line, language, say)}`;
}

/** Where the indicator is to go: the target with what it rests on, else the way alone. */
function aimText({ now, target, direction, source }: NonNullable<PlanLine["indicator"]>, language: Language, say: SayAtTerminal): string {
  const from = now === null ? "" : ` ${numberText(now, language)}`;
  if (target !== null) return `${from} → ${numberText(target, language)}${source === null ? "" : ` [${source}]`}`;
  return direction === null ? from : `${from}, ${direction === "up" ? say("plan-up") : say("plan-down")}`;
}

/** What counts as too much or too little, and who decided it. */
function normText(
  { figure, base, band, unit, setting, is_default: isDefault, decided }: Plan["norms"][number],
  language: Language,
  say: SayAtTerminal,
  inOwn: OwnWords,
): string {
  const limit = bandText(band, (value) => numberText(value, language));
  const who = isDefault ? say("plan-by-default") : decided === null ? say("plan-by-hand") : `${say("plan-decided")} ${decided.by}, ${decided.on.slice(0, 10)}`;
  return `  ${inOwn(figure[language])} ${limit} (${inOwn(unit)}; ${say("plan-against-base")} ${inOwn(base[language])}) · ${setting} · ${who}`;
}

/** A measure without a line: why, what refused it, what it would take and from whom, what similar ones cost, what it would decide. */
function wayText(way: Plan["coverage"][number], language: Language, say: SayAtTerminal, inOwn: OwnWords): string {
  const { formatter } = say;
  const who = deliverersText(way.missing, formatter).join("; ");
  const lacks =
    way.missing.length === 0
      ? []
      : [`${say("plan-lacks")}: ${needsText(way.missing, formatter).join("; ")}${who === "" ? "" : ` · ${say("plan-who")} ${who}`}`];
  return [
    `  ${way.item}  ${inOwn(codeEntry("measures", way.item)?.label[language] ?? "")}: ${way.reason?.[language] ?? ""}`,
    ...(way.refused.length === 0 ? [] : [`    ${say("plan-against")}: ${way.refused.join(", ")}`]),
    ...[way.takes, way.cost_said, way.would_decide].flatMap((said) => (said === null ? [] : [`    ${inOwn(said[language])}`])),
    ...lacks.map((each) => `    ${each}`),
  ].join("\n");
}

/** What similar ones cost, where the line has no amount of its own. */
function likeText({ cost_like: like }: PlanLine, _language: Language, say: SayAtTerminal): string {
  if (like === null) return say("plan-unknown");
  const cases = `n = ${like.n}`;
  if (like.p10 === null || like.p90 === null) return `${say("plan-unknown")} (${say("plan-similar")} ${cases})`;
  const range = (low: number, high: number): string => `${like.currency} ${numberText(low, "en")}–${numberText(high, "en")}`;
  if (like.low !== null && like.high !== null) return `${range(like.low, like.high)} (${say("plan-similar")} ${cases})`;
  return `${range(like.p10, like.p90)} / ${like.unit} (${say("plan-similar")} ${cases}; ${say("plan-open")})`;
}

/** How the line's effect will be known. */
function effectOf({ evaluation }: PlanLine, language: Language, say: SayAtTerminal): string {
  return evaluation === null ? "" : `\n    ${say("plan-evaluation")}: ${evaluation.said[language]}`;
}

/** The numbers that a finding sets; the value at which it would turn stands with the indicator already. */
function setsText(sets: PlanLine["because"][number]["sets"], language: Language): string {
  const numbers = sets.flatMap(({ kind, what, value }) =>
    typeof value === "number" && figureAbout(what)?.kind !== "target" ? [`${kind} ${what} ${numberText(value, language)}`] : [],
  );
  return numbers.length === 0 ? "" : ` [${numbers.join("; ")}]`;
}

function counterfactualText({ line, counterfactuals }: CounterfactualAnswer, language: Language, say: SayAtTerminal): string {
  return `${line}: ${say("plan-refused")}\n${counterfactuals.map((each) => otherwiseText(each.finding, each, language, say)).join("\n")}\n`;
}

/** The lines that rest on a finding, as they would be without it. */
export function refusedText({ finding, lines }: RefusedAnswer, language: Language, { say }: Speech): string {
  const parts = lines.map((each) => otherwiseText(`${each.line}${each.synthetic ? " · 虚构 / Invented" : ""}`, each, language, say));
  return `${finding}: ${say("plan-refused")}\n${parts.length === 0 ? `  ${say("plan-none")}` : parts.join("\n")}\n`;
}

type Otherwise = Omit<CounterfactualAnswer["counterfactuals"][number], "finding">;

function otherwiseText(head: string, { changes, value_before: before, value_after: after, goes }: Otherwise, language: Language, say: SayAtTerminal): string {
  const number = (value: number | null): string => (value === null ? say("plan-none") : numberText(value, language));
  const rows = changes.map(({ what, before: was, after: is }) => `    ${figureText(what, say.formatter)}: ${number(was)} → ${number(is)}`);
  const worth = before === null && after === null ? [] : [`    ${say("plan-value")}: ${number(before)} → ${number(after)}`];
  return [`  ${head}`, ...(goes ? [`    ${say("plan-goes")}`] : [...rows, ...worth])].join("\n");
}
