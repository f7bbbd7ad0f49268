import type { RenderedNote } from "@quoin/core";
import type { ReactNode } from "react";
import classes from "./answered.module.css";

/** Notes as the server words them: what is wrong, and how to mend it. */
export function NoteList({ notes }: { readonly notes: readonly RenderedNote[] }): ReactNode {
  return (
    <ul className={classes.notes}>
      {notes.map(({ code, message, fix, at }) => (
        <li key={`${code} ${at.field ?? ""} ${at.row ?? ""} ${message}`}>
          <strong>{message}</strong> {fix}
        </li>
      ))}
    </ul>
  );
}
