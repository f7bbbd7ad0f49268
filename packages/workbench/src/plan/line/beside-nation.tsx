import { moneyText, type PlanLine } from "@quoin/core";
import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { usePlan } from "../../answers/use-plan.ts";
import { useText } from "../../language/use-text.ts";
import { nation } from "../../regions/nation.ts";
import { Answered } from "../../shared/page/answered.tsx";
import { Section } from "../../shared/page/section.tsx";
import { planText } from "../plan.text.ts";

interface BesideNationProps {
  readonly line: PlanLine;
  readonly region: string;
}

/** A line of a province beside the same line of the nation, and whether the nation gives the same money here. */
export function BesideNation({ line, region }: BesideNationProps): ReactNode {
  const { t, pick, language } = useText(planText);
  const plan = usePlan(nation);
  return (
    <Section title={t("besideNation")}>
      <Answered of={plan} doing={t("designing")} height={64}>
        {({ lines }) => {
          const same = lines.find(({ id }) => id === line.id);
          if (same === undefined) return <p>{t("besideNone")}</p>;
          const part = moneyHere(same, region);
          return (
            <>
              <p>
                <Link to="/plan/$line" params={{ line: same.id }} search={{}}>
                  {same.id}
                </Link>{" "}
                {pick(same.action)}
              </p>
              {part === null || line.amount === null ? null : (
                <p>{t(part === line.amount ? "besideSame" : "besideOther", { money: moneyText(part, line.currency, language) })}</p>
              )}
            </>
          );
        }}
      </Answered>
    </Section>
  );
}

/** What the table of a national line gives to a region; null where it does not divide money by region. */
export function moneyHere({ table }: PlanLine, region: string): number | null {
  const at = (name: string): number => table?.columns.findIndex((column) => column.name === name) ?? -1;
  const [place, amount] = [at("region"), at("amount")];
  if (place < 0 || amount < 0) return null;
  const cell = table?.rows.find((row) => row[place] === region)?.[amount];
  return typeof cell === "number" ? cell : null;
}
