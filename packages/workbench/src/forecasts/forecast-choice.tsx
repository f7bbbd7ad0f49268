import { NativeSelect, Slider } from "@mantine/core";
import type { ApiAnswer } from "@quoin/core";
import { type ReactNode, useEffect, useState } from "react";
import { useAddressChange } from "../address/use-address-change.ts";
import { useText } from "../language/use-text.ts";
import { FilterBar } from "../shared/page/filter-bar.tsx";
import type { Chosen } from "./fan-chart.ts";
import classes from "./forecasts.module.css";
import { forecastsText } from "./forecasts.text.ts";
import { marketName } from "./market-name.ts";

interface ForecastChoiceProps {
  readonly chosen: Chosen;
  readonly markets: ApiAnswer<"forecast">["markets"];
  readonly technology: string;
}

/** Chooses market, technology and the year stood in; all stand in the address. */
export function ForecastChoice({ chosen, markets, technology }: ForecastChoiceProps): ReactNode {
  const { t, language } = useText(forecastsText);
  const change = useAddressChange();
  const { episode, region, origin, origins } = chosen;
  const place = Math.max(
    0,
    origins.findLastIndex((year) => year <= origin),
  );
  const [moving, setMoving] = useState(place);
  useEffect(() => setMoving(place), [place]);
  return (
    <FilterBar>
      <NativeSelect
        label={t("market")}
        value={`${episode}/${region}`}
        onChange={({ currentTarget }) => change({ market: currentTarget.value, technology: "", year: "" })}
        data={markets.map((each) => ({
          value: `${each.episode}/${each.region}`,
          label: `${marketName(each.episode, language)} · ${marketName(each.region, language)}`,
        }))}
      />
      <NativeSelect
        label={t("technology")}
        value={technology}
        onChange={({ currentTarget }) => change({ technology: currentTarget.value })}
        data={chosen.technologies.map((each) => ({ value: each.technology, label: marketName(each.technology, language) }))}
      />
      <div className={classes.slider}>
        <span className={classes.sliderLabel}>
          {t("year")} {origins[moving]}
        </span>
        <Slider
          thumbLabel={t("year")}
          thumbValueText={String(origins[moving] ?? "")}
          label={(index) => String(origins[index] ?? "")}
          min={0}
          max={Math.max(1, origins.length - 1)}
          step={1}
          value={moving}
          onChange={setMoving}
          onChangeEnd={(index) => change({ year: String(origins[index] ?? "") })}
        />
      </div>
    </FilterBar>
  );
}
