import type { ApiAnswer, Finding } from "@quoin/core";

/** What the words of sureness come to in a diagnosis. */
export interface SureCounts {
  readonly all: number;
  readonly robust: readonly Finding[];
  readonly depends: readonly Finding[];
  readonly refused: number;
  readonly thin: number;
  /** Findings that could not be told because only larger effects than matter would have been seen. */
  readonly blunt: number;
  /** Findings whose statement begins with the year until which it speaks. */
  readonly old: number;
  readonly looks: number;
  readonly called: number;
  readonly byChance: number;
}

export function countsOf({ findings, families }: Pick<ApiAnswer<"diagnose">, "findings" | "families">): SureCounts {
  const of = (verdict: Finding["verdict"]) => findings.filter((each) => each.verdict === verdict);
  const sum = (pick: (family: (typeof families)[number]) => number): number => families.reduce((total, family) => total + pick(family), 0);
  return {
    all: findings.length,
    robust: findings.filter(({ strength }) => strength === "robust"),
    depends: findings.filter(({ strength }) => strength === "depends"),
    refused: of("not-supported").length,
    thin: of("insufficient-data").length,
    blunt: findings.filter(({ reason }) => reason === "low-power").length,
    old: findings.filter(({ statement_data }) => statement_data.code === "sureness.until").length,
    looks: sum(({ looks }) => looks),
    called: sum(({ confirmed }) => confirmed),
    byChance: sum(({ expected_by_chance }) => expected_by_chance),
  };
}
