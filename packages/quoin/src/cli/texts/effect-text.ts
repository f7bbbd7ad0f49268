import { type ApiAnswer, type Language, numberText } from "@quoin/core";
import type { Speech } from "./printer.ts";

type Effect = ApiAnswer<"effect">;

/** `quoin effect` for a person: the sentence, what it assumes, and each check with whether it holds. */
export function effectText({ statement, assumes, checks, cells = [] }: Effect, language: Language, { say }: Speech): string {
  const number = (value: number | null): string => (value === null ? "–" : numberText(value, language, 4));
  const verdict = (holds: boolean | null): string => (holds === null ? "" : holds ? say("holds") : say("does-not-hold"));
  const lines = checks.map(({ label, value, p, holds }) => {
    const tail = [p === null ? "" : `p ${number(p)}`, verdict(holds)].filter((part) => part !== "").join(", ");
    return `  ${label[language]}: ${number(value)}${tail === "" ? "" : ` (${tail})`}`;
  });
  const made = cells.map(({ since, period, effect, se }) => `  ${since} → ${period}: ${number(effect)} ± ${number(se)}`);
  return [
    statement[language],
    assumes[language],
    ...(lines.length === 0 ? [] : [say("effect-checks"), ...lines]),
    ...(made.length === 0 ? [] : [say("first-period-period"), ...made]),
    "",
  ].join("\n");
}
