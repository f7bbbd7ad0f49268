import { readFileSync } from "node:fs";
import { groupBy } from "../../packages/core/src/contract/group-by.ts";
import type { ReferenceEpisode } from "./reference-episodes.ts";

/** Shares of the parts of each whole in a table of amounts, by year; series that never reach 1 % are left out, and so are wholes with a negative part. */
export function sharesInTable(path: string, whole: string, part: string, year: string, amount: string): ReferenceEpisode[] {
  const [head = "", ...lines] = readFileSync(path, "utf8").trim().split("\n");
  const names = head.split(",");
  const [w, p, y, a] = [whole, part, year, amount].map((name) => names.indexOf(name));
  const rows = lines
    .map((line) => line.split(","))
    .map((cells) => ({ whole: cells[w ?? 0], part: cells[p ?? 0], year: Number(cells[y ?? 0]), amount: Number(cells[a ?? 0]) }));
  return [...groupBy(rows, (row) => row.whole).values()].flatMap((own) => {
    if (own.some((row) => row.amount < 0)) return [];
    const total = new Map([...groupBy(own, (row) => row.year)].map(([when, each]) => [when, each.reduce((sum, row) => sum + row.amount, 0)]));
    const years = Float64Array.from([...total.keys()].filter((when) => (total.get(when) ?? 0) > 0)).sort();
    return [...groupBy(own, (row) => row.part).values()].flatMap((mine) => {
      const amounts = new Map(mine.map((row) => [row.year, row.amount]));
      const shares = years.map((when) => (100 * (amounts.get(when) ?? 0)) / (total.get(when) ?? 1));
      return Math.max(...shares) < 1 ? [] : [alone(path.replace(/.*\//, ""), JSON.stringify([mine[0]?.whole, mine[0]?.part]), years, shares)];
    });
  });
}

/** Invented series in which nothing is overthrown: noise about a level, a level that comes back, a walk, a walk under noise, a slow drift under noise. */
export function inventedSeries(count: number): ReferenceEpisode[] {
  const normal = normals(1);
  const kinds = ["noise", "returning", "walk", "walk under noise", "slow drift"] as const;
  return kinds.flatMap((kind) =>
    Array.from({ length: count }, (_, place) => {
      const length = 8 + ((place * 7) % 32);
      const size = [0.03, 0.08, 0.2][place % 3] ?? 0;
      const level = -3 + ((place * 13) % 40) / 12;
      const drift = 0.01 * normal();
      let state = 0;
      const shares = Float64Array.from({ length }, (_, t) => {
        const noise = size * normal();
        if (kind === "returning") state = 0.8 * state + noise;
        if (kind === "walk") state += noise;
        if (kind === "walk under noise") state += noise / 2;
        const own = { noise, returning: state, walk: state, "walk under noise": state + size * normal(), "slow drift": drift * t + noise }[kind];
        return 100 / (1 + Math.exp(-(level + own)));
      });
      return alone(
        `invented: ${kind}`,
        String(place),
        Float64Array.from(shares, (_, t) => 2000 + t),
        shares,
      );
    }),
  );
}

/** A series as a market of its own: quiet shares are forecast each alone. */
function alone(family: string, name: string, years: Float64Array, shares: Float64Array): ReferenceEpisode {
  return { family, episode: { episode: `${family} ${name}`, region: "", givenAsShares: true, series: [{ technology: "share", years, shares }] } };
}

/** Standard normal numbers from a fixed stream (mulberry32 and Box-Muller). */
function normals(seed: number): () => number {
  let state = seed;
  const uniform = () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return (((t ^ (t >>> 14)) >>> 0) + 0.5) / 4294967296;
  };
  return () => Math.sqrt(-2 * Math.log(uniform())) * Math.cos(2 * Math.PI * uniform());
}
