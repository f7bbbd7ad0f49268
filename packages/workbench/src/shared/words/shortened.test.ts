import { expect, test } from "vitest";
import { nameRoom, shortened, textWidth } from "./shortened.ts";

test("Chinese characters take two half widths", () => {
  expect(textWidth("北京 PKU")).toBe(8);
});

test("a text that fits stays, a longer one is cut and says so", () => {
  expect(shortened("Peking", 6)).toBe("Peking");
  expect(shortened("北京大学物理学院", 9)).toBe("北京大学…");
  expect(textWidth(shortened("Peking University 北京大学", 12))).toBeLessThanOrEqual(12);
});

test("names get the room of the longest, at most their part of the drawing; what is longer is cut", () => {
  const names = ["北京", "Rest of the European Union · Finance and business services"];
  const [wide, narrow] = [nameRoom(names, 2000), nameRoom(names, 400)];
  expect(names.map(wide.fit)).toEqual(names);
  expect(narrow.room).toBe(168);
  expect(narrow.fit(names[0] as string)).toBe("北京");
  expect(narrow.fit(names[1] as string)).toMatch(/^Rest of the .*…$/);
  expect(textWidth(narrow.fit(names[1] as string)) * 6.7).toBeLessThanOrEqual(narrow.room);
});

test("a name of narrow letters is not cut where it has the room", () => {
  const { room, fit } = nameRoom(["beobachtet", "Grenze des Urteils"], 340);
  expect(room).toBeLessThan(340 * 0.42 + 1);
  expect(fit("Grenze des Urteils")).toBe("Grenze des Urteils");
  expect(fit("WWWWWWWWWWWWWWWWWW")).toMatch(/^W{5,12}…$/);
});
