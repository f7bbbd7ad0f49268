import { afterEach, expect, test, vi } from "vitest";

afterEach(() => {
  vi.unstubAllGlobals();
  vi.resetModules();
});

test.each([
  ["/quoin", "/quoin/session"],
  [undefined, "/session"],
])("addresses begin where the page says that the server's do: %s", async (base, address) => {
  vi.resetModules();
  vi.stubGlobal("document", { documentElement: { dataset: { base } } });
  const { inBase } = await import("./base-path.ts");
  expect(inBase("/session")).toBe(address);
});
