import { codeEntry } from "../../codes/code-lists.ts";
import type { Formatter } from "../../language/message/formatter.ts";
import { chinese } from "../../language/printers/chinese.ts";
import { english } from "../../language/printers/english.ts";
import type { Said } from "../../language/statement/place.ts";
import { integer, verbatim } from "../../language/statement/values.ts";
import type { LocalText } from "../../language/text.ts";
import type { ReportGoal } from "../report-content.ts";
import { type Action, chosenPriorities, type Strategy } from "../strategy.ts";
import { strategyWords as words } from "./strategy.words.ts";

/** Something that an examiner looks for under a criterion, and what is recorded of it. */
export interface CriterionCheck {
  readonly asked: string;
  readonly recorded: string;
  readonly holds: boolean;
}

/** How many questions that bear on a criterion were put to the evidence, and how many of them it answers. */
export interface Answered {
  readonly asked: number;
  readonly decided: number;
}

/** Groups of those who take part in discovery: what is called the quadruple helix. */
export const groups = ["business", "research", "public", "society"] as const;

/**
 * What is recorded under each of the seven criteria of Regulation (EU) 2021/1060, Annex IV, enabling condition 1.1. A check holds where the register names what the criterion asks for; whether
 * the criterion is met the office says itself, and an examiner after it. Nothing is inferred from what is not recorded.
 */
export function criterionChecks(criterion: string, strategy: Strategy, answered: Answered, formatter: Formatter): readonly CriterionCheck[] {
  const say = formatter.of(words);
  return (byCriterion[criterion]?.(strategy, answered) ?? []).map(({ asked, recorded, holds }) => ({
    asked: say(asked),
    recorded: recorded.length === 0 ? say("none") : formatter.row(recorded.map((each) => ("data" in each ? formatter.said(each) : formatter.text(each)))),
    holds,
  }));
}

/** A check before it is said; nothing recorded where the list is empty. */
interface Check {
  readonly asked: Asked;
  readonly recorded: readonly (Said | LocalText)[];
  readonly holds: boolean;
}

