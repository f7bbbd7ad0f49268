import { Input, Slider } from "@mantine/core";
import { elementAt } from "@quoin/core";
import { type ReactNode, useEffect, useId, useState } from "react";
import classes from "./year-slider.module.css";

interface YearSliderProps {
  readonly label: string;
  /** The years that there are, in order. */
  readonly years: readonly number[];
  readonly year: number;
  readonly onChange: (year: number) => void;
}

/** Goes through the years that a table holds, by pointer or arrow keys; years that it does not hold are no stops. */
export function YearSlider({ label, years, year, onChange }: YearSliderProps): ReactNode {
  const id = useId();
  const at = Math.max(0, years.indexOf(year));
  const [shown, setShown] = useState(at);
  useEffect(() => setShown(at), [at]);
  if (years.length < 2) return null;
  return (
    <div className={classes.slider}>
      <Input.Label id={id} labelElement="div">
        {label} {years[shown]}
      </Input.Label>
      <Slider
        min={0}
        max={years.length - 1}
        step={1}
        value={shown}
        onChange={setShown}
        onChangeEnd={(end) => onChange(elementAt(years, end))}
        label={(index) => String(years[index])}
        thumbLabel={label}
        thumbValueText={String(years[shown])}
        thumbProps={{ "aria-labelledby": id }}
        marks={[
          { value: 0, label: String(years[0]) },
          { value: years.length - 1, label: String(years.at(-1)) },
        ]}
        color="var(--q-accent)"
      />
    </div>
  );
}
