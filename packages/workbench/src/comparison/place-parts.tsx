import type { ComparisonAnswer } from "@quoin/core";
import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { useText } from "../language/use-text.ts";
import { figure } from "../opportunities/figure.ts";
import { useCounted } from "../opportunities/use-counted.ts";
import { Section } from "../shared/page/section.tsx";
import { FigureTable } from "../shared/tables/figure-table.tsx";
import { bandOf } from "./band-of.ts";
import { comparisonText } from "./comparison.text.ts";

interface PartProps {
  readonly answer: ComparisonAnswer;
  readonly place: string;
}

/** Rows that a list of the place shows. */
const shown = 10;

/** The activities in which a place gained or lost most beyond their growth elsewhere. */
export function OwnActivities({ answer: { activities }, place }: PartProps): ReactNode {
  const { t, pick } = useText(comparisonText);
  const title = t("activities", { place });
  return (
    <Section title={title}>
      <p>{t("showing", { shown: Math.min(shown, activities.length), all: activities.length })}</p>
      <FigureTable
        label={title}
        heads={[t("activity"), t("before"), t("after"), t("own"), t("fresh")]}
        rows={activities.slice(0, shown).map(({ activity, label, before, after, competitive, fresh }) => ({
          id: activity,
          cells: [pick(label), before, after, figure(competitive, 1), figure(fresh, 0)],
        }))}
      />
    </Section>
  );
}

/** The places nearest by mix, and whether they can be told apart at all. */
export function Twins({ answer: { twins, counted, all_activities: all }, place }: PartProps): ReactNode {
  const { t, pick } = useText(comparisonText);
  const { things, head } = useCounted(counted);
  const title = t("twins", { place });
  return (
    <Section title={title}>
      <p>{t("twinsWhy", { things })}</p>
      <FigureTable
        label={title}
        heads={[t("place"), t("distance"), t("chance"), t("toldApart"), head, t("compared", { all })]}
        rows={twins.map(({ region, label, distance, chance, told_apart: apart, units, told }) => ({
          id: region,
          cells: [
            <Link key="place" to="/comparison" search={{ region }}>
              {pick(label)}
            </Link>,
            figure(distance, 2),
            figure(chance, 2),
            apart === null ? "–" : apart ? t("yes") : t("no"),
            figure(units, Number.isInteger(units) ? 0 : 1),
            told,
          ],
        }))}
      />
    </Section>
  );
}

/** Who holds what a place lacks and lies near to, against chance. */
export function Complements({ answer: { complements, draws, q_limit: limit }, place }: PartProps): ReactNode {
  const { t, pick } = useText(comparisonText);
  const title = t("complements", { place });
  const found = complements.filter(({ nearness, p95, q }) => q !== null && q <= limit && p95 !== null && nearness > p95).length;
  return (
    <Section title={title}>
      <p>{t("complementsWhy", { place, draws, looks: complements.length, found, q: figure(limit, limit < 0.1 ? 2 : 1) })}</p>
      <p>{t("showing", { shown: Math.min(shown, complements.length), all: complements.length })}</p>
      <FigureTable
        label={title}
        heads={[t("place"), t("nearness"), t("band"), t("p"), t("offered")]}
        rows={complements.slice(0, shown).map(({ region, label, nearness, p05, p95, q, offered }) => ({
          id: region,
          cells: [
            <Link key="place" to="/comparison" search={{ region }}>
              {pick(label)}
            </Link>,
            figure(nearness, 3),
            bandOf(p05, p95, 3),
            figure(q, 3),
            offered,
          ],
        }))}
      />
    </Section>
  );
}
