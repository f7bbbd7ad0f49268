import {
  type CounterfactualAnswer,
  codeEntry,
  deliverersText,
  figureAbout,
  figureText,
  type Language,
  needsText,
  numberText,
  ownVoice,
  type Plan,
  type PlanLine,
  type RefusedAnswer,
} from "@quoin/core";
import type { OwnWords, Speech } from "./printer.ts";

const words = {
  en: {
    plan: "Plan",
    empty: "No task follows: no finding is confirmed, and the office has decided on nothing.",
    silent: "Not in this plan, and why",
    unknown: "cost not yet estimated",
    similar: "as similar ones cost,",
    open: "how many is open",
    because: "because of",
    owner: "owner",
    noOwner: "nobody is named",
    up: "to rise",
    down: "to fall",
    until: "until",
    proposed: "proposed",
    decided: "decided by",
    unanswered: "Confirmed, and moved by no line",
    evaluation: "known by",
    noticed: "noticed from",
    price: "finding out costs:",
    noPrice: "not known",
    norms: "What counts as too concentrated, too even, too short, too dependent",
    byDefault: "default, nobody has decided it",
    byHand: "set in quoin.yaml, by whom is not recorded",
    against_base: "held against",
    lacks: "missing",
    against: "refused by",
    find: "To find out first",
    who: "from",
    refused: "Had it been refused",
    goes: "the line would go",
    none: "none",
    value: "value",
  },
  zh: {
    plan: "规划",
    empty: "没有任务：尚无得到证据支持的结论，本办也未作出决定。",
    silent: "未列任务及原因",
    unknown: "经费待测算",
    similar: "参照同类",
    open: "数量未定",
    because: "依据",
    owner: "责任单位",
    noOwner: "尚未确定",
    up: "应上升",
    down: "应下降",
    until: "完成时限",
    proposed: "建议",
    decided: "决定人",
    unanswered: "已证实但没有任务能够改变",
    evaluation: "效果评估",
    noticed: "可看出的最小效果",
    price: "查明费用：",
    noPrice: "未知",
    norms: "何为过于集中、过于平均、周期过短、依赖过高",
    byDefault: "默认值，尚无人决定",
    byHand: "quoin.yaml中设定，未记录设定人",
    against_base: "基准：",
    lacks: "所缺",
    against: "不获支持的判断",
    find: "需先查明的事项",
    who: "可由",
    refused: "若该结论不成立",
    goes: "该任务取消",
    none: "无",
    value: "价值",
  },
} as const;

/** A plan for a person at a terminal: lines by measure with what their findings set, what to find out first, then what the plan is silent on and why. */
export function planText(answer: Plan | CounterfactualAnswer, language: Language, { own: inOwn }: Speech): string {
  if ("counterfactuals" in answer) return counterfactualText(answer, language);
  const { region, scenario, lines, cost, coverage, norms, unanswered, to_find_out: open } = answer;
  const own = words[language];
  const silent = coverage.filter(({ reason }) => reason !== null).map((each) => wayText(each, language, inOwn));
  const questions = open.map(({ finding, needs, said, cost, would_decide: would }) => {
    const fields = needsText(needs, ownVoice(language)).join("; ");
    const from = deliverersText(needs, ownVoice(language)).join("; ");
    const price = cost === null ? own.noPrice : `${cost.currency} ${numberText(cost.amount, "en")}`;
    return `  ${finding}: ${said[language]}\n    ${would[language]} (${own.price} ${price})\n    ${fields}${from === "" ? "" : `\n    ${own.who} ${from}`}`;
  });
  return [
    `${own.plan} ${region} (${scenario})`,
    cost.said[language],
    lines.length === 0 ? own.empty : lines.map((line) => lineText(line, language)).join("\n"),
    ...(unanswered.length === 0
      ? []
      : [
          `${own.unanswered}:\n${unanswered.map(({ finding, reason, tried }) => `  ${finding}: ${reason[language]}${tried.length === 0 ? "" : ` [${tried.join(", ")}]`}`).join("\n")}`,
        ]),
    ...(questions.length === 0 ? [] : [`${own.find}:\n${questions.join("\n")}`]),
    `${own.norms}:\n${norms.map((each) => normText(each, language, inOwn)).join("\n")}`,
    `${own.silent}:\n${silent.join("\n")}\n`,
  ].join("\n\n");
}

function lineText(line: PlanLine, language: Language): string {
  const own = words[language];
  const { id, instrument, action, amount, currency, certificate, synthetic, because, decided_by: decided, owner, deadline, indicator, proposed } = line;
  const money = amount === null ? likeText(line, language) : `${currency} ${numberText(amount, "en")}`;
  const proof = certificate === null ? "" : ` · ${certificate.status}${certificate.gap === null ? "" : ` (gap ${numberText(certificate.gap, language)})`}`;
  const target = indicator === null ? "" : ` · ${indicator.label?.[language] ?? indicator.id}${aimText(indicator, language)}`;
  const duty = `${own.owner}: ${owner === null ? own.noOwner : owner.id} · ${own.until} ${deadline ?? "–"}${target}${proposed ? ` (${own.proposed})` : ""}`;
  const grounds =
    decided === null
      ? `${own.because}: ${because.map(({ finding, sets }) => `${finding}${setsText(sets, language)}`).join(", ")}`
      : `${own.decided} ${decided.person}, ${decided.date}: ${decided.reason}`;
  return `${id}  ${instrument}  ${money}${proof}${synthetic ? " · 虚构 / Invented" : ""}\n    ${action[language]}\n    ${grounds}\n    ${duty}${effectOf(line, language)}`;
}

