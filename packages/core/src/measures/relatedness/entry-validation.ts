import { type EntryCandidates, type EntryFigure, type EntryTest, entryTest } from "@quoin/methods";
import { type Note, note } from "../../language/note.ts";

/** A figure as validation.json holds it; null = there is none. */
export interface ValidationFigure {
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
}

/** validation.json: whether density told entries on the user's own panel, and whether it told more than being nearly there. */
export interface EntryValidation {
  readonly candidates: number;
  readonly entries: number;
  readonly auc: ValidationFigure;
  readonly precision_at_10: ValidationFigure;
  readonly log_loss: ValidationFigure;
  readonly log_loss_base: number | null;
  readonly baseline_auc: { readonly rca: number | null; readonly frequency: number | null };
  readonly baseline_auc_interval: { readonly rca: ValidationFigure; readonly frequency: ValidationFigure };
  readonly gain_over_rca: ValidationFigure;
  readonly gain_over_frequency: ValidationFigure;
  readonly calibration: EntryTest["calibration"];
}

/** The test of entry on a panel, and what a reader of densities should know of it. */
export function entryValidation(
  candidates: EntryCandidates,
  draws: { readonly draws: number; readonly seed: number; readonly onDraw?: (done: number) => void },
): { validation: EntryValidation; notes: readonly Note[] } {
  const test = entryTest(candidates, draws);
  const [rca, frequency] = [shown(test.rivals["rca"]), shown(test.rivals["frequency"])];
  const gain = shown(test.gain["rca"]);
  const validation: EntryValidation = {
    candidates: test.candidates,
    entries: test.entries,
    auc: shown(test.auc),
    precision_at_10: shown(test.precisionAt10),
    log_loss: shown(test.logLoss),
    log_loss_base: known(test.logLossBase),
    baseline_auc: { rca: rca.value, frequency: frequency.value },
    baseline_auc_interval: { rca, frequency },
    gain_over_rca: gain,
    gain_over_frequency: shown(test.gain["frequency"]),
    calibration: test.entries === 0 ? [] : test.calibration,
  };
  const few = test.entries < 10;
  const gainless = !few && gain.low !== null && gain.low <= 0;
  return {
    validation,
    notes: [
      ...(few ? [note("complexity.few-entries", { entries: test.entries })] : []),
      ...(gainless ? [note("complexity.no-gain", { density: (validation.auc.value ?? 0).toFixed(3), rca: (rca.value ?? 0).toFixed(3) })] : []),
    ],
  };
}

function shown(figure: EntryFigure | undefined): ValidationFigure {
  return { value: known(figure?.value), low: known(figure?.low), high: known(figure?.high) };
}

function known(value: number | undefined): number | null {
  return value === undefined || !Number.isFinite(value) ? null : value;
}
