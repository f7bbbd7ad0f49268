import { columnText } from "@quoin/core";
import type { ReactNode } from "react";
import { listMark } from "../language/marks.ts";
import { useText } from "../language/use-text.ts";
import { Section } from "../shared/page/section.tsx";
import { FigureTable } from "../shared/tables/figure-table.tsx";
import { type RowColumn, RowTable } from "../shared/tables/row-table.tsx";
import { divisionText } from "./division.text.ts";
import { useRuleName } from "./division-matrix.tsx";
import type { Division } from "./division-page.tsx";

type Office = Division["offices"][number];

/** What each office gives up and gains; the rules with their prices; where they clash, which, and what would do. */
export function DivisionTables({ answer }: { readonly answer: Division }): ReactNode {
  const { t, pick, language } = useText(divisionText);
  const nameOfRule = useRuleName(answer);
  const digits = (figure: number | null) => (figure === null ? null : Number(figure.toFixed(3)));
  const pair = (leads: number, partners: number) => `${leads}${listMark(language)}${partners}`;
  const number = (name: string, label: string, text: (office: Office) => number | null): RowColumn<Office> => ({
    name,
    label,
    text,
    cell: (office) => columnText(text(office), language, 3),
    isNumber: true,
  });
  const columns: readonly RowColumn<Office>[] = [
    { name: "office", label: t("office"), text: ({ label }) => pick(label) },
    ...(answer.by === "offices"
      ? [
          { name: "planned", label: t("planned"), text: ({ planned_leads: leads, planned_partners: partners }: Office) => pair(leads, partners) },
          number("planned_value", t("plannedValue"), ({ planned_value }) => digits(planned_value)),
        ]
      : []),
    { name: "proposed", label: t("proposed"), text: ({ leads, partners }) => pair(leads, partners) },
    number("value", t("value"), ({ value }) => digits(value)),
    number("best_alone", t("bestAlone"), ({ best_alone }) => digits(best_alone)),
    number("regret", t("regretOf"), ({ regret }) => digits(regret)),
    ...(answer.by === "offices"
      ? [number("gain", t("gains"), ({ value, planned_value }) => (value === null || planned_value === null ? null : digits(value - planned_value)))]
      : []),
  ];
  const priced = answer.rules.filter(({ price }) => price !== null && Math.abs(price) > 1e-9);
  return (
    <>
      <Section title={t("offices")}>
        <RowTable
          label={t("offices")}
          file="division"
          columns={columns}
          rows={answer.offices}
          keyOf={({ id }) => id}
          isInvented={({ synthetic }) => synthetic}
        />
      </Section>
      {answer.conflicts.length === 0 ? null : (
        <Section title={t("infeasible")}>
          <p>{t("conflicts")}</p>
          <FigureTable
            label={t("infeasible")}
            heads={[t("rule"), t("limit"), t("relaxed")]}
            rows={answer.conflicts.map(({ rule, limit, relaxed }) => ({ id: rule, cells: [nameOfRule(rule), limit ?? "–", relaxed ?? "–"] }))}
          />
        </Section>
      )}
      {priced.length === 0 ? null : (
        <Section title={t("rules")}>
          <FigureTable
            label={t("rules")}
            heads={[t("rule"), t("limit"), t("used"), t("price")]}
            rows={priced.map(({ rule, limit, used, price }) => ({
              id: rule,
              cells: [nameOfRule(rule), limit ?? "–", used ?? "–", columnText(price, language, 3)],
            }))}
          />
        </Section>
      )}
    </>
  );
}
