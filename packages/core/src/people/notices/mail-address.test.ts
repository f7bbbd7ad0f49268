import { expect, test } from "vitest";
import { isMailAddress, longestMail } from "./mail-address.ts";

test.each(["li@firm.example", "li.wang+2026@mail.firm.example", "李@公司.例", "o'neill@firm.example", "a@b.c", "x_y-z@a-b.co"])("%s is an address", (text) => {
  expect(isMailAddress(text)).toBe(true);
});

test.each([
  ["no host", "li"],
  ["no name", "@firm.example"],
  ["a host of one word", "li@localhost"],
  ["two of them", "li@firm.example,wang@firm.example"],
  ["… or three signs of one", "li@firm@firm.example"],
  ["a name beside it", "Li <li@firm.example>"],
  ["a scheme before it", "mailto:li@firm.example"],
  ["a blank at its end", "li@firm.example "],
  ["a line of a header", "li@firm.example\r\nBcc: wang@firm.example"],
  ["a sign that nobody sees", "li\u200b@firm.example"],
  ["a point at its end", "li@firm.example."],
  ["an empty part of its host", "li@firm..example"],
  ["… at its beginning", "li@.firm.example"],
  ["quotes", '"li"@firm.example'],
  ["nothing", ""],
])("%s: no address", (_, text) => {
  expect(isMailAddress(text)).toBe(false);
});

test("an address has a longest", () => {
  const host = "@firm.example";
  expect(isMailAddress("x".repeat(longestMail - host.length) + host)).toBe(true);
  expect(isMailAddress("x".repeat(longestMail - host.length + 1) + host)).toBe(false);
});
