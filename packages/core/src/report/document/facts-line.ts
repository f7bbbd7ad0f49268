import type { Formatter } from "../../language/message/formatter.ts";

/** Facts with their names, one behind the other on one line. */
export function factsLine(facts: readonly (readonly [name: string, fact: string])[], formatter: Formatter): string {
  return facts.map(([name, fact]) => formatter.told(name, fact)).join(formatter.language === "zh" ? "；" : " · ");
}
