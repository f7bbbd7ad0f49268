import type { ReactNode } from "react";
import { useTableTitles } from "../answers/use-tables.ts";
import { useAnswer } from "../api/question.ts";
import { useText } from "../language/use-text.ts";
import { PictureLink } from "../meeting/picture-link.tsx";
import { printOrigin } from "../provenance/origin.ts";
import { usePlaceNames } from "../regions/place-names.ts";
import { RegionTiles } from "../regions/region-tiles.tsx";
import { type Province, useRegions } from "../regions/use-regions.ts";
import { useMay } from "../session/use-may.ts";
import type { Tile, TileTarget } from "../shared/charts/tile-grid.tsx";
import { sharedText } from "../shared/shared.text.ts";
import type { IndicatorYear } from "./indicator-year.ts";
import { mapText } from "./map.text.ts";
import { MapFiles } from "./map-files.tsx";
import classes from "./map-page.module.css";
import { OutlineMap } from "./outline-map.tsx";
import { outlinesOf } from "./outlines.ts";
import { scaleSteps, stepRanges } from "./scale-steps.ts";

interface IndicatorMapProps {
  readonly shown: IndicatorYear;
  /** The place whose parts are drawn; null for all that are compared. */
  readonly of: string | null;
  readonly places: readonly Province[];
}

/** The outlines of the places where the workspace holds them, else tiles: fifths from low to high, the years as a small line, a missing province as an empty tile. A tile opens the page of its place, as everywhere; the numbers of the table beside open their rows. */
export function IndicatorMap({ shown, of, places }: IndicatorMapProps): ReactNode {
  const { t, pick, language } = useText(mapText);
  const { t: shared } = useText(sharedText);
  const { indicator, year, table, figures, seriesOf, say } = shown;
  const titleOf = useTableTitles();
  const values = figures.map(({ value }) => value);
  const steps = scaleSteps(values);
  const byRegion = new Map(figures.map((figure) => [figure.region, figure]));
  const may = useMay();
  const shapes = useAnswer("shapes", of === null ? {} : { of }, may("shapes")).data?.shapes ?? [];
  const outlines = outlinesOf(shapes);
  const nameOf = usePlaceNames();
  const regions = useRegions().data;
  const label = `${pick(indicator.label)} ${year}`;
  const to = (region: string): TileTarget => {
    if (of === null) return { to: "/brief/$code", params: { code: region } };
    const row = byRegion.get(region)?.row;
    const search: Record<string, string> = { indicator: indicator.id, year: String(year), region: of };
    return { to: "/map", search: row === undefined ? search : { ...search, door: printOrigin({ kind: "rows", table, rows: String(row) }) } };
  };
  const about = (id: string): Partial<Tile> => {
    const figure = byRegion.get(id);
    const step = figure === undefined ? undefined : steps.get(figure.value);
    return {
      value: figure === undefined ? null : say(figure.value, language),
      missing: t("notReported", { year }),
      line: seriesOf(id),
      ...(step === undefined ? {} : { step }),
    };
  };
  return (
    <figure className={classes.map} data-fills={outlines === null || undefined}>
      {outlines === null ? (
        <RegionTiles label={label} to={to} about={({ id }) => about(id)} {...(of === null ? {} : { of: places })} />
      ) : (
        <OutlineMap label={label} outlines={outlines} nameOf={nameOf} about={about} to={to} />
      )}
      <figcaption className={classes.legend}>
        {values.length === 0 ? null : <span>{t("legend")}</span>}
        <ul className={classes.steps}>
          {stepRanges(values).map(({ step, low, high }) => (
            <li key={step} data-step={step}>
              {say(low, language)}–{say(high, language)}
            </li>
          ))}
        </ul>
        {outlines === null ? <span>{shared("schematic")}</span> : null}
        <span>
          {outlines === null ? t("tileLine", { from: indicator.years[0] ?? year, to: indicator.years.at(-1) ?? year }) : null}{" "}
          {t("source", { source: titleOf(table) })} <PictureLink />
        </span>
        {outlines === null ? <MapFiles shown={shown} places={of === null ? [...(regions?.provinces ?? []), ...(regions?.beyond ?? [])] : places} /> : null}
      </figcaption>
    </figure>
  );
}
