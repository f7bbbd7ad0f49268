import { expect, test } from "vitest";
import { personField } from "./show-person.ts";

test("who is asked for is a text of at most 200 signs as it was sent, and of two without the blanks around it", () => {
  const taken = (who: string): string | null => personField.safeParse(who).data ?? null;
  expect(taken("  Wang Li ")).toBe("Wang Li");
  expect([taken(` ${"a".repeat(200)}`), taken("  a  "), taken("")]).toEqual([null, null, null]);
});
