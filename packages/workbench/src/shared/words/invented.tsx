import type { LocalText, StatementData } from "@quoin/core";
import { createContext, type ReactNode, useContext } from "react";
import { useText } from "../../language/use-text.ts";
import { sharedText } from "../shared.text.ts";
import classes from "./invented.module.css";
import { saysInvented } from "./says-invented.ts";

const Marked = createContext(false);

/** Around what is marked as a whole: a table whose title says that its rows are invented, a page under the banner of an invented office. Inside nothing is marked again. */
export function MarkedOnce({ when, children }: { readonly when: boolean; readonly children: ReactNode }): ReactNode {
  const outside = useContext(Marked);
  return <Marked value={outside || when}>{children}</Marked>;
}

/** Whether what stands around says already that all of it is invented. */
export function useIsMarked(): boolean {
  return useContext(Marked);
}

interface InventedProps {
  /** The name that the mark stands beside: one that says of itself that it is invented is not marked twice. */
  readonly beside?: string;
}

/** The mark of everything that rests on a made-up entry: hatched at its edge, and said in words on the mark itself. */
export function Invented({ beside = "" }: InventedProps): ReactNode {
  const { t } = useText(sharedText);
  if (useContext(Marked) || saysInvented(beside)) return null;
  return (
    <span className={classes.mark} title={t("inventedWhy")}>
      {t("invented")}
    </span>
  );
}

/** Takes the mark off a statement that ends with it (its value `mark`), where what stands around has it already. */
export function useMarkedOnce(): (text: LocalText, data: StatementData) => string {
  const isMarked = useContext(Marked);
  const { pick } = useText(sharedText);
  return (text, { values: { mark } }) => {
    const said = pick(text);
    const end = mark?.kind === "text" || mark?.kind === "statement" ? pick(mark.text) : "";
    return isMarked && end !== "" && said.endsWith(end) ? said.slice(0, -end.length).trimEnd() : said;
  };
}

/** Says once, above every page and on every print, that everything here is made up. */
export function InventedBanner(): ReactNode {
  const { t } = useText(sharedText);
  return (
    <p role="note" className={classes.banner}>
      {t("allInvented")}
    </p>
  );
}

/** Puts the hatching at the edge of what is invented, never behind its words; plain where it is not, and where the banner says it of everything. */
export function inventedGround(synthetic: boolean): string | undefined {
  return synthetic ? classes.ground : undefined;
}
