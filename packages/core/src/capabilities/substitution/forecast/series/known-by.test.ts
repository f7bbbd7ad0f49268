import { expect, test } from "vitest";
import { publishedBy, vintageOf, wasKnown } from "./known-by.ts";
import type { Episode } from "./share-series.ts";

const figure = (year: number, published: string | null) => ({ year, row: year - 2000, published, quality: null });
const market: Episode = {
  episode: "e",
  region: "r",
  givenAsShares: true,
  series: [{ technology: "new", years: Float64Array.of(2001, 2002, 2003, 2004), shares: Float64Array.of(1, 2, 4, 8) }],
  figures: [[figure(2001, "2002"), figure(2002, null), figure(2003, "2004-02"), figure(2004, "2005-03-01")]],
};

test("a value is known from the year in which it was published on; where nobody dates it, that is said", () => {
  expect(wasKnown({ published: "2004-02" }, 2003)).toBe(false);
  expect(wasKnown({ published: "2004-02" }, 2004)).toBe(true);
  expect(wasKnown({ published: null }, 2004)).toBeNull();
  expect(wasKnown({ published: "spring" }, 2004)).toBeNull();
  expect(vintageOf(market, 2003)).toEqual({ known: 1, later: 1, unsaid: 1 });
  const { figures: _, ...undated } = market;
  expect(vintageOf(undated, 2003)).toEqual({ known: 0, later: 0, unsaid: 3 });
});

test("what was published later falls out of the past, and stays what came", () => {
  const then = publishedBy(market, 2003);
  expect([...(then.series[0]?.years ?? [])]).toEqual([2001, 2002, 2004]);
  expect([...(then.series[0]?.shares ?? [])]).toEqual([1, 2, 8]);
  expect(then.figures?.[0]?.map(({ year }) => year)).toEqual([2001, 2002, 2004]);
});
