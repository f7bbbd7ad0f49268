import { z } from "zod";

const figure = z.object({ value: z.number().nullable(), low: z.number().nullable(), high: z.number().nullable() });

/** Whether nearness told the entries of the office's own panel: areas under the curve of density and of its rivals, and how good its probabilities are. Intervals are of 95 %, over places. */
export const entryValidation = z.object({
  candidates: z.number(),
  entries: z.number(),
  density: figure,
  rca: figure,
  frequency: figure,
  precision_at_10: figure,
  precision_of_rca: figure,
  precision_of_frequency: figure,
  /** Of a line on density, on current advantage, on how many hold it. */
  log_loss: figure,
  log_loss_of_rca: figure,
  log_loss_of_frequency: figure,
  /** Of saying the base rate of everybody. */
  log_loss_base: z.number().nullable(),
  /** Tenths of the held-out probabilities: mean probability, and the share that came with its interval. */
  calibration: z.array(
    z.object({ candidates: z.number(), predicted: z.number(), observed: z.number(), low: z.number().nullable(), high: z.number().nullable() }),
  ),
});
export type EntryValidation = z.infer<typeof entryValidation>;
