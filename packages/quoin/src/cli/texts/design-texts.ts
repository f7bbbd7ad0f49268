import {
  type ApplicationsAnswer,
  type BudgetFrontier,
  type Language,
  type LocalText,
  numberText,
  ownDecimals,
  type PlanComparison,
  type RoadmapAnswer,
  type SayAtTerminal,
  type WhyNotAnswer,
} from "@quoin/core";
import type { Speech } from "./printer.ts";
import { textTable } from "./text-table.ts";

const invented = "虚构 / Invented";
const mark = (synthetic: boolean): string => (synthetic ? ` · ${invented}` : "");
const number = (value: number | null): string => (value === null ? "–" : numberText(value, "en", Math.min(3, ownDecimals(value))));
const parted = (texts: readonly string[], say: SayAtTerminal): string =>
  texts.length === 0 ? "" : texts.reduce((first, next) => say("parted", { first, next }));
const either = (language: Language, text: LocalText): string => text[language];

/** Two plans line by line: what enters, what leaves, what it costs. */
export function comparisonText({ first, second, region, lines, cost, unknown, invented: left }: PlanComparison, language: Language, { say }: Speech): string {
  const changed = lines.filter(({ change }) => change !== "same");
  const blocks = changed.map(({ item, first: before, second: after, enters, leaves, stays, cost: own, currency, synthetic }) => {
    const named = (choices: typeof enters): string =>
      parted(
        choices.slice(0, 5).map(({ label }) => label[language]),
        say,
      ) + (choices.length > 5 ? " …" : "");
    return [
      `${item}${mark(synthetic)}  ${say("cost")} ${own === null ? say("not-known") : `${currency} ${number(own)}`}`,
      `  - ${before === null ? "–" : before.action[language]}`,
      `  + ${after === null ? "–" : after.action[language]}`,
      ...(enters.length + leaves.length === 0
        ? []
        : [
            `  ${say("enters-with", { n: enters.length, names: named(enters) })}`,
            `  ${say("leaves-with", { n: leaves.length, names: named(leaves) })}`,
            `  ${say("stays", { stays })}`,
          ]),
    ].join("\n");
  });
  const sum =
    left === 0
      ? say("lines-differ", { lines: changed.length, cost: number(cost), unknown })
      : say("lines-differ-invented", { lines: changed.length, cost: number(cost), unknown, invented: left });
  return `${region}: ${first} → ${second}\n${sum}\n\n${blocks.join("\n")}\n`;
}

/** The fund at each size of its budget. */
export function frontierText(
  { region, scenario, unit, synthetic, points, core, shell, never, objective, by_benefit: benefit }: BudgetFrontier,
  language: Language,
  { say }: Speech,
): string {
  if (points.length === 0) return `${region} (${scenario}): ${say("no-project-has-published-money")}\n`;
  const head = [
    say("share-asked"),
    say("budget", { unit: unit ?? "" }),
    say("spent"),
    say("delivered-design-value"),
    say("design-bound"),
    say("projects"),
    say("enter"),
    say("leave"),
    say("per-unit-more"),
  ];
  const rows = points.map((each) => [
    `${Math.round(each.share * 100)}%`,
    number(each.budget),
    number(each.spent),
    number(each.value),
    number(each.bound),
    String(each.funded),
    String(each.enters.length),
    String(each.leaves.length),
    each.price === null ? "–" : numberText(each.price, language),
  ]);
  const sets = say("projects-in-plans", { core: core.length, shell: shell.length, never: never.length });
  const worth =
    benefit === null
      ? say("by-points")
      : say("by-benefit", {
          unit: objective.unit ?? "",
          core: benefit.core.length,
          shell: benefit.shell.length,
          never: benefit.never.length,
          share: `${Math.round(benefit.share * 100)}%`,
          draws: benefit.draws,
        });
  return `${region} (${scenario})${mark(synthetic)}\n${textTable([head, ...rows])}\n${sets}\n${worth}\n`;
}

