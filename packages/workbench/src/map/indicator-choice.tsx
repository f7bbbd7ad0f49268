import { NativeSelect } from "@mantine/core";
import type { ReactNode } from "react";
import { useAddressChange } from "../address/use-address-change.ts";
import { useText } from "../language/use-text.ts";
import { YearSlider } from "../shared/charts/year-slider.tsx";
import { FilterBar } from "../shared/page/filter-bar.tsx";
import type { Indicator } from "./indicator-year.ts";
import { mapText } from "./map.text.ts";
import { topicText } from "./topic-text.ts";

interface IndicatorChoiceProps {
  readonly indicators: readonly Indicator[];
  readonly chosen: Indicator;
  readonly year: number;
}

/** Chooses indicator and year; both stand in the address. */
export function IndicatorChoice({ indicators, chosen, year }: IndicatorChoiceProps): ReactNode {
  const { t, pick, language } = useText(mapText);
  const change = useAddressChange();
  const topics = [...new Set(indicators.map(({ topic }) => topic))];
  return (
    <FilterBar>
      <NativeSelect label={t("indicator")} value={chosen.id} onChange={({ currentTarget }) => change({ indicator: currentTarget.value })}>
        {topics.map((topic) => (
          <optgroup key={topic} label={topicText(topic, language)}>
            {indicators
              .filter((each) => each.topic === topic)
              .map(({ id, label }) => (
                <option key={id} value={id}>
                  {pick(label)}
                </option>
              ))}
          </optgroup>
        ))}
      </NativeSelect>
      <YearSlider label={t("year")} years={chosen.years} year={year} onChange={(to) => change({ year: String(to) })} />
    </FilterBar>
  );
}
