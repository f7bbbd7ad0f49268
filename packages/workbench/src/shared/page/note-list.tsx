import type { RenderedNote } from "@quoin/core";
import type { ReactNode } from "react";
import { useText } from "../../language/use-text.ts";
import { sharedText } from "../shared.text.ts";
import classes from "./answered.module.css";

/** Notes as the server words them: what is wrong, and how to mend it. */
export function NoteList({ notes }: { readonly notes: readonly RenderedNote[] }): ReactNode {
  const { t } = useText(sharedText);
  return (
    <ul className={classes.notes}>
      {notes.map(({ code, message, page_fix: fix, at }) => (
        <li key={`${code} ${at.field ?? ""} ${at.row ?? ""} ${message}`}>
          {at.line === undefined ? null : `${t("line", { line: at.line })}${at.column === undefined ? "" : t("column", { column: at.column })}`}{" "}
          <strong>{code === "rights.forbidden" ? t("forbidden") : message}</strong> {fix}
        </li>
      ))}
    </ul>
  );
}
