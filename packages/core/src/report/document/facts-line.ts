import type { Voice } from "../../language/message/voice.ts";

/** Facts with their names, one behind the other on one line. */
export function factsLine(facts: readonly (readonly [name: string, fact: string])[], voice: Voice): string {
  return facts.map(([name, fact]) => voice.told(name, fact)).join(voice.language === "zh" ? "；" : " · ");
}
