import { UnstyledButton } from "@mantine/core";
import { type ApiAnswer, type ApiInput, amountsOf, moneyText } from "@quoin/core";
import { type ReactNode, useState } from "react";
import { useAnswer } from "../api/question.ts";
import { dayText } from "../language/date-text.ts";
import { blank, bracketed } from "../language/marks.ts";
import { useText } from "../language/use-text.ts";
import { RecordLink } from "../register/record-link.tsx";
import { Answered } from "../shared/page/answered.tsx";
import { Section } from "../shared/page/section.tsx";
import { headWith } from "../shared/tables/column-units.ts";
import { FigureTable } from "../shared/tables/figure-table.tsx";
import { type RowColumn, RowTable } from "../shared/tables/row-table.tsx";
import { trackingText } from "./tracking.text.ts";
import classes from "./year-money.module.css";

type Bookings = ApiAnswer<"report-bookings">;
type Asked = Pick<ApiInput<"report-bookings">, "programme" | "figure" | "in_year"> & { readonly label: string };

/** The amounts of the report on a year; each opens the awards and payments that it is the sum of. */
export function YearMoney({ year }: { readonly year: number }): ReactNode {
  const { t, pick, language } = useText(trackingText);
  const answer = useAnswer("report-bookings", { year });
  const [asked, ask] = useState<Asked | null>(null);
  const columns = [
    ["planned", false, "planned"],
    ["committed", false, "committed"],
    ["paid", false, "paid"],
    ["committed", true, "committed_in_year"],
    ["paid", true, "paid_in_year"],
  ] as const;
  const head = (figure: "planned" | "committed" | "paid", inYear: boolean) => (inYear ? t(`${figure}InYear` as "paidInYear", { year }) : t(figure));
  return (
    <Answered of={answer} height={160}>
      {({ at, programmes }) => {
        const amounts = amountsOf(
          programmes.flatMap((row) => columns.flatMap(([, , sum]) => (row[sum] === null ? [] : [{ value: Number(row[sum]), currency: row.currency }]))),
          language,
        );
        return (
          <Section title={t("yearMoney", { year })} anchor="year-money">
            <p>{t("yearMoneyWhy", { at: dayText(at, language) })}</p>
            {programmes.length === 0 ? (
              <p>{t("yearMoneyNone")}</p>
            ) : (
              <FigureTable
                label={t("yearMoney", { year })}
                heads={[
                  t("programme"),
                  ...columns.map(([figure, inYear]) =>
                    headWith(head(figure, inYear), amounts.unit === "" ? null : amounts.unit, (unit) => bracketed(unit, language)),
                  ),
                ]}
                rows={programmes.map((row) => {
                  const name = row.name === null ? t("noProgramme") : pick(row.name);
                  return {
                    id: `${row.programme ?? ""} ${row.currency}`,
                    cells: [
                      name,
                      ...columns.map(([figure, inYear, sum]) => {
                        const amount = row[sum];
                        if (amount === null) return "–";
                        const said = amounts.say(Number(amount), row.currency);
                        if (row.programme === null) return said;
                        const of = { programme: row.programme, figure, in_year: inYear, label: `${name}: ${head(figure, inYear)}` };
                        return (
                          <UnstyledButton
                            key={sum}
                            className={classes.amount}
                            aria-label={t("openAmount", { amount: amounts.unit === null ? said : `${said}${blank(language)}${amounts.unit}`, of: of.label })}
                            onClick={() => ask(of)}
                          >
                            {said}
                          </UnstyledButton>
                        );
                      }),
                    ],
                  };
                })}
              />
            )}
            {asked === null ? null : <Behind year={year} asked={asked} />}
          </Section>
        );
      }}
    </Answered>
  );
}

function Behind({ year, asked: { label, ...asked } }: { readonly year: number; readonly asked: Asked }) {
  const { t, language } = useText(trackingText);
  const answer = useAnswer("report-bookings", { year, ...asked });
  const columns: readonly RowColumn<Bookings["bookings"][number]>[] = [
    { name: "project", label: t("project"), text: ({ project }) => project, cell: ({ project }) => <RecordLink type="project" id={project} /> },
    { name: "day", label: t("day"), text: ({ day }) => (day === null ? "–" : dayText(day, language)) },
    {
      name: "amount",
      label: t("amount"),
      isNumber: true,
      text: ({ amount }) => Number(amount),
      cell: ({ amount, currency }) => moneyText(Number(amount), currency, language),
    },
    { name: "currency", label: t("currency"), text: ({ currency }) => currency },
    {
      name: "record",
      label: t("booking"),
      text: ({ record }) => `${record.type}/${record.id}`,
      cell: ({ record }) => <RecordLink type={record.type} id={record.id} />,
    },
    { name: "entries", label: t("entries"), text: ({ entries }) => entries.join(" ") || "–" },
  ];
  return (
    <Answered of={answer} height={160}>
      {({ bookings, left_out }) => (
        <>
          <h3>{label}</h3>
          {left_out === 0 ? null : <p>{t("leftOut", { count: left_out })}</p>}
          <RowTable
            label={label}
            file={`bookings-${year}`}
            columns={columns}
            rows={bookings}
            keyOf={({ record, project, figure, day, amount }) => `${figure} ${project} ${record.type}/${record.id} ${day ?? ""} ${amount}`}
            isInvented={({ synthetic }) => synthetic}
          />
        </>
      )}
    </Answered>
  );
}
