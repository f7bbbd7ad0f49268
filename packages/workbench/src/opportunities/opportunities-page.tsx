import { NativeSelect } from "@mantine/core";
import type { OpportunitiesAnswer } from "@quoin/core";
import { useSearch } from "@tanstack/react-router";
import { type ReactNode, useMemo } from "react";
import { useAddressChange } from "../address/use-address-change.ts";
import { useAnswer } from "../api/question.ts";
import { listed } from "../language/marks.ts";
import { useText } from "../language/use-text.ts";
import { nation } from "../regions/nation.ts";
import { ChartFrame } from "../shared/charts/chart-frame.tsx";
import { YearSlider } from "../shared/charts/year-slider.tsx";
import { Answered } from "../shared/page/answered.tsx";
import { FilterBar } from "../shared/page/filter-bar.tsx";
import { PageHead } from "../shared/page/page-head.tsx";
import { Section } from "../shared/page/section.tsx";
import { WithAside } from "../shared/page/with-aside.tsx";
import { BehindTable } from "../shared/tables/behind-table.ts";
import { VerdictMark } from "../shared/words/verdict-mark.tsx";
import { ComparedPlaces } from "./compared-places.tsx";
import { EntryValidation } from "./entry-validation.tsx";
import { figure } from "./figure.ts";
import { nearChart } from "./near-chart.ts";
import { opportunitiesText } from "./opportunities.text.ts";
import { opportunityChart } from "./opportunity-chart.ts";
import { OptionTable } from "./option-table.tsx";
import { PlaceFacts } from "./place-facts.tsx";
import { PlaceRanking } from "./place-ranking.tsx";
import { bandText } from "./rank-chart.ts";
import { askedSector, SectorSelect } from "./sector-select.tsx";
import { useCounted } from "./use-counted.ts";

/** `/opportunities`: what lies near to a place, with whether nearness tells anything here; places ranked and beside each other. */
export function OpportunitiesPage(): ReactNode {
  const { t, pick } = useText(opportunitiesText);
  const { region = nation, year = "", beside = "", sector = "" } = useSearch({ from: "/opportunities" });
  const choose = useAddressChange();
  const asked = useAnswer("opportunities", {
    ...(region === nation ? {} : { region }),
    ...(year === "" ? {} : { year: Number(year) }),
    ...askedSector(sector),
  });
  const places = asked.data?.places ?? [];
  const own = places.find((each) => each.region === region);
  const place = own === undefined ? region : pick(own.label);
  return (
    <>
      <PageHead question={region === nation ? t("rankingQuestion") : t("question", { place })} filters={[place, year].filter((each) => each !== "")}>
        {asked.data === undefined ? null : <Told answer={asked.data} place={place} />}
      </PageHead>
      <FilterBar>
        <YearSlider
          label={t("year")}
          years={asked.data?.years ?? []}
          year={asked.data?.year ?? Number(year)}
          onChange={(chosen) => choose({ year: String(chosen) })}
        />
        <SectorSelect sector={asked.data?.sector} />
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
          <BehindTable value={[answer.table]}>
            {answer.region === null ? null : <Profile answer={answer} place={place} beside={beside} />}
            {answer.region === null ? null : <EntryValidation answer={answer} />}
            <Section title={t(answer.places.some(({ rank }) => rank !== null) ? "ranking" : "holding", { year: String(answer.year) })}>
              <PlaceRanking answer={answer} />
            </Section>
            {answer.region === null ? <EntryValidation answer={answer} /> : null}
          </BehindTable>
        )}
      </Answered>
    </>
  );
}

/** What is told by the verdict on nearness, so that nobody takes the picture for advice. */
const readAs = { confirmed: "nearTells", "not-supported": "nearTellsNot", "insufficient-data": "nearUnknown" } as const;

/** The answer in one sentence, and what the picture may be taken for. */
function Told({ answer, place }: { readonly answer: OpportunitiesAnswer; readonly place: string }): ReactNode {
  const { t, pick, language } = useText(opportunitiesText);
  const { places, region, activities, year, sign } = answer;
  const ranked = places.filter(({ rank }) => rank !== null).toSorted((a, b) => (a.rank ?? 0) - (b.rank ?? 0));
  const names = (some: readonly { readonly label: Parameters<typeof pick>[0] }[]) =>
    listed(
      some.map(({ label }) => pick(label)),
      language,
    );
  const own = places.find((each) => each.region === region);
  const near = activities.filter(({ present }) => !present).toSorted((a, b) => (b.density ?? 0) - (a.density ?? 0));
  const nearness = answer.validation[0]?.verdict;
  return (
    <>
      {own === undefined ? null : (
        <p>
          {own.rank === null || own.drawn === null
            ? t("toldUnranked", { place, held: own.diversity, near: names(near.slice(0, 3)) })
            : t("told", { place, rank: own.rank, places: ranked.length, drawn: bandText(own.drawn), held: own.diversity, near: names(near.slice(0, 3)) })}
        </p>
      )}
      {region !== null || ranked.length < 6 ? null : (
        <p>{t("toldRanking", { year: String(year), first: names(ranked.slice(0, 3)), last: names(ranked.slice(-3)) })}</p>
      )}
      {nearness === undefined || region === null || !sign.certain ? null : (
        <p>
          <VerdictMark verdict={nearness} /> {t(readAs[nearness])}
        </p>
      )}
    </>
  );
}

function Profile({ answer, place, beside }: { readonly answer: OpportunitiesAnswer; readonly place: string; readonly beside: string }): ReactNode {
  const { t, pick, language } = useText(opportunitiesText);
  const { things } = useCounted(answer.counted);
  const chart = useMemo(() => {
    const source = t("source", { table: answer.table, things });
    if (!answer.sign.certain)
      return nearChart(
        answer,
        `quoin-nearest-${answer.region}-${answer.year}`,
        { title: t("nearChart", { place, year: String(answer.year) }), subtitle: t("nearUnit"), source, activity: t("activity"), density: t("density") },
        language,
      );
    return opportunityChart(
      answer,
      `quoin-opportunities-${answer.region}-${answer.year}`,
      {
        title: t("chart", { place, year: String(answer.year) }),
        subtitle: t("chartUnit"),
        source,
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
      <WithAside aside={<PlaceFacts answer={answer} />}>
        <ChartFrame chart={chart} />
      </WithAside>
      <Section title={t("options", { place })} folds>
        <OptionTable activities={answer.activities} place={place} isCertain={answer.sign.certain} />
      </Section>
      {beside === "" ? null : <ComparedPlaces first={answer} second={beside} />}
    </>
  );
}
