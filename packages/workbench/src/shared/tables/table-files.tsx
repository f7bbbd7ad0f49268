import { Button } from "@mantine/core";
import type { ReactNode, RefObject } from "react";
import { isoDay } from "../../language/date-text.ts";
import { useText } from "../../language/use-text.ts";
import { saveCsv } from "../documents/save-csv.ts";
import { saveWorkbook } from "../documents/save-workbook.ts";
import { sharedText } from "../shared.text.ts";
import { seenTable } from "./seen-table.ts";
import classes from "./wide-table.module.css";
import { writtenDecimal } from "./written-decimal.ts";

/** A table as it is seen, for a spreadsheet. */
export function TableFiles({ label, of }: { readonly label: string; readonly of: RefObject<HTMLElement | null> }): ReactNode {
  const { t, language } = useText(sharedText);
  const decimal = writtenDecimal(language);
  const dayOf = (text: string): string | null => isoDay(text, language);
  const file = `quoin-${label.replace(/[^\p{L}\p{N}]+/gu, "-").slice(0, 60)}`;
  const csv = (): void => {
    const seen = of.current === null ? null : seenTable(of.current, decimal, dayOf);
    if (seen !== null) saveCsv(file, seen.heads, seen.rows);
  };
  const workbook = (): void => {
    const seen = of.current === null ? null : seenTable(of.current, decimal, dayOf);
    if (seen === null) return;
    const about = [
      [t("tableTitle"), label],
      [t("tableSource"), document.title],
      [t("tableAddress"), location.href],
    ] as const;
    void saveWorkbook(file, { ...seen, title: label, about, aboutTitle: t("aboutTable") });
  };
  return (
    <p className={`${classes.files} no-print`}>
      <Button variant="transparent" size="compact-xs" aria-label={`CSV ${label}`} onClick={csv}>
        CSV
      </Button>
      <Button variant="transparent" size="compact-xs" aria-label={`Excel ${label}`} onClick={workbook}>
        Excel
      </Button>
    </p>
  );
}
