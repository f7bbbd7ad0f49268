import { firstIndicator } from "@quoin/core";
import { Link, useSearch } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { useAnswer } from "../api/question.ts";
import { blank } from "../language/marks.ts";
import { unitText } from "../language/unit-text.ts";
import { useText } from "../language/use-text.ts";
import { ProvenanceLink } from "../provenance/provenance-link.tsx";
import { groupOf } from "../regions/groupings.ts";
import { nation } from "../regions/nation.ts";
import { usePlaceNames } from "../regions/place-names.ts";
import { useRegions } from "../regions/use-regions.ts";
import { Answered } from "../shared/page/answered.tsx";
import { EmptyState } from "../shared/page/empty-state.tsx";
import { PageHead } from "../shared/page/page-head.tsx";
import { AgeChip } from "../shared/words/age-chip.tsx";
import { IndicatorChoice } from "./indicator-choice.tsx";
import { IndicatorMap } from "./indicator-map.tsx";
import { IndicatorTable } from "./indicator-table.tsx";
import { type IndicatorYear, indicatorYear } from "./indicator-year.ts";
import { mapText } from "./map.text.ts";
import classes from "./map-page.module.css";
import { PlacesAround } from "./places-around.tsx";
import { placesOfGroup, type ShownPlaces, shownPlaces } from "./shown-places.ts";

/** `/map`: one indicator of the provinces in one year, as tiles and as a table. */
export function MapPage(): ReactNode {
  const { t } = useText(mapText);
  const { indicator, year, region = nation } = useSearch({ from: "/map" });
  const regions = useRegions().data;
  const known = regions ?? { provinces: [], places: [] };
  const group = groupOf(region);
  const places = group === undefined ? shownPlaces(region, nation, known) : placesOfGroup(group, known);
  const list = useAnswer("map", {});
  const listed = list.data?.indicators ?? [];
  const id = listed.find((each) => each.id === indicator)?.id ?? listed.find((each) => each.id === firstIndicator)?.id ?? listed[0]?.id;
  const answer = useAnswer("map", { ...(id === undefined ? {} : { indicator: id }), ...(places.of === null ? {} : { of: places.of }) });
  return (
    <Answered isPage of={answer} height={720}>
      {(data) => {
        const shown = indicatorYear(data, year, places);
        if (shown !== null) return <IndicatorView shown={shown} indicators={data.indicators} places={places} />;
        return listed.length > 0 ? null : <EmptyState what={t("nothing")} why={t("nothingWhy")} action={<Link to="/sources">{t("toSources")}</Link>} />;
      }}
    </Answered>
  );
}

interface IndicatorViewProps {
  readonly shown: IndicatorYear;
  readonly indicators: readonly IndicatorYear["indicator"][];
  readonly places: ShownPlaces;
}

function IndicatorView({ shown, indicators, places: { of, places, above } }: IndicatorViewProps): ReactNode {
  const { t, pick, language } = useText(mapText);
  const placeName = usePlaceNames();
  const { indicator, year, figures, whole, table } = shown;
  const name = pick(indicator.label);
  const say = (figure: IndicatorYear["figures"][number] | undefined) =>
    figure === undefined ? "–" : `${placeName(figure.region)}${blank(language)}${shown.say(figure.value, language)}`;
  const ends = { year, all: places.length, high: say(figures[0]), low: say(figures.at(-1)), unit: unitText(indicator.unit, language) };
  return (
    <>
      <PageHead question={t("questionOf", { indicator: name, year })} filters={[name, String(year), ...(of === null ? [] : [placeName(of)])]}>
        <p>
          <AgeChip years={{ to: year }} />{" "}
          {figures.length === 0
            ? t("answerNone", { all: places.length, year })
            : of !== null
              ? t("answerOf", { ...ends, place: placeName(of), count: figures.length })
              : figures.length === places.length
                ? t("answerAll", ends)
                : t("answer", { ...ends, count: figures.length })}
        </p>
        {whole === null ? null : (
          <p>
            {of === null ? t("nationSays") : t("placeSays", { place: placeName(of) })}
            <ProvenanceLink door={{ kind: "rows", table, rows: String(whole.row) }}>{shown.say(whole.value, language)}</ProvenanceLink>
            {t("saidIn", { unit: unitText(indicator.unit, language), year })}
          </p>
        )}
        <PlacesAround of={of} places={places} above={above} indicator={indicator.id} year={year} />
      </PageHead>
      <IndicatorChoice indicators={indicators} chosen={indicator} year={year} />
      <div className={classes.body}>
        <IndicatorMap shown={shown} of={of} places={places} />
        <IndicatorTable shown={shown} places={places} />
      </div>
    </>
  );
}
