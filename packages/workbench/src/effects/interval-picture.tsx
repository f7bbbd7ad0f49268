import { numberText } from "@quoin/core";
import type { ReactNode } from "react";
import { useText } from "../language/use-text.ts";
import { effectsText } from "./effects.text.ts";
import classes from "./interval-picture.module.css";

const width = 640;
const [top, bottom] = [16, 72];

interface IntervalPictureProps {
  readonly estimate: number;
  readonly low: number;
  readonly high: number;
}

/** An estimate with its interval on a line that holds no difference too. */
export function IntervalPicture({ estimate, low, high }: IntervalPictureProps): ReactNode {
  const { t, language } = useText(effectsText);
  const [from, to] = [Math.min(0, low), Math.max(0, high)];
  const at = (value: number): number => 40 + ((value - from) / (to - from || 1)) * (width - 80);
  const middle = (top + bottom) / 2;
  const text = (value: number) => numberText(value, language, 2);
  return (
    <svg className={classes.picture} viewBox={`0 0 ${width} 96`} role="img" aria-label={`${t("picture")}: ${text(estimate)} (${text(low)}, ${text(high)})`}>
      <line className={classes.nothing} x1={at(0)} x2={at(0)} y1={top} y2={bottom} />
      <line className={classes.interval} x1={at(low)} x2={at(high)} y1={middle} y2={middle} />
      <circle className={classes.estimate} cx={at(estimate)} cy={middle} r={7} />
      {[...new Map([0, low, high].map((value) => [text(value), value]))].map(([label, value]) => (
        <text key={label} className={classes.label} x={at(value)} y={bottom + 18} textAnchor="middle">
          {label}
        </text>
      ))}
    </svg>
  );
}
