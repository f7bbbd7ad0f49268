import type { ReactNode } from "react";
import { useText } from "../../language/use-text.ts";
import { sharedText } from "../shared.text.ts";
import classes from "./age-chip.module.css";
import { dataAge } from "./data-age.ts";

interface AgeChipProps {
  readonly years: { readonly to: number } | null;
  /** Whether the year of recent data is said too. */
  readonly isAlways?: boolean;
}

/** Up to which year the data of a sentence go, where that is more than three years ago; past five it stands out. Nothing where no year is known. */
export function AgeChip({ years, isAlways = false }: AgeChipProps): ReactNode {
  const { t } = useText(sharedText);
  if (years === null) return null;
  const thisYear = new Date().getFullYear();
  const age = dataAge(years.to, thisYear);
  return age === "current" && !isAlways ? null : (
    <span className={classes.chip} data-age={age}>
      {t(years.to > thisYear ? "forecastUpTo" : "dataUpTo", { year: years.to })}
    </span>
  );
}
