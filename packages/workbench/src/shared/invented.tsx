import type { ReactNode } from "react";
import { useText } from "../language/use-text.ts";
import classes from "./invented.module.css";
import { sharedText } from "./shared.text.ts";

/** The mark of everything that rests on a made-up entry: hatched, and said in words on the mark itself. */
export function Invented(): ReactNode {
  const { t } = useText(sharedText);
  return (
    <span className={classes.mark} title={t("inventedWhy")}>
      {t("invented")}
    </span>
  );
}

/** Puts the hatching behind what is invented; plain where it is not. */
export function inventedGround(synthetic: boolean): string | undefined {
  return synthetic ? classes.ground : undefined;
}
