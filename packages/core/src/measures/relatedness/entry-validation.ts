import { type EntryCandidates, type EntryFigure, type EntryTest, entryTest } from "@quoin/methods";
import { type Note, note } from "../../language/note.ts";

/** A figure as validation.json holds it; null = there is none. */
export interface ValidationFigure {
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
}

/** A figure of each rival of density: current RCA, and how many hold the activity. */
export interface ByRival {
  readonly rca: ValidationFigure;
  readonly frequency: ValidationFigure;
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
  readonly calibration: readonly {
    readonly candidates: number;
    readonly predicted: number;
    readonly observed: number;
    readonly low: number | null;
    readonly high: number | null;
  }[];
  readonly baseline_precision_at_10: ByRival;
  readonly baseline_log_loss: ByRival;
  /** Precision of density less the rival's; the rival's loss less that of density: above 0 density is better. */
  readonly precision_gain: ByRival;
  readonly log_loss_gain: ByRival;
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
    calibration: test.entries === 0 ? [] : shownCalibration(test),
    baseline_precision_at_10: byRival(test.rivalPrecision),
    baseline_log_loss: byRival(test.rivalLogLoss),
    precision_gain: byRival(test.precisionGain),
    log_loss_gain: byRival(test.logLossGain),
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

/** Tenths of the probability with the interval of what came. */
export function shownCalibration({ calibration }: EntryTest): EntryValidation["calibration"] {
  return calibration.map(({ low, high, ...tenth }) => ({ ...tenth, low: known(low), high: known(high) }));
}

function byRival(figures: Readonly<Record<string, EntryFigure>>): ByRival {
  return { rca: shown(figures["rca"]), frequency: shown(figures["frequency"]) };
}

function shown(figure: EntryFigure | undefined): ValidationFigure {
  return { value: known(figure?.value), low: known(figure?.low), high: known(figure?.high) };
}

function known(value: number | undefined): number | null {
  return value === undefined || !Number.isFinite(value) ? null : value;
}
