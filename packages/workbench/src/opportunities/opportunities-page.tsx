import { NativeSelect } from "@mantine/core";
import type { OpportunitiesAnswer } from "@quoin/core";
import { useSearch } from "@tanstack/react-router";
import { type ReactNode, useMemo } from "react";
import { useAnswer } from "../api/question.ts";
import { useAddressChange } from "../app/use-address-change.ts";
import { useText } from "../language/use-text.ts";
import { nation } from "../regions/nation.ts";
import { Answered } from "../shared/answered.tsx";
import { ChartFrame } from "../shared/chart-frame.tsx";
import { EmptyState } from "../shared/empty-state.tsx";
import { FilterBar } from "../shared/filter-bar.tsx";
import { PageHead } from "../shared/page-head.tsx";
import { Section } from "../shared/section.tsx";
import { YearSlider } from "../shared/year-slider.tsx";
import { ComparedPlaces } from "./compared-places.tsx";
import { EntryValidation } from "./entry-validation.tsx";
import { figure } from "./figure.ts";
import { opportunitiesText } from "./opportunities.text.ts";
import { opportunityChart } from "./opportunity-chart.ts";
import { OptionTable } from "./option-table.tsx";
import { PlaceFacts } from "./place-facts.tsx";
import { PlaceRanking } from "./place-ranking.tsx";
import { useCounted } from "./use-counted.ts";

/** `/opportunities`: what lies near to a place, with whether nearness tells anything here; places ranked and beside each other. */
export function OpportunitiesPage(): ReactNode {
  const { t, pick } = useText(opportunitiesText);
  const { region = nation, year = "", beside = "" } = useSearch({ from: "/opportunities" });
  const choose = useAddressChange();
  const asked = useAnswer("opportunities", { ...(region === nation ? {} : { region }), ...(year === "" ? {} : { year: Number(year) }) });
  const places = asked.data?.places ?? [];
  const own = places.find((each) => each.region === region);
  const place = own === undefined ? region : pick(own.label);
  return (
    <>
      <PageHead question={region === nation ? t("rankingQuestion") : t("question", { place })} filters={[place, year].filter((each) => each !== "")} />
      <FilterBar>
        <YearSlider
          label={t("year")}
          years={asked.data?.years ?? []}
          year={asked.data?.year ?? Number(year)}
          onChange={(chosen) => choose({ year: String(chosen) })}
        />
        {region === nation ? null : (
          <NativeSelect
            label={t("beside")}
            value={beside}
            onChange={({ currentTarget }) => choose({ beside: currentTarget.value })}
            data={[
              { value: "", label: t("nobody") },
              ...places.filter((each) => each.region !== region).map((each) => ({ value: each.region, label: pick(each.label) })),
            ]}
          />
        )}
      </FilterBar>
      <Answered of={asked} height={480}>
        {(answer) => (
          <>
            <EntryValidation answer={answer} />
            {answer.region === null ? <EmptyState what={t("empty")} why={t("emptyWhy")} /> : <Profile answer={answer} place={place} beside={beside} />}
            <Section title={t(answer.places.some(({ rank }) => rank !== null) ? "ranking" : "holding", { year: String(answer.year) })}>
              <PlaceRanking answer={answer} />
            </Section>
          </>
        )}
      </Answered>
    </>
  );
}

function Profile({ answer, place, beside }: { readonly answer: OpportunitiesAnswer; readonly place: string; readonly beside: string }): ReactNode {
  const { t, pick, language } = useText(opportunitiesText);
  const { things } = useCounted(answer.counted);
  const chart = useMemo(() => {
    return opportunityChart(
      answer,
      `quoin-opportunities-${answer.region}-${answer.year}`,
      {
        title: t("chart", { place, year: String(answer.year) }),
        subtitle: t("chartUnit"),
        source: t("source", { table: answer.table, things }),
        density: t("density"),
        complexity: t("complexity"),
        activity: t("activity"),
        present: t("present"),
        absent: t("absent"),
        frontier: t("frontier"),
        says: ({ label, present, density, complexity, firms }) =>
          t("says", {
            activity: pick(label),
            state: present ? t("present") : t("absent"),
            density: figure(density, 2),
            complexity: figure(complexity, 2),
            firms: String(firms),
            things,
          }),
      },
      language,
    );
  }, [answer, place, things, t, pick, language]);
  return (
    <>
      <PlaceFacts answer={answer} />
      {answer.sign.certain ? <ChartFrame chart={chart} /> : null}
      <Section title={t("options", { place })}>
        <OptionTable activities={answer.activities} isCertain={answer.sign.certain} />
      </Section>
      {beside === "" ? null : <ComparedPlaces first={answer} second={beside} />}
    </>
  );
}
