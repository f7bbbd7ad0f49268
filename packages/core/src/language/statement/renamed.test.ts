import { expect, test } from "vitest";
import { renamed } from "./renamed.ts";
import { sentences } from "./sentences.ts";
import { placed } from "./values.ts";

const words = sentences("sample-renamed", {
  of: { en: "Did {$who} fall?", zh: "{$who}是否下降？" },
  who: { en: "the share of {$place}", zh: "{$place}的份额" },
});
const fujian = { id: "350000", name: { en: "Fujian", zh: "福建" } };

test("a question about one place is asked of each, in its texts and in the values within values", () => {
  const asked = words.text("of", { who: words.text("who", { place: placed(fujian) }) });
  const other = { en: "the @region", zh: "本地" };
  const ofEach = words.text("of", { who: words.text("who", { place: placed({ id: fujian.id, name: other }) }) });
  const { en, zh, said } = renamed(asked, fujian.name, other);
  expect([en, zh]).toEqual(["Did the share of the @region fall?", "本地的份额是否下降？"]);
  expect(JSON.stringify(said?.values)).toContain(JSON.stringify(other));
  expect(said?.code).toBe(ofEach.said?.code);
});
