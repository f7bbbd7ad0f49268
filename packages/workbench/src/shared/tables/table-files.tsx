import { Button } from "@mantine/core";
import type { ReactNode, RefObject } from "react";
import { isoDay } from "../../language/date-text.ts";
import { useText } from "../../language/use-text.ts";
import { saveCsv } from "../documents/save-csv.ts";
import { saveWorkbook } from "../documents/save-workbook.ts";
import { sharedText } from "../shared.text.ts";
import { seenTable } from "./seen-table.ts";
import { useTableAbout } from "./use-table-about.ts";
import classes from "./wide-table.module.css";
import { writtenDecimal } from "./written-decimal.ts";

/** A table as it is seen, for a spreadsheet. */
export function TableFiles({ label, of }: { readonly label: string; readonly of: RefObject<HTMLElement | null> }): ReactNode {
  const { t, language } = useText(sharedText);
  const aboutOf = useTableAbout();
  const decimal = writtenDecimal(language);
  const dayOf = (text: string): string | null => isoDay(text, language);
  const file = `quoin-${label.replace(/[^\p{L}\p{N}]+/gu, "-").slice(0, 60)}`;
  const csv = (): void => {
    const seen = of.current === null ? null : seenTable(of.current, decimal, dayOf);
    if (seen !== null) saveCsv(file, seen.heads, seen.rows);
  };
  const workbook = async (): Promise<void> => {
    const seen = of.current === null ? null : seenTable(of.current, decimal, dayOf);
    if (seen === null) return;
    await saveWorkbook(file, { ...seen, title: label, about: await aboutOf(label), aboutTitle: t("aboutTable") });
  };
  return (
    <p className={`${classes.files} no-print`}>
      <Button variant="transparent" size="compact-xs" aria-label={`CSV ${label}`} onClick={csv}>
        CSV
      </Button>
      <Button variant="transparent" size="compact-xs" aria-label={`Excel ${label}`} onClick={() => void workbook()}>
        Excel
      </Button>
    </p>
  );
}
