import { Popover } from "@mantine/core";
import type { Term } from "@quoin/core";
import { Link } from "@tanstack/react-router";
import { Fragment, type ReactNode, useState } from "react";
import { useText } from "../../language/use-text.ts";
import classes from "./explained.module.css";
import { explainedText } from "./explained.text.ts";
import { piecesOf } from "./spoken-terms.ts";

/** A text whose terms are explained where they stand, each at its first mention. */
export function Explained({ children: text }: { readonly children: string }): ReactNode {
  const { language } = useText(explainedText);
  return piecesOf(text, language).map(({ text: piece, term }) => (
    <Fragment key={term === null ? piece : term.id}>{term === null ? piece : <TermWord term={term}>{piece}</TermWord>}</Fragment>
  ));
}

/** A word that opens its explanation; Esc or a click elsewhere closes it and gives the focus back. */
function TermWord({ term, children }: { readonly term: Term; readonly children: string }): ReactNode {
  const { t, ours } = useText(explainedText);
  const [isOpen, setOpen] = useState(false);
  return (
    <Popover opened={isOpen} onChange={setOpen} width={340} position="bottom-start" trapFocus returnFocus shadow="none">
      <Popover.Target>
        <button type="button" className={classes.term} aria-label={t("explain", { word: children })} onClick={() => setOpen(!isOpen)}>
          {children}
        </button>
      </Popover.Target>
      <Popover.Dropdown className={classes.meaning} aria-label={ours(term.name)}>
        <strong>{ours(term.name)}</strong>
        <p>{ours(term.text)}</p>
        <Link to="/help" search={{ term: term.id }}>
          {t("all")}
        </Link>
      </Popover.Dropdown>
    </Popover>
  );
}
