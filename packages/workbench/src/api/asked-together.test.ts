import { expect, test } from "vitest";
import { askedTogether } from "./asked-together.ts";

test("what is looked up in one turn is asked for once and together; what the answer does not know is null", async () => {
  const asked: (readonly string[])[] = [];
  const lookUp = askedTogether(async (keys) => {
    asked.push(keys);
    return new Map(keys.filter((key) => key !== "nobody").map((key) => [key, key.toUpperCase()]));
  });
  expect(await Promise.all(["li", "wang", "li", "nobody"].map(lookUp))).toEqual(["LI", "WANG", "LI", null]);
  expect(asked).toEqual([["li", "wang", "nobody"]]);
  expect(await lookUp("li")).toBe("LI");
  expect(asked).toHaveLength(2);
});

test("more than one question may hold goes out in several, and one that fails fails for its own keys only", async () => {
  const sizes: number[] = [];
  const lookUp = askedTogether(async (keys) => {
    sizes.push(keys.length);
    if (keys.includes("0")) throw new Error("not reached");
    return new Map(keys.map((key) => [key, Number(key)]));
  });
  const answers = await Promise.allSettled(Array.from({ length: 401 }, (_, at) => lookUp(String(at))));
  expect(sizes).toEqual([200, 200, 1]);
  expect(answers.map(({ status }) => status === "rejected")).toEqual(Array.from({ length: 401 }, (_, at) => at < 200));
  expect(answers.slice(200).map((each) => each.status === "fulfilled" && each.value)).toEqual(Array.from({ length: 201 }, (_, at) => at + 200));
});