/** Where the indicator is to go: the target with what it rests on, else the way alone. */
function aimText({ now, target, direction, source }: NonNullable<PlanLine["indicator"]>, language: Language): string {
  const own = words[language];
  const from = now === null ? "" : ` ${numberText(now, language)}`;
  if (target !== null) return `${from} → ${numberText(target, language)}${source === null ? "" : ` [${source}]`}`;
  return direction === null ? from : `${from}, ${direction === "up" ? own.up : own.down}`;
}

/** What counts as too much or too little, and who decided it. */
function normText({ figure, base, band, unit, setting, is_default: isDefault, decided }: Plan["norms"][number], language: Language, inOwn: OwnWords): string {
  const own = words[language];
  const limit = band.high === null ? `≥ ${numberText(band.low ?? 0, language)}` : `≤ ${numberText(band.high, language)}`;
  const who = isDefault ? own.byDefault : decided === null ? own.byHand : `${own.decided} ${decided.by}, ${decided.on.slice(0, 10)}`;
  return `  ${inOwn(figure[language])} ${limit} (${inOwn(unit)}; ${own.against_base} ${inOwn(base[language])}) · ${setting} · ${who}`;
}

/** A measure without a line: why, what refused it, what it would take and from whom, what similar ones cost, what it would decide. */
function wayText(way: Plan["coverage"][number], language: Language, inOwn: OwnWords): string {
  const own = words[language];
  const voice = ownVoice(language);
  const who = deliverersText(way.missing, voice).join("; ");
  const lacks = way.missing.length === 0 ? [] : [`${own.lacks}: ${needsText(way.missing, voice).join("; ")}${who === "" ? "" : ` · ${own.who} ${who}`}`];
  return [
    `  ${way.item}  ${inOwn(codeEntry("measures", way.item)?.label[language] ?? "")}: ${way.reason?.[language] ?? ""}`,
    ...(way.refused.length === 0 ? [] : [`    ${own.against}: ${way.refused.join(", ")}`]),
    ...[way.takes, way.cost_said, way.would_decide].flatMap((said) => (said === null ? [] : [`    ${inOwn(said[language])}`])),
    ...lacks.map((each) => `    ${each}`),
  ].join("\n");
}

/** What similar ones cost, where the line has no amount of its own. */
function likeText({ cost_like: like }: PlanLine, language: Language): string {
  const own = words[language];
  if (like === null) return own.unknown;
  const cases = `n = ${like.n}`;
  if (like.p10 === null || like.p90 === null) return `${own.unknown} (${own.similar} ${cases})`;
  const range = (low: number, high: number): string => `${like.currency} ${numberText(low, "en")}–${numberText(high, "en")}`;
  if (like.low !== null && like.high !== null) return `${range(like.low, like.high)} (${own.similar} ${cases})`;
  return `${range(like.p10, like.p90)} / ${like.unit} (${own.similar} ${cases}; ${own.open})`;
}

/** How the line's effect will be known. */
function effectOf({ evaluation }: PlanLine, language: Language): string {
  if (evaluation === null) return "";
  const own = words[language];
  const { design, detectable, unit, n } = evaluation;
  const noticed = detectable === null ? "" : ` · ${own.noticed} ${numberText(detectable, language, 2)} ${unit ?? ""}`;
  return `\n    ${own.evaluation}: ${design}${n === null ? "" : ` (n = ${n})`}${noticed}`;
}

/** The numbers that a finding sets; the value at which it would turn stands with the indicator already. */
function setsText(sets: PlanLine["because"][number]["sets"], language: Language): string {
  const numbers = sets.flatMap(({ kind, what, value }) =>
    typeof value === "number" && figureAbout(what)?.kind !== "target" ? [`${kind} ${what} ${numberText(value, language)}`] : [],
  );
  return numbers.length === 0 ? "" : ` [${numbers.join("; ")}]`;
}

function counterfactualText({ line, counterfactuals }: CounterfactualAnswer, language: Language): string {
  return `${line}: ${words[language].refused}\n${counterfactuals.map((each) => otherwiseText(each.finding, each, language)).join("\n")}\n`;
}

/** The lines that rest on a finding, as they would be without it. */
export function refusedText({ finding, lines }: RefusedAnswer, language: Language): string {
  const own = words[language];
  const parts = lines.map((each) => otherwiseText(`${each.line}${each.synthetic ? " · 虚构 / Invented" : ""}`, each, language));
  return `${finding}: ${own.refused}\n${parts.length === 0 ? `  ${own.none}` : parts.join("\n")}\n`;
}

type Otherwise = Omit<CounterfactualAnswer["counterfactuals"][number], "finding">;

function otherwiseText(head: string, { changes, value_before: before, value_after: after, goes }: Otherwise, language: Language): string {
  const own = words[language];
  const number = (value: number | null): string => (value === null ? own.none : numberText(value, language));
  const rows = changes.map(({ what, before: was, after: is }) => `    ${figureText(what, ownVoice(language))}: ${number(was)} → ${number(is)}`);
  const worth = before === null && after === null ? [] : [`    ${own.value}: ${number(before)} → ${number(after)}`];
  return [`  ${head}`, ...(goes ? [`    ${own.goes}`] : [...rows, ...worth])].join("\n");
}
