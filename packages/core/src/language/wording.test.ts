import { expect, test } from "vitest";
import { decimal, listed, moneyOf10k, percent, points, probability, whole } from "./wording.ts";

test("figures as people read them", () => {
  expect(decimal(-0.0114, 3)).toBe("−0.011");
  expect(decimal(-0.0001, 2)).toBe("0.00");
  expect(percent(0.4360465)).toBe("43.6%");
  expect(points(-0.0691)).toEqual({ en: "−6.9 points", zh: "−6.9个百分点" });
  expect(probability(0.0004)).toBe("p < 0.001");
  expect(probability(0.75)).toBe("p = 0.75");
  expect(moneyOf10k(1544325)).toEqual({ en: "CNY 15.44 bn", zh: "154.43亿元" });
  expect(moneyOf10k(5479)).toEqual({ en: "CNY 54.79 m", zh: "5479万元" });
  expect(whole(22205).en).toBe("22,205");
});

test("words in a row", () => {
  const words = ["a", "b", "c"].map((text) => ({ en: text, zh: text }));
  expect(listed(words)).toEqual({ en: "a, b and c", zh: "a、b和c" });
  expect(listed(words.slice(0, 1)).en).toBe("a");
  expect(listed([]).zh).toBe("");
});
