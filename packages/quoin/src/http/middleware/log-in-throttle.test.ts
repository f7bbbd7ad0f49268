import { expect, test } from "vitest";
import { KnownBrowser } from "./known-browser.ts";
import { LogInThrottle } from "./log-in-throttle.ts";

const proxy = "10.0.0.1";
function throttled() {
  let now = 0;
  const throttle = new LogInThrottle(() => now);
  return {
    pass: (seconds: number) => {
      now += seconds;
    },
    attempt: (name: string, address = proxy, browser: string | null = null) => throttle.attempt({ name, address, browser }),
    forgive: (name: string, address = proxy, browser: string | null = null) => throttle.forgive({ name, address, browser }),
  };
}

test("ten thousand wrong names from an office's one address keep nobody out who was let in from there before, and slow those who were not", () => {
  const { attempt, forgive, pass } = throttled();
  expect(attempt("plan1")).toBe(0);
  forgive("plan1");
  let refused = 0;
  for (let each = 0; each < 10_000; each++) if (attempt(`invented${each}`) > 0) refused += 1;
  expect(refused).toBe(10_000 - 50);
  expect(attempt("plan1")).toBe(0);
  forgive("plan1");
  expect(attempt("plan2")).toBe(5);
  pass(5);
  expect(attempt("plan2")).toBe(0);
  expect(attempt("plan3")).toBe(5);
});

test("guessing one name from everywhere makes the browser that is known for it wait for nobody", () => {
  const { attempt } = throttled();
  for (let each = 0; each < 50; each++) attempt("plan1", `10.1.${each}.1`);
  expect(attempt("plan1", "10.2.0.1")).toBeGreaterThan(3_000);
  for (let each = 0; each < 6; each++) attempt("plan1", proxy);
  expect(attempt("plan1", proxy, "b1")).toBe(0);
});

test("whoever has the browser, or sits at the address, guesses no more often than before", () => {
  const { attempt, forgive, pass } = throttled();
  const five = (browser: string | null) => [1, 2, 3, 4, 5].map(() => attempt("plan1", proxy, browser));
  expect(five("b1")).toEqual([0, 0, 0, 0, 0]);
  expect(attempt("plan1", "10.9.9.9", "b1")).toBe(900);
  attempt("plan2");
  forgive("plan2");
  expect([1, 2, 3, 4, 5].map(() => attempt("plan2"))).toEqual([0, 0, 0, 0, 0]);
  expect(attempt("plan2")).toBe(900);
  pass(900);
  expect(attempt("plan2")).toBe(0);
});

test("success forgives this name here; spellings of one name are one", () => {
  const { attempt, forgive } = throttled();
  for (const name of ["Ann", "ANN", "ann", "Ａnn"]) expect(attempt(name)).toBe(0);
  forgive("ann");
  for (let each = 0; each < 5; each++) expect(attempt("ann")).toBe(0);
  expect(attempt("aNN")).toBe(900);
});

test("a browser is known by what it was given for this account and this password", () => {
  const cookie = new KnownBrowser("__Host-", "Path=/; HttpOnly; SameSite=Strict; Secure");
  const set = cookie.set("ann", "hash");
  expect(set).toMatch(/^__Host-quoin-browser=[\w-]{22}\.[\w-]{43}; Max-Age=15552000; Path=\/; HttpOnly; SameSite=Strict; Secure$/);
  const sent = `a=b; ${set.split(";")[0]}`;
  expect(cookie.read(sent, "ann", "hash")).toMatch(/^[\w-]{22}$/);
  for (const [header, account, hash] of [
    [sent, "bob", "hash"],
    [sent, "ann", "another hash"],
    [sent, "ann", null],
    [undefined, "ann", "hash"],
    [sent.slice(0, -1), "ann", "hash"],
    [sent.replace(/\.[\w-]+$/, ""), "ann", "hash"],
    ["__Host-quoin-browser=; x", "ann", "hash"],
  ] as const)
    expect(cookie.read(header, account, hash)).toBeNull();
  expect(cookie.set("ann", "hash")).not.toBe(set);
});