/** What stands between a project and the plan. */
export function whyNotText(answer: WhyNotAnswer, language: Language, { say }: Speech): string {
  const { project, title, funded, unit, synthetic, blocked_by: blocked, extra, value_lost: lost, forced } = answer;
  const head = `${project}  ${either(language, title)}${mark(synthetic)}`;
  if (funded) return `${head}\n${say("is-in-the-plan")}\n`;
  const money = (value: number | null): string => (value === null ? say("money-alone-does-not-do-it") : `${number(value)} ${unit ?? ""}`);
  const named = (choices: readonly { readonly label: LocalText }[]): string => choices.map(({ label }) => `    ${label[language]}`).join("\n");
  return `${[
    head,
    say.formatter.told(say("blocked-by"), say.formatter.clauses(blocked.map(({ label }) => label[language])) || say("no-rule-it-adds-no-value")),
    say.formatter.told(say("money-that-would-add-it"), money(extra)),
    say.formatter.told(say("value-lost-if-forced"), number(lost)),
    ...(forced === null
      ? [say("no-plan-holds-it")]
      : [
          say("best-plan-that-holds-it", { objective: number(forced.objective), status: forced.status, lost: number(forced.lost) }),
          `  ${say("design-leaves-2")}\n${named(forced.leaves)}`,
          `  ${say("design-enters-2")}\n${named(forced.enters)}`,
        ]),
  ].join("\n")}\n`;
}

/** The order of projects, cycles by name, how far each can slip. */
export function roadmapText(
  { projects, cycles, broken, smallest, networks, unordered, synthetic, reason, missing_complements: missing }: RoadmapAnswer,
  language: Language,
  { say }: Speech,
): string {
  const notes = [
    ...(synthetic ? [invented] : []),
    ...(reason === null ? [] : [reason[language]]),
    ...cycles.map((each) => say("wait-for-each-other", { each: each.join(" → ") })),
    ...broken.map(({ first, next }) => say.formatter.told(say("set-aside"), `${first} → ${next}${smallest ? "" : say("not-proved-the-fewest")}`)),
    ...networks.map(({ network, length }) => say("network-years", { network, length: number(length) })),
    ...missing.map(({ label, system }) => say.formatter.told(say("missing-complement"), `${label[language]} (${system[language]})`)),
    say("projects-have-no-order", { unordered }),
  ];
  if (projects.length === 0) return `${notes.join("\n")}\n`;
  const head = [say("network"), say("project"), say("earliest"), say("latest"), say("years"), say("slack"), ""];
  const rows = projects.map((each) => [
    String(each.network),
    each.label[language],
    number(each.earliest),
    number(each.latest),
    number(each.duration),
    each.critical ? say("critical") : number(each.slack),
    each.synthetic ? invented : "",
  ]);
  return `${textTable([head, ...rows])}\n${notes.join("\n")}\n`;
}

/** Which applications the fund would choose, of those that the asker may see. */
export function applicationsText(answer: ApplicationsAnswer, language: Language, { own, say }: Speech): string {
  const { calls, applications, not_shown: hidden, unscored, other_currency: foreign, funded, amount, currency, value, clash, table, synthetic } = answer;
  const [id, title, call, chosen, asked, score] = ["application", "title", "call", "funded", "asked", "score"].map((column) =>
    table.columns.findIndex(({ name }) => name === column),
  ) as [number, number, number, number, number, number];
  const rows = table.rows.map((row) => [
    row[chosen] === 1 ? "●" : row[chosen] === 0 ? "○" : "–",
    String(row[id]),
    table.names?.[String(row[title])]?.[language] ?? String(row[title]),
    String(row[call]),
    number(row[asked] as number | null),
    number(row[score] as number | null),
  ]);
  const head = ["", ...[say("design-application"), say("design-title"), own("@call"), say("asked", { currency }), say("mean-score")]];
  const sum =
    clash.length > 0
      ? say.formatter.told(say("these-rules-cannot-hold-together"), say.formatter.clauses(clash.map((each) => each[language])))
      : value === null
        ? say("applications-divided", { applications, calls, funded, amount: number(amount), currency })
        : say("applications-chosen", {
            ...{ applications, calls, funded, amount: number(amount), currency },
            ...{ value: number(value), outcome: answer.certificate?.objective.unit ?? "–" },
          });
  const left = say("applications-left-out", { unscored, foreign, hidden });
  return `${sum}${mark(synthetic)}\n${left}\n${rows.length === 0 ? "" : `\n${textTable([head, ...rows])}\n`}`;
}
