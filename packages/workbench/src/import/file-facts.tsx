import { NativeSelect } from "@mantine/core";
import { numberText } from "@quoin/core";
import type { ReactNode } from "react";
import { bracketed, listMark, semicolon } from "../language/marks.ts";
import { useText } from "../language/use-text.ts";
import { FactList } from "../shared/tables/fact-list.tsx";
import { importText } from "./import.text.ts";
import type { Look } from "./looked-at.ts";

/** What was found out about the file as a whole. */
export function FileFacts({ look, onSheet }: { readonly look: Look; onSheet(sheet: string): void }): ReactNode {
  const { t, language } = useText(importText);
  const { format, encoding, sheet, sheets, header_rows, footer_rows, rows, totals, missing, decimal, thousands } = look;
  const list = (numbers: readonly number[]) => numbers.join(listMark(language));
  const markers = Object.entries(missing).map(([marker, count]) => `${marker}${bracketed(numberText(count, language), language)}`);
  const facts = [
    { name: t("form"), value: format },
    ...(sheets.length < 2
      ? []
      : [
          {
            name: t("sheet"),
            value: (
              <NativeSelect
                aria-label={t("sheet")}
                value={sheet ?? ""}
                data={sheets.map((each) => each.name)}
                onChange={({ currentTarget }) => onSheet(currentTarget.value)}
              />
            ),
          },
        ]),
    ...(encoding === null ? [] : [{ name: t("encoding"), value: encoding }]),
    { name: t("header"), value: list(header_rows) },
    ...(footer_rows.length === 0 ? [] : [{ name: t("footnotes"), value: list(footer_rows) }]),
    { name: t("rows"), value: numberText(rows, language) },
    ...(totals.length === 0
      ? []
      : [{ name: t("totals"), value: totals.map(({ value, row }) => `${value}${bracketed(String(row), language)}`).join(semicolon(language)) }]),
    ...(markers.length === 0 ? [] : [{ name: t("missing"), value: markers.join("  ") }]),
    ...(decimal === null ? [] : [{ name: t("signs"), value: `1${thousands ?? ""}234${decimal}5` }]),
  ];
  return <FactList facts={facts} />;
}
