import { expect, test } from "vitest";
import { firstMarket } from "./first-market.ts";

const market = (episode: string, last_year: number, is_open: boolean) => ({ episode, region: "", technologies: ["new"], first_year: 2000, last_year, is_open });

test("the newest question that is still open is shown first, a decided one only where all are", () => {
  const [old, decided, open, other] = [market("old", 2018, true), market("decided", 2024, false), market("open", 2023, true), market("other", 2023, true)];
  expect(firstMarket([old, decided, open, other])).toBe(open);
  expect(firstMarket([market("a", 2010, false), decided])).toBe(decided);
  expect(firstMarket([])).toBeUndefined();
});
