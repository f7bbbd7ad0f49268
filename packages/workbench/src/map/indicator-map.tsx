import type { ReactNode } from "react";
import { printDoor } from "../doors/door.ts";
import { measuredText } from "../language/measured-text.ts";
import { useText } from "../language/use-text.ts";
import { RegionTiles } from "../regions/region-tiles.tsx";
import { useTableTitles } from "../sources/use-tables.ts";
import type { IndicatorYear } from "./indicator-year.ts";
import { mapText } from "./map.text.ts";
import classes from "./map-page.module.css";
import { scaleSteps, stepRanges } from "./scale-steps.ts";

/** The tiles of an indicator: fifths from low to high, the years as a small line, a missing province as an empty tile. A tile opens the row behind its number. */
export function IndicatorMap({ shown: { indicator, year, table, figures, seriesOf } }: { readonly shown: IndicatorYear }): ReactNode {
  const { t, pick, language } = useText(mapText);
  const titleOf = useTableTitles();
  const values = figures.map(({ value }) => value);
  const steps = scaleSteps(values);
  const byRegion = new Map(figures.map((figure) => [figure.region, figure]));
  return (
    <figure className={classes.map}>
      <RegionTiles
        label={`${pick(indicator.label)} ${year}`}
        to={(region) => {
          const row = byRegion.get(region)?.row;
          const search: Record<string, string> = { indicator: indicator.id, year: String(year) };
          return { to: "/map", search: row === undefined ? search : { ...search, door: printDoor({ kind: "rows", table, rows: String(row) }) } };
        }}
        about={({ id }) => {
          const figure = byRegion.get(id);
          const step = figure === undefined ? undefined : steps.get(figure.value);
          return {
            value: figure === undefined ? null : measuredText(figure.value, indicator.unit, language),
            missing: t("notReported", { year }),
            line: seriesOf(id),
            ...(step === undefined ? {} : { step }),
          };
        }}
      />
      <figcaption className={classes.legend}>
        <span>{t("legend")}</span>
        <ul className={classes.steps}>
          {stepRanges(values).map(({ step, low, high }) => (
            <li key={step} data-step={step}>
              {measuredText(low, indicator.unit, language)}–{measuredText(high, indicator.unit, language)}
            </li>
          ))}
        </ul>
        <span>
          {t("tileLine", { from: indicator.years[0] ?? year, to: indicator.years.at(-1) ?? year })} {t("source", { source: titleOf(table) })}
        </span>
      </figcaption>
    </figure>
  );
}
