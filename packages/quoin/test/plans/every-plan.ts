/** A small portfolio in whole numbers, as the tests write it into files. */
export interface SmallPortfolio {
  readonly projects: readonly {
    readonly id: string;
    readonly group: string;
    readonly cost: number;
    readonly value: number;
    readonly other: number;
    readonly earliest: number;
    readonly latest: number;
    readonly duration: number;
    /** What it may cost beyond its cost. */
    readonly more?: number;
  }[];
  readonly budgets: readonly { readonly source: string; readonly year?: number; readonly amount: number }[];
  /** Tenths. */
  readonly floor?: number;
  readonly cap?: number;
  readonly prerequisites: readonly (readonly [string, string])[];
  readonly exclusions: readonly (readonly string[])[];
  readonly include: readonly string[];
  readonly exclude: readonly string[];
  readonly schedule: boolean;
  /** A project waits for the end of one that it needs, not for its start. */
  readonly waits?: boolean;
  /** Weight of the money of a project's first year; that of every later one is 1. */
  readonly firstYear?: number;
  /** So many projects at once may cost more. */
  readonly gamma?: number;
}

/** A plan: start year of each funded project (0 without a schedule). */
export type EveryPlan = ReadonlyMap<string, number>;

/** The rules file of a small portfolio. */
export function rulesText(portfolio: SmallPortfolio): string {
  const lines = ["value: value", "second: other", "budgets:"];
  for (const { source, year, amount } of portfolio.budgets)
    lines.push(
      `  - {source: ${source}, column: cost, ${year === undefined ? "" : `year: ${year}, `}amount: ${amount}${portfolio.gamma === undefined ? "" : `, deviation: more, gamma: ${portfolio.gamma}`}}`,
    );
  if (portfolio.budgets.length === 0) lines[2] = "budgets: []";
  if (portfolio.floor !== undefined) lines.push(`floors: [{group: group, column: cost, share: ${portfolio.floor / 10}}]`);
  if (portfolio.cap !== undefined) lines.push(`caps: [{group: group, column: cost, share: ${portfolio.cap / 10}}]`);
  lines.push(`prerequisites: ${JSON.stringify(portfolio.prerequisites)}`, `exclusions: ${JSON.stringify(portfolio.exclusions)}`);
  lines.push(`include: ${JSON.stringify(portfolio.include)}`, `exclude: ${JSON.stringify(portfolio.exclude)}`);
  const after = portfolio.waits === true ? ", after: end" : "";
  const profile = portfolio.firstYear === undefined ? "" : `, profile: [${portfolio.firstYear}, 1]`;
  if (portfolio.schedule) lines.push(`schedule: {earliest: earliest, latest: latest, duration: duration, discount: 0.1${after}${profile}}`);
  return `${lines.join("\n")}\n`;
}

export function projectsText({ projects }: SmallPortfolio): string {
  const header = "project,group,cost,value,other,earliest,latest,duration,more";
  return `${[header, ...projects.map((each) => [each.id, each.group, each.cost, each.value, each.other, each.earliest, each.latest, each.duration, each.more ?? 0].join())].join("\n")}\n`;
}

/** Every combination of projects and start years, whatever the rules say. */
export function* everyPlan({ projects, schedule }: SmallPortfolio, at = 0, plan: EveryPlan = new Map()): Generator<EveryPlan> {
  const project = projects[at];
  if (project === undefined) {
    yield plan;
    return;
  }
  yield* everyPlan({ projects, schedule } as SmallPortfolio, at + 1, plan);
  const years = schedule ? Array.from({ length: project.latest - project.earliest + 1 }, (_, k) => project.earliest + k) : [0];
  for (const year of years) yield* everyPlan({ projects, schedule } as SmallPortfolio, at + 1, new Map([...plan, [project.id, year]]));
}

