import { coins, draw, oneOf } from "./walk-chance.ts";
import { departments, officers, payAbove, planners, projects } from "./walk-office.ts";

type Answer = Readonly<Record<string, unknown>>;
type Asks = (person: string, name: string, input: object) => Promise<Answer>;

/** What a walk remembers: what it has met, so that it can name it again. Whatever is wrong in it is a refusal more. */
export interface Met {
  readonly waiting: string[];
  readonly entries: string[];
  readonly calls: Map<string, { department: string | undefined; stage: number }>;
  /** The newest awards beyond those from which the walk began. */
  readonly awards: Set<string>;
  /** Where each account is by now. */
  readonly belongs: Map<string, { readonly department: string | undefined; readonly organisation: string | undefined }>;
  /** Whose each project is by now. */
  readonly departments: Map<string, string | undefined>;
  /** Organisations that came later, the newest last. */
  readonly founded: string[];
  number: number;
}

const scorecard = {
  items: [
    {
      code: "novelty",
      points: [
        [0, 0],
        [10, 100],
      ],
    },
  ],
};

/** What may happen; whoever does it, whether it is allowed and whether the money is there is for the program to say. */
export function walkDeeds(ask: Asks, met: Met, days: { readonly today: string; readonly began: string }): Readonly<Record<string, () => Promise<Answer>>> {
  const { today, began } = days;
  const year = Number(today.slice(0, 4));
  const dayBefore = new Date(Date.parse(`${began}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);
  const officer = () => oneOf(officers);
  const awardIds = () => [...projects.slice(0, 5).map((id) => `a-${id}`), ...met.awards];
  const projectOf = (award: string) => award.replace(/^a-/, "");
  const everyProject = () => [...projects, ...met.awards];
  /** The department of an account as a rule, now and then another. */
  const departmentOf = (account: string) => (draw() < 0.9 ? met.belongs.get(account)?.department : undefined) ?? oneOf(departments);
  /** An officer of the department that a project is of, as a rule; now and then any. */
  const officerFor = (project: string): string => {
    const own = officers.filter((name) => met.belongs.get(name)?.department === met.departments.get(project));
    return own.length > 0 && draw() < 0.8 ? oneOf(own) : officer();
  };
  const applying = () => met.belongs.get("applicant")?.organisation ?? "firm";
  /** Few enough that each goes on to its awards before others come. */
  const newestCalls = (): readonly string[] => (met.calls.size === 0 ? ["c0"] : [...met.calls.keys()].slice(-4));
  const newestOrganisations = () => met.founded.slice(-3);
  const milestone = (project: string) => `ms-${project}-${oneOf([1, 2])}`;

  const flow = (type: string, project: string) => {
    const award = awardIds().find((id) => projectOf(id) === project);
    // Beyond what a fund has one pays by a decision alone.
    const isOver = draw() < 0.1;
    const named = award !== undefined && draw() < 0.5 ? { award, ...(draw() < 0.5 ? { instalment: oneOf(["1", "2"]) } : {}) } : { project };
    return {
      type,
      ...named,
      amount: coins(isOver ? payAbove * 40 : draw() < 0.8 ? payAbove / 3 : 300),
      date: draw() < 0.9 ? today : dayBefore,
      level: draw() < 0.9 ? "central" : "provincial",
      ...(isOver ? { over: "decision 3" } : {}),
    };
  };
  const instalments = (project: string) =>
    ["1", "2"].map((id, at) => ({ id, amount: coins(250), ...(draw() < 0.7 ? { milestone: `ms-${project}-${at + 1}` } : {}) }));

  /** The next step of a call on its way from a draft to what its awards leave over; now and then another one than the next. */
  const stages: readonly ((id: string, who: () => string) => Promise<Answer>)[] = [
    (id, who) => ask(who(), "call-open", { id }),
    (id) =>
      ask("applicant", "apply", {
        call: id,
        id: `${id}-x`,
        data: { organisation: applying(), title: `work ${id}`, summary: `line ${id}`, start: today, end: `${year + 2}-12-31`, amount_requested: coins(400) },
        submit: true,
      }),
    (id, who) => ask(who(), "call-close", { id }),
    (id, who) => ask(who(), "application-screen", { id: `${id}-x`, result: "eligible", reason: "complete" }),
    (id, who) => ask(who(), "review-assign", { call: id, per_application: 1 }),
    (id) => ask("expert", "review-submit", { application: `${id}-x`, data: { scores: { novelty: 8 } } }),
    async (id, who) => {
      const { matches = [] } = (await ask(who(), "duplicate-list", { call: id, decision: "open" })) as { readonly matches?: readonly Answer[] };
      for (const { id: match } of matches) await ask(who(), "decide-duplicate", { match: String(match), decision: "distinct", reason: "other work" });
      return ask(who(), "award", { call: id, method: "ranking", reason: "board" });
    },
    (id, who) => ask(who(), "call-unallot", { id, reason: "for the next call" }),
  ];

  return {
    pay: () => {
      const project = oneOf(everyProject());
      return ask(officerFor(project), "pay", flow(oneOf(["disbursement", "disbursement", "disbursement", "refund", "commitment", "release"]), project));
    },
    settle: async () => {
      const at = Math.floor(draw() * met.waiting.length);
      const id = met.waiting[at] ?? "proposal-0";
      const answer = await ask(oneOf([...officers, ...planners]), oneOf(["release", "release", "release", "decline"]), { id, reason: "seen" });
      // Who may not is followed by somebody who may; what has waited for long is forgotten.
      if (!isRefusal(answer) || met.waiting.length > 20) met.waiting.splice(at, 1);
      return answer;
    },
    reverse: () => ask(officer(), "entry-reverse", { id: oneOf(met.entries) ?? "e-0", reason: "booked wrongly" }),
    budget: () =>
      ask(oneOf(planners), "record-put", {
        type: "fund",
        id: "f",
        data: {
          // A fund that goes on for long is given more as its calls are.
          budgets: [year, year + 1]
            .map((of) => ({ year: of, level: "central", amount: coins(24_000 + 200 * met.number) }))
            .concat({ year, level: "provincial", amount: coins(6_000) }),
        },
        reason: "budget of the year",
      }),
    call: async () => {
      const id = `c${met.number++}`;
      const by = oneOf(["li", "chen", "qian"]);
      const department = departmentOf(by);
      const budgets = [{ year: oneOf([year, year + 1]), level: "central", amount: coins(3_000) }];
      const data = {
        labels: { en: id },
        department,
        fund: "f",
        programme: "pr",
        currency: "CNY",
        opens: `${year}-01-01`,
        closes: `${year + 1}-12-31`,
        budgets,
      };
      const answer = await ask(by, "call-put", { id, data: { ...data, scorecard } });
      if (!isRefusal(answer)) met.calls.set(id, { department, stage: 0 });
      return answer;
    },
    programme: async () => {
      const newest = newestCalls();
      const id = oneOf(newest);
      const call = met.calls.get(id) ?? { department: "m", stage: 0 };
      const own = [...officers.filter((name) => met.belongs.get(name)?.department === call.department), "li-again"];
      const stage = draw() < 0.9 ? call.stage : Math.floor(draw() * stages.length);
      const answer = await (stages[stage] as (typeof stages)[number])(id, () => (draw() < 0.9 ? oneOf(own) : officer()));
      if (stage === call.stage && answer["status"] !== "proposed" && !isRefusal(answer)) call.stage = Math.min(call.stage + 1, stages.length - 1);
      // What is proposed is gone on with where it was released meanwhile: the next step says so.
      if (stage === call.stage && (answer["status"] === "proposed" || (isRefusal(answer) && draw() < 0.5)) && [0, 6].includes(stage)) call.stage++;
      return answer;
    },
    contract: () => {
      const award = oneOf(awardIds());
      const data = {
        id: `k-${award}`,
        award,
        number: "1",
        payee: draw() < 0.9 ? applying() : "buyer",
        signed: today,
        ends: `${year + 2}-12-31`,
        instalments: instalments(projectOf(award)),
      };
      return ask(officerFor(projectOf(award)), "contract-put", { data });
    },
    amend: () => {
      const award = oneOf(awardIds());
      const data = draw() < 0.8 ? { instalments: instalments(projectOf(award)) } : { payee: oneOf(["buyer", applying()]) };
      return ask(officerFor(projectOf(award)), "contract-amend", { id: `k-${award}`, data, reason: "the board decided" });
    },
    accept: () => {
      const project = oneOf(everyProject());
      return ask(officerFor(project), "milestone-accept", { id: milestone(project), evidence: "report" });
    },
    revoke: () => {
      const project = oneOf(everyProject());
      return ask(officerFor(project), "milestone-revoke", { id: milestone(project), reason: "the report was wrong" });
    },
    dispense: () => {
      const [type, id] = oneOf([["fund", "f"] as const, ["project", oneOf(everyProject())] as const, ["award", oneOf(awardIds())] as const]);
      return ask(oneOf([...officers, ...planners]), "dispensation-grant", {
        rule: "ledger.fund-lacks",
        type,
        id,
        limit: coins(500),
        until: `${year + 1}-12-31`,
        reason: "decision 5",
      });
    },
    cancel: () => ask(officer(), "call-cancel", { id: oneOf(newestCalls()), reason: "no need any more" }),
    stop: () => {
      const id = oneOf(everyProject());
      return ask(officerFor(id), "project-stop", { id, reason: "it ends", undo: draw() < 0.5 });
    },
    merge: () => {
      const [from, into] = [oneOf(["m", "n", "firm", ...newestOrganisations()]), oneOf(["m", "n", "buyer", ...newestOrganisations()])];
      return ask(oneOf(planners), "merge", { type: "organisation", from, into, reason: "decision" });
    },
    found: async () => {
      const id = `o${met.number++}`;
      const answer = await ask(oneOf(planners), "record-put", { type: "organisation", id, data: { labels: { en: id } }, reason: "decision" });
      if (!isRefusal(answer)) met.founded.push(id);
      return answer;
    },
    move: () =>
      ask("wang-again", "user-change", { name: oneOf(["chen", "zhou", "li", "qian"]), department: oneOf([...departments, ...newestOrganisations()]) }),
    milestone: () => {
      const project = oneOf(everyProject());
      const data = { labels: { en: project }, project, due: today };
      return ask(officerFor(project), "record-put", { type: "milestone", id: milestone(project), data, reason: "as applied for" });
    },
    undo: () => ask(oneOf(planners), "reorganisation-undo", { id: `reorganisation-${Math.ceil(draw() * 6)}`, reason: "withdrawn" }),
  };
}

/** Whether an answer says why nothing was done: a problem with the number of its status. */
export function isRefusal(answer: Answer): boolean {
  return typeof answer["status"] === "number" && "title" in answer;
}
