import { Button } from "@mantine/core";
import type { ApiAnswerFile } from "@quoin/core";
import type { ReactNode } from "react";
import { useText } from "../../language/use-text.ts";
import { sharedText } from "../shared.text.ts";
import { DocumentButton } from "./document-button.tsx";
import classes from "./document-row.module.css";

interface DocumentRowProps {
  /** What is handed out, where the page has more than one document. */
  readonly name?: string;
  /** Asks the server for the document in a format, by the ending of its file. */
  readonly make: (ending: ".docx" | ".xlsx" | ".html" | ".pptx" | ".pdf") => Promise<{ readonly files: readonly ApiAnswerFile[] }>;
  /** Whether it is told as the sheets of a meeting too. */
  readonly hasSlides?: boolean;
  /** A shorter document beside it. */
  readonly draft?: () => Promise<{ readonly files: readonly ApiAnswerFile[] }>;
}

/** The same document for Word, as a workbook, as a page of its own, and on paper. */
export function DocumentRow({ make, draft, name, hasSlides = false }: DocumentRowProps): ReactNode {
  const { t } = useText(sharedText);
  return (
    // biome-ignore lint/a11y/useSemanticElements: nothing is filled in here, so it is no fieldset.
    <div role="group" aria-label={name ?? t("document")} className={`${classes.row} no-print`}>
      <span className={classes.label}>{name ?? t("documentAs")}</span>
      <DocumentButton label={t("asWord")} make={() => make(".docx")} />
      <DocumentButton label={t("asWorkbook")} make={() => make(".xlsx")} />
      {hasSlides ? <DocumentButton label={t("asSlides")} make={() => make(".pptx")} /> : null}
      {hasSlides ? <DocumentButton label={t("asSheets")} make={() => make(".pdf")} /> : null}
      <DocumentButton label={t("asPage")} make={() => make(".html")} />
      {draft === undefined ? null : <DocumentButton label={t("asDraft")} make={draft} />}
      <Button variant="default" onClick={() => print()}>
        {t("onPaper")}
      </Button>
    </div>
  );
}
