import { group, number, required, text } from "./entity-field.ts";

/** What a project would bring, in its outcome: a mean, and an interval that holds it with a probability. */
export const statedValue = group(
  {
    mean: required(number("Mean", "均值")),
    low: required(number("Lower end", "下限")),
    high: required(number("Upper end", "上限")),
    level: required(number("Probability that it lies within", "落在区间内的概率", { min: 0.01, max: 0.999 })),
  },
  "Expected benefit",
  "预期效益",
);

/** How likely it is that a project succeeds. */
export const statedSuccess = group(
  {
    low: required(number("At least", "最低", { min: 0, max: 1 })),
    mode: required(number("Most likely", "最可能", { min: 0, max: 1 })),
    high: required(number("At most", "最高", { min: 0, max: 1 })),
  },
  "Probability of success",
  "成功概率",
);

/** What the benefit counts; a currency code where it is money. */
export const statedOutcome = text("Outcome that the benefit counts (a currency where it is money)", "效益所计的成果（为资金时填货币代码）");

type Stated = { readonly mean?: number; readonly mode?: number; readonly low: number; readonly high: number } | null | undefined;

/** What is stated must be in order: the mean, or the most likely, between both ends. */
export function disordered({ value, success }: Readonly<Record<string, unknown>>): { readonly field: string; readonly note: "record.out-of-order" }[] {
  const isOut = (stated: Stated): boolean => {
    if (stated == null) return false;
    const middle = stated.mean ?? stated.mode ?? stated.low;
    return !(stated.low <= middle && middle <= stated.high);
  };
  return [
    ...(isOut(value as Stated) ? [{ field: "value", note: "record.out-of-order" as const }] : []),
    ...(isOut(success as Stated) ? [{ field: "success", note: "record.out-of-order" as const }] : []),
  ];
}
