import type { Finding } from "@quoin/core";
import type { ReactNode } from "react";
import { measuredText } from "../language/measured-text.ts";
import { useText } from "../language/use-text.ts";
import classes from "./effect-picture.module.css";
import { findingsText } from "./findings.text.ts";

/** Widths of the drawing in its own units. */
const [width, air] = [240, 8];

interface EffectPictureProps {
  readonly finding: Pick<Finding, "effect" | "verdict" | "size">;
  /** In a list: the drawing alone, its words for those who do not see it. */
  readonly isSmall?: boolean;
}

/**
 * The one picture of every finding that was held against chance: the interval of its effect with the value in it, nothing, and the least that matters. What lies to the right is the
 * problem. Nothing where there is no interval.
 */
export function EffectPicture({ finding: { effect, verdict, size }, isSmall = false }: EffectPictureProps): ReactNode {
  const { t, pick, language } = useText(findingsText);
  if (effect === null) return null;
  const { value, low, high, level, minimum, unit, meaning } = effect;
  const ends = [low, high, 0, minimum];
  const [least, most] = [Math.min(...ends), Math.max(...ends)];
  const at = (x: number): number => air + ((x - least) / (most - least)) * (width - 2 * air);
  const say = (x: number): string => measuredText(x, unit, language);
  const words = t("effectSays", {
    meaning: pick(meaning),
    value: say(value),
    low: say(low),
    high: say(high),
    level: measuredText(level, "share", language, 2),
    minimum: say(minimum),
  });
  return (
    <div className={isSmall ? classes.small : classes.whole}>
      <svg className={classes.drawing} viewBox={`0 0 ${width} 24`} role="img" aria-label={words} data-verdict={verdict} data-size={size ?? "none"}>
        <line className={classes.nothing} x1={at(0)} x2={at(0)} y1={2} y2={22} />
        <line className={classes.minimum} x1={at(minimum)} x2={at(minimum)} y1={2} y2={22} />
        <line className={classes.interval} x1={at(low)} x2={at(high)} y1={12} y2={12} />
        <circle className={classes.value} cx={at(Math.min(Math.max(value, least), most))} cy={12} r={5} />
      </svg>
      {isSmall ? null : <p className={classes.words}>{words}</p>}
    </div>
  );
}
