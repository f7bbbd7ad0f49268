import { readFileSync } from "node:fs";

/** An effect with its interval and verdict, as they were computed without the program's code. */
export interface RecomputedEffect {
  readonly finding: string;
  readonly value: number;
  readonly low: number;
  readonly high: number;
  readonly minimum: number;
  /** How far ends of draws may lie apart; 0 for what was enumerated. */
  readonly wider: number;
  /** `?` where an end lies so near a border that the error of the draws may carry it over. */
  readonly verdict: string;
  readonly size: string;
}

/** What a finding says of its effect. */
export interface SaidEffect {
  readonly verdict: string;
  readonly size?: string | null | undefined;
  readonly effect: { readonly value: number; readonly low: number; readonly high: number; readonly minimum: number } | null;
}

/** What golden/runners/referee_verdicts.py, referee_worlds.py and referee_other_examples.py made of the findings of the examples, with what moves whole moved whole. */
export function recomputedEffects(): readonly RecomputedEffect[] {
  const lines = readFileSync(new URL("./recomputed-effects.csv", import.meta.url), "utf8")
    .trimEnd()
    .split("\n");
  return lines
    .filter((line) => !line.startsWith("#"))
    .slice(1)
    .map((line) => {
      const [finding = "", value, low, high, minimum, wider, verdict = "", size = ""] = line.split(",");
      return { finding, value: Number(value), low: Number(low), high: Number(high), minimum: Number(minimum), wider: Number(wider), verdict, size };
    });
}

/** What a finding says otherwise than what was computed of it; nothing where effect, both ends, minimum and verdict agree. */
export function differencesOf({ effect, verdict, size }: SaidEffect, own: RecomputedEffect): readonly string[] {
  if (effect === null) return ["no effect"];
  const error = own.wider === 0 ? 1e-9 : own.wider;
  const apart = (["value", "low", "high"] as const).filter((end) => !(Math.abs(effect[end] - own[end]) <= error));
  const isSameVerdict = own.verdict === "?" || (verdict === own.verdict && (size ?? "") === own.size);
  return [...apart, ...(Math.abs(effect.minimum - own.minimum) <= 1e-9 ? [] : ["minimum"]), ...(isSameVerdict ? [] : ["verdict"])];
}
