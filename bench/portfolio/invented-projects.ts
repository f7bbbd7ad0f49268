import { RandomStream } from "@quoin/methods";

/** An invented list with its rules, as texts: four sources in five years, 31 regions, 12 sectors, prerequisites and exclusions. */
export interface InventedProjects {
  readonly projects: string;
  readonly rules: string;
}

const sources = [
  { name: "central", least: 1, most: 1, share: 0.55 },
  { name: "local", least: 0.5, most: 2.5, share: 0.62 },
  { name: "bank", least: 2, most: 15, share: 0.66 },
  { name: "own", least: 4, most: 30, share: 0.66 },
];
const years = [2009, 2010, 2011, 2012, 2013];

export function inventedProjects(count: number, seed: number): InventedProjects {
  const random = new RandomStream(seed);
  const normal = () => Math.sqrt(-2 * Math.log(1 - random.uniform())) * Math.cos(2 * Math.PI * random.uniform());
  const columns = sources.flatMap(({ name }) => years.map((_, year) => `${name}_${year}`));
  const sums = new Map(columns.map((column) => [column, 0]));
  const lines = [`project,region,sector,value,central,${columns.join(",")}`];
  const id = (at: number) => `P${String(at).padStart(6, "0")}`;
  let all = 0;
  for (let at = 0; at < count; at++) {
    const start = random.integer(years.length);
    const duration = 1 + random.integer(3);
    const central = Math.round(1000 * Math.exp(0.7 + 1.3 * normal())) / 1000;
    const value = Math.round(central * 25 * Math.exp(0.35 * normal())) + 5;
    let spent = 0;
    const cells = sources.flatMap(({ name, least, most }) => {
      const yearly = (central * (least + (most - least) * random.uniform())) / duration;
      return years.map((_, year) => {
        const need = year >= start && year < start + duration ? Math.round(1000 * yearly) : 0;
        const column = `${name}_${year}`;
        sums.set(column, (sums.get(column) ?? 0) + need);
        if (name === "central") spent += need;
        return need / 1000;
      });
    });
    all += spent;
    lines.push([id(at), `R${random.integer(31)}`, `S${random.integer(12)}`, value, spent / 1000, ...cells].join(","));
  }
  const pairs = Array.from(
    { length: Math.floor(count / 30) },
    () => [random.integer(count), random.integer(count)].sort((a, b) => b - a) as [number, number],
  ).filter(([a, b]) => a !== b);
  const rules = {
    value: "value",
    budgets: [
      ...sources.flatMap(({ name, share }) =>
        years.map((year, at) => ({ source: name, column: `${name}_${at}`, year, amount: Math.round((share * (sums.get(`${name}_${at}`) ?? 0)) / 100) / 10 })),
      ),
      { source: "all", column: "central", amount: Math.round(0.58 * all) / 1000 },
    ],
    floors: [{ group: "region", column: "central", share: 0.85 }],
    caps: [
      { group: "region", column: "central", share: 1.15 },
      { group: "sector", column: "central", share: 1.3 },
    ],
    prerequisites: pairs.map((pair) => pair.map(id)),
    exclusions: Array.from({ length: Math.floor(count / 90) }, () =>
      [...new Set([random.integer(count), random.integer(count), random.integer(count)])].map(id),
    ).filter(({ length }) => length > 1),
  };
  // JSON is YAML.
  const text = JSON.stringify(rules);
  return { projects: `${lines.join("\n")}\n`, rules: text };
}
