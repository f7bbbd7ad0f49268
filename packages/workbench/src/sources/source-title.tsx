import type { ReactNode } from "react";
import type { SourceTable } from "../answers/use-tables.ts";
import { useText } from "../language/use-text.ts";
import { sourcesText } from "./sources.text.ts";

/** Where a table comes from, in the reader's language where that was written; the exact address, with its version, stands folded behind it. */
export function SourceTitle({ source: { title, title_zh: chinese } }: { readonly source: SourceTable["sources"][number] }): ReactNode {
  const { t, language } = useText(sourcesText);
  if (language !== "zh" || chinese === null) return <span lang="en">{title}</span>;
  return (
    <>
      {chinese}
      <details className="no-print">
        <summary>{t("exactSource")}</summary>
        <span lang="en">{title}</span>
      </details>
    </>
  );
}
