import { Button, NativeSelect, Skeleton } from "@mantine/core";
import { firstIndicator, placesBeside, usualIndicators } from "@quoin/core";
import { Link, useSearch } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { useAddressChange } from "../address/use-address-change.ts";
import { useAnswer } from "../api/question.ts";
import { listed as listedText } from "../language/marks.ts";
import { useText } from "../language/use-text.ts";
import type { Indicator } from "../map/indicator-year.ts";
import { nation } from "../regions/nation.ts";
import { usePlaceNames } from "../regions/place-names.ts";
import { useRegions } from "../regions/use-regions.ts";
import { Answered } from "../shared/page/answered.tsx";
import { EmptyState } from "../shared/page/empty-state.tsx";
import { FilterBar } from "../shared/page/filter-bar.tsx";
import { PageHead } from "../shared/page/page-head.tsx";
import { PeerPicture } from "./peer-picture.tsx";
import { PeerTable } from "./peer-table.tsx";
import classes from "./peers.module.css";
import { peersText } from "./peers.text.ts";
import { usePeerRows } from "./use-peer-rows.ts";

/** `/peers`: any places beside each other in any indicators, chosen in the address: pictures first, then the figures with years and ranks. */
export function PeersPage(): ReactNode {
  const { t } = useText(peersText);
  const { places, indicators, region = nation } = useSearch({ from: "/peers" });
  const list = useAnswer("map", {});
  const known = list.data?.indicators ?? [];
  const first = known.find(({ id }) => id === firstIndicator)?.id ?? known[0]?.id;
  const near = useAnswer("map", first === undefined ? {} : { indicator: first }, first !== undefined);
  return (
    <Answered isPage of={list} height={640}>
      {({ indicators: all }) =>
        all.length === 0 || near.data === undefined ? (
          <EmptyState what={t("none")} why={t("noneWhy")} action={<Link to="/sources">{t("toSources")}</Link>} />
        ) : (
          <SideBySidePlaces
            places={namesIn(places) ?? placesBeside(near.data, region)}
            chosen={(namesIn(indicators) ?? usualIndicators(all, firstIndicator)).filter((id) => all.some((each) => each.id === id))}
            all={all}
            {...(region === nation ? {} : { own: region })}
          />
        )
      }
    </Answered>
  );
}

function namesIn(text: string | undefined): readonly string[] | null {
  const names = (text ?? "").split(",").filter((name) => name !== "");
  return names.length === 0 ? null : names;
}

interface SideBySidePlacesProps {
  readonly places: readonly string[];
  readonly chosen: readonly string[];
  readonly all: readonly Indicator[];
  readonly own?: string;
}

function SideBySidePlaces({ places, chosen, all, own }: SideBySidePlacesProps): ReactNode {
  const { t, pick, language } = useText(peersText);
  const placeName = usePlaceNames();
  const change = useAddressChange();
  const { rows, isPending } = usePeerRows(chosen, places);
  const provinces = useRegions().data?.provinces ?? [];
  const said = listedText(places.map(placeName), language);
  const setPlaces = (next: readonly string[]): void => change({ places: next.join(",") });
  const setIndicators = (next: readonly string[]): void => change({ indicators: next.join(",") });
  const others = provinces.filter(({ id }) => !places.includes(id));
  const left = all.filter(({ id }) => !chosen.includes(id));
  return (
    <>
      <PageHead question={t("questionOf", { places: said })} filters={[said]}>
        <p>{t("answer", { places: said, indicators: rows.length })}</p>
      </PageHead>
      <FilterBar>
        <NativeSelect
          label={t("addPlace")}
          value=""
          onChange={({ currentTarget }) => setPlaces([...places, currentTarget.value])}
          data={[{ value: "", label: t("choose") }, ...others.map(({ id }) => ({ value: id, label: placeName(id) }))]}
        />
        <NativeSelect
          label={t("addIndicator")}
          value=""
          onChange={({ currentTarget }) => setIndicators([...chosen, currentTarget.value])}
          data={[{ value: "", label: t("choose") }, ...left.map(({ id, label }) => ({ value: id, label: pick(label) }))]}
        />
      </FilterBar>
      <ul className={`${classes.chosen} no-print`}>
        {places.length < 2
          ? null
          : places.map((place) => (
              <li key={place}>
                <Button
                  variant="default"
                  size="compact-sm"
                  aria-label={t("remove", { name: placeName(place) })}
                  onClick={() => setPlaces(places.filter((each) => each !== place))}
                >
                  {placeName(place)} ×
                </Button>
              </li>
            ))}
        {rows.length < 2
          ? null
          : rows.map(({ indicator: { id, label } }) => (
              <li key={id}>
                <Button
                  variant="default"
                  size="compact-sm"
                  aria-label={t("remove", { name: pick(label) })}
                  onClick={() => setIndicators(chosen.filter((each) => each !== id))}
                >
                  {pick(label)} ×
                </Button>
              </li>
            ))}
      </ul>
      <div className={classes.pictures}>
        {rows.map((row) => (
          <PeerPicture key={row.indicator.id} row={row} />
        ))}
      </div>
      {isPending ? <Skeleton height={320} aria-busy="true" /> : null}
      <PeerTable rows={rows} places={places} {...(own === undefined ? {} : { own })} />
    </>
  );
}