/** Value in units of 10^-6 (0.1 a year of discount, up to six years), other goal, money. */
export function worth(portfolio: SmallPortfolio, plan: EveryPlan): { readonly value: bigint; readonly other: number; readonly cost: number } {
  const first = Math.min(...portfolio.projects.map(({ earliest }) => earliest));
  let [value, other, cost] = [0n, 0, 0];
  for (const project of portfolio.projects) {
    const start = plan.get(project.id);
    if (start === undefined) continue;
    const late = portfolio.schedule ? start - first : 0;
    value += BigInt(project.value) * 9n ** BigInt(late) * 10n ** BigInt(6 - late);
    other += project.other;
    cost += project.cost;
  }
  return { value, other, cost };
}

/** The rules that a plan breaks, by name, and by how much a money rule is missed (times 60, so that spread money stays whole). */
export function brokenRules(portfolio: SmallPortfolio, plan: EveryPlan): ReadonlyMap<string, number> {
  const broken = new Map<string, number>();
  const funded = portfolio.projects.filter(({ id }) => plan.has(id));
  const total = portfolio.projects.reduce((sum, { cost }) => sum + cost, 0);
  const budget = portfolio.budgets.reduce((sum, { amount }) => sum + amount, 0);
  for (const { source, year, amount } of portfolio.budgets) {
    const yearly = year !== undefined && portfolio.schedule;
    const spent = funded.reduce(
      (sum, { id, cost, duration }) => {
        const start = plan.get(id) as number;
        if (!yearly) return sum + cost * 60;
        return start <= year && year < start + duration ? sum + cost * partOf(portfolio, duration, year - start) : sum;
      },
      worstMore(portfolio, plan, yearly ? year : undefined),
    );
    if (spent > amount * 60) broken.set(year === undefined ? `budget:${source}` : `budget:${source}:${year}`, spent - amount * 60);
  }
  for (const kind of ["floor", "cap"] as const) {
    const tenths = portfolio[kind];
    if (tenths === undefined) continue;
    for (const group of new Set(portfolio.projects.map((each) => each.group))) {
      const cost = (list: SmallPortfolio["projects"]) => list.filter((each) => each.group === group).reduce((sum, each) => sum + each.cost, 0);
      // share × B × C_g / C against the sum of the group, both times 10 C.
      const missed = (tenths * budget * cost(portfolio.projects) - 10 * total * cost(funded)) * (kind === "floor" ? 1 : -1);
      if (missed > 0) broken.set(`${kind}:cost:group=${group}`, (missed / (10 * total)) * 60);
    }
  }
  for (const [a, b] of portfolio.prerequisites) {
    const [first, then] = [plan.get(a), plan.get(b)];
    const takes = portfolio.waits === true && portfolio.schedule ? (portfolio.projects.find(({ id }) => id === a)?.duration ?? 0) : 0;
    if (then !== undefined && (first === undefined || first + takes > then)) broken.set(`prerequisite:${a}>${b}`, 60);
  }
  for (const members of portfolio.exclusions) if (members.filter((id) => plan.has(id)).length > 1) broken.set(`exclusion:${members.join("|")}`, 60);
  for (const id of portfolio.include) if (!plan.has(id)) broken.set(`include:${id}`, 60);
  for (const id of portfolio.exclude) if (plan.has(id)) broken.set(`exclude:${id}`, 60);
  return broken;
}

/** Sixtieths of a project's money that fall on one of its years. */
function partOf({ firstYear = 1 }: SmallPortfolio, duration: number, year: number): number {
  return (60 * (year === 0 ? firstYear : 1)) / (firstYear + duration - 1);
}

/** The largest deviations that may come together, times 60. */
function worstMore(portfolio: SmallPortfolio, plan: EveryPlan, year: number | undefined): number {
  const { projects, gamma } = portfolio;
  const deviations = projects.map(({ id, more = 0, duration }) => {
    const start = plan.get(id);
    if (start === undefined) return 0;
    if (year === undefined) return more * 60;
    return start <= year && year < start + duration ? more * partOf(portfolio, duration, year - start) : 0;
  });
  return deviations
    .sort((a, b) => b - a)
    .slice(0, gamma ?? 0)
    .reduce((sum, each) => sum + each, 0);
}
