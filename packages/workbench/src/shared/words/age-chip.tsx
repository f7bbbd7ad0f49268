import type { ReactNode } from "react";
import { useText } from "../../language/use-text.ts";
import { sharedText } from "../shared.text.ts";
import classes from "./age-chip.module.css";
import { dataAge } from "./data-age.ts";

/** Up to which year the data of a sentence go, where that is more than three years ago; past five it stands out. Nothing where no year is known. */
export function AgeChip({ years }: { readonly years: { readonly to: number } | null }): ReactNode {
  const { t } = useText(sharedText);
  if (years === null) return null;
  const age = dataAge(years.to, new Date().getFullYear());
  return age === "current" ? null : (
    <span className={classes.chip} data-age={age}>
      {t("dataUpTo", { year: years.to })}
    </span>
  );
}