const byCriterion: Readonly<Record<string, (strategy: Strategy, answered: Answered) => readonly Check[]>> = {
  "s3-1": ({ specialisation, baseYear, maximumAge, ownWords }, { asked, decided }) => [
    check("askedAnalysis", decided > 0, [words.say("answered", { decided: integer(decided, "questions"), asked: integer(asked, "questions") })]),
    check("askedMix", specialisation !== null, specialisation === null ? [] : [words.say("mixOf", { year: verbatim(String(specialisation.year)) })]),
    ...(baseYear === null || maximumAge === null || specialisation === null
      ? []
      : [
          check("askedFresh", baseYear - specialisation.year <= maximumAge, [
            words.say("age", {
              year: verbatim(String(specialisation.year)),
              base: verbatim(String(baseYear)),
              age: integer(maximumAge, "years"),
            }),
          ]),
        ]),
    check("askedDiffusion", ownWords.includes("s3-1"), ownWords.includes("s3-1") ? [words.say("ownWords")] : []),
  ],
  "s3-2": ({ bodies }) => {
    const managing = bodies.filter(({ role }) => role === "managing");
    const told = managing.filter(({ mandate }) => mandate !== null);
    const staffed = managing.filter(({ staff }) => staff !== null && staff > 0);
    const steering = bodies.filter(({ role }) => role === "steering");
    return [
      check(
        "askedBody",
        managing.length > 0,
        managing.map(({ organisation }) => organisation),
      ),
      check("askedMandate", managing.length > 0 && told.length === managing.length, ofAll(told.length, managing.length)),
      check("askedStaff", managing.length > 0 && staffed.length === managing.length, ofAll(staffed.length, managing.length)),
      check(
        "askedSteering",
        steering.length > 0,
        steering.map(({ organisation }) => organisation),
      ),
    ];
  },
  "s3-3": (strategy) => {
    const { goals, steps } = strategy;
    const chosen = chosenPriorities(strategy);
    const measured = chosen.filter(({ id }) => goals.some(({ priority }) => priority === id));
    const based = goals.filter(({ baseline, kind }) => baseline !== null || kind === "output");
    const aimed = goals.filter(({ target, years }) => target !== null && years.target !== null);
    const sourced = goals.filter(({ source }) => source !== null);
    const common = goals.filter(({ common: code }) => code !== null);
    const wrong = common.filter((goal) => !hasUnitOfList(goal));
    const evaluations = steps.filter(({ kind }) => kind === "evaluation");
    const used = steps.filter(({ done, consequence }) => done !== null && consequence !== null);
    return [
      check("askedIndicators", chosen.length > 0 && measured.length === chosen.length, ofAll(measured.length, chosen.length)),
      check("askedBaselines", goals.length > 0 && based.length === goals.length, ofAll(based.length, goals.length)),
      check("askedTargets", goals.length > 0 && aimed.length === goals.length, ofAll(aimed.length, goals.length)),
      check("askedSources", goals.length > 0 && sourced.length === goals.length, ofAll(sourced.length, goals.length)),
      ...(common.length === 0
        ? []
        : [
            check(
              "askedUnits",
              wrong.length === 0,
              wrong.length === 0 ? ofAll(common.length, common.length) : [words.say("otherUnits", { names: inRow(wrong.map(({ label }) => label)) })],
            ),
          ]),
      check(
        "askedReports",
        steps.some(({ kind }) => kind === "monitoring-report"),
        counted(steps.filter(({ kind }) => kind === "monitoring-report").length),
      ),
      check("askedEvaluations", evaluations.length > 0, counted(evaluations.length)),
      check("askedUse", used.length > 0, counted(used.length)),
    ];
  },
  "s3-4": (strategy) => {
    const { meetings } = strategy;
    const chosen = chosenPriorities(strategy);
    const led = chosen.filter(({ id }) => meetings.some(({ priority }) => priority === id));
    const positions = meetings.flatMap((each) => each.positions);
    const heard = groups.filter((group) => positions.some((each) => each.group === group));
    const changed = positions.filter(({ change }) => change !== null).length + meetings.filter(({ decision }) => decision !== null).length;
    return [
      check("askedPriorities", chosen.length > 0, counted(chosen.length)),
      check("askedDiscovery", chosen.length > 0 && led.length === chosen.length, ofAll(led.length, chosen.length)),
      check(
        "askedGroups",
        heard.length === groups.length,
        heard.map((group) => words.say(group)),
      ),
      check("askedPositions", positions.length > 0, counted(positions.length)),
      check("askedChange", changed > 0, counted(changed)),
    ];
  },
  "s3-5": ({ actions }) => actionChecks(actions, "S3-5"),
  "s3-6": ({ actions }) => actionChecks(actions, "S3-6"),
  "s3-7": ({ actions, complements }) => {
    const own = actions.filter(({ criteria }) => criteria.includes("S3-7"));
    const joint = own.filter(({ partners }) => partners.length > 0);
    return [
      ...actionChecks(actions, "S3-7"),
      check("askedPartners", own.length > 0 && joint.length === own.length, ofAll(joint.length, own.length)),
      check(
        "askedChoice",
        complements.length > 0,
        complements.slice(0, 3).map(({ place }) => place),
      ),
    ];
  },
};

function actionChecks(actions: readonly Action[], criterion: string): readonly Check[] {
  const own = actions.filter(({ criteria }) => criteria.includes(criterion));
  const all = (held: readonly Action[]): [boolean, Check["recorded"]] => [own.length > 0 && held.length === own.length, ofAll(held.length, own.length)];
  return [
    check("askedActions", own.length > 0, counted(own.length)),
    check("askedOwners", ...all(own.filter(({ owner }) => owner !== null))),
    check("askedMoney", ...all(own.filter(({ money, from, to }) => money !== null && from !== null && to !== null))),
    check("askedServed", ...all(own.filter(({ priorities }) => priorities.length > 0))),
  ];
}

/** Whether the unit is the one of the list of common indicators: the official system refuses a table with another. */
function hasUnitOfList({ common, unit }: ReportGoal): boolean {
  const listed = common === null ? null : (codeEntry("erdf-indicators", common)?.unit ?? null);
  return listed === null || listed.trim().toLowerCase() === unit.trim().toLowerCase();
}

type Asked = Extract<keyof typeof words.table, `asked${string}`>;

function check(asked: Asked, holds: boolean, recorded: Check["recorded"]): Check {
  return { asked, recorded, holds };
}

function counted(n: number): Check["recorded"] {
  return n === 0 ? [] : [words.say("recorded", { n: integer(n, "entries") })];
}

function ofAll(n: number, all: number): Check["recorded"] {
  return all === 0 ? [] : [words.say("ofAll", { n: integer(n, "entries"), all: integer(all, "entries") })];
}

function inRow(names: readonly LocalText[]): LocalText {
  return { en: english.row(names.map(({ en }) => en)), zh: chinese.row(names.map(({ zh }) => zh)) };
}
