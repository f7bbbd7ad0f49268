import { Button } from "@mantine/core";
import { type ApiAnswer, numberText } from "@quoin/core";
import { type ReactNode, useState } from "react";
import { useText } from "../language/use-text.ts";
import { usePlaceNames } from "../regions/place-names.ts";
import { choiceText } from "../register/choice-text.ts";
import { RecordLink } from "../register/record-link.tsx";
import { type RowColumn, RowTable } from "../shared/tables/row-table.tsx";
import { useMarkedOnce } from "../shared/words/invented.tsx";
import { fundingText } from "./money.text.ts";

type Ratio = ApiAnswer<"leverage">["leverage"][number];

const keyOf = (ratio: Ratio) =>
  [ratio.name, ratio.basis, ratio.level, ratio.fund, ratio.programme, ratio.year, ratio.region, ratio.currency, ratio.price_year].join(" ");

/** Each ratio with its name, what was counted against what, and what the number is not. */
export function LeverageTable({ rows }: { readonly rows: readonly Ratio[] }): ReactNode {
  const { t, language } = useText(fundingText);
  const placeName = usePlaceNames();
  const once = useMarkedOnce();
  const [isWhole, showWhole] = useState(false);
  // What holds for everything comes first; the same ratio of each programme, year and place is opened by whoever wants it.
  const overall = rows.filter(({ programme, year, region }) => programme === null && year === null && region === null);
  const shown = isWhole || overall.length === 0 ? rows : overall;
  const columns: readonly RowColumn<Ratio>[] = [
    { name: "name", label: t("name"), text: ({ name }) => name, cell: ({ name }) => t(name === "leverage_total" ? "total" : "private") },
    {
      name: "basis",
      label: t("basis"),
      text: ({ basis }) => basis,
      cell: ({ basis, fund }) => (
        <>
          {fund === null ? t(basis) : t("published")}
          {fund === null ? null : (
            <>
              {" "}
              <RecordLink type="fund" id={fund} />
            </>
          )}
        </>
      ),
    },
    { name: "level", label: t("level"), text: ({ level }) => level, cell: ({ level }) => choiceText(level, language) },
    {
      name: "programme",
      label: t("programme"),
      text: ({ programme }) => programme,
      cell: ({ programme }) => (programme === null ? t("all") : <RecordLink type="programme" id={programme} />),
    },
    { name: "year", label: t("year"), text: ({ year }) => year, cell: ({ year }) => (year === null ? t("all") : String(year)) },
    { name: "region", label: t("region"), text: ({ region }) => region, cell: ({ region }) => (region === null ? t("all") : placeName(region)) },
    {
      name: "numerator",
      label: t("numerator"),
      text: ({ numerator }) => numerator,
      currency: ({ currency }) => currency,
      isNumber: true,
    },
    {
      name: "denominator",
      label: t("denominator"),
      text: ({ denominator }) => denominator,
      currency: ({ currency }) => currency,
      isNumber: true,
    },
    {
      name: "value",
      label: t("value"),
      text: ({ value }) => value,
      cell: ({ value }) => (value === null ? t("undefinedValue") : <strong>{numberText(value, language, 3)}</strong>),
      isNumber: true,
    },
    { name: "statement", label: t("says"), text: ({ statement, statement_data: data }) => once(statement, data) },
  ];
  return (
    <>
      <RowTable label={t("leverage")} file="leverage" columns={columns} rows={shown} keyOf={keyOf} isInvented={({ synthetic }) => synthetic} />
      {shown.length === rows.length ? null : (
        <Button className="no-print" variant="default" size="compact-sm" onClick={() => showWhole(true)}>
          {t("byPart", { count: rows.length - shown.length })}
        </Button>
      )}
    </>
  );
}
