import { z } from "zod";

/** What a line asks of hours that are lent: effective hours of a machine in a year, shares of them, median days of waiting, hours refused in a year. */
export const targetFigures = ["effective_hours", "external_share", "firm_share", "wait_days", "refused_hours"] as const;
export type TargetFigure = (typeof targetFigures)[number];

/** A figure of one facility or equipment that a line asks to be otherwise: the limit of the rule that found it, so that what came of the line is read by the same count. */
export const lineTarget = z.object({
  facility: z.string().nullable(),
  equipment: z.string().nullable(),
  figure: z.enum(targetFigures),
  /** Whether the figure is to reach the value or to stay at or below it. */
  bound: z.enum(["least", "most"]),
  value: z.number(),
  /** As it was found; null where nobody recorded it. */
  now: z.number().nullable(),
});
export type LineTarget = z.infer<typeof lineTarget>;

export function boundOf(figure: TargetFigure): LineTarget["bound"] {
  return figure === "wait_days" || figure === "refused_hours" ? "most" : "least";
}

/** Whether a figure is as a target asks; null where nobody knows it. */
export function isReached({ bound, value }: Pick<LineTarget, "bound" | "value">, figure: number | null): boolean | null {
  if (figure === null) return null;
  return bound === "least" ? figure >= value : figure <= value;
}
