import type { ReactNode } from "react";
import { blank, bracketed, semicolon } from "../language/marks.ts";
import { measuredText } from "../language/measured-text.ts";
import { unitLine } from "../language/unit-line.ts";
import { useText } from "../language/use-text.ts";
import { ProvenanceLink } from "../provenance/provenance-link.tsx";
import { usePlaceName } from "../regions/place-names.ts";
import { type AmongPeers, standing } from "./among-peers.ts";
import classes from "./place-strip.module.css";
import { standingText } from "./standing.text.ts";

const size = { width: 320, height: 46, edge: 8 } as const;

/** Where one place stands on one question: in words with whether that is good, and as a row of marks. */
export function PlaceStrip({ of, place }: { readonly of: AmongPeers; readonly place: string }): ReactNode {
  const { t, language } = useText(standingText);
  const name = usePlaceName(place);
  const { values, value, median, rank, unit, finding } = of;
  const [low = 0, high = 1] = [values[0], values.at(-1)];
  const at = (each: number): number => size.edge + (high === low ? 0.5 : (each - low) / (high - low)) * (size.width - 2 * size.edge);
  const say = (each: number): string => measuredText(each, unit, language);
  const said = t(rank === 1 ? "highest" : rank === values.length ? "lowest" : "rank", { place: name, rank, all: values.length });
  const good = t(standing(of));
  return (
    <figure className={classes.strip}>
      <figcaption>
        <strong>{said}</strong>
        {blank(language)}
        <ProvenanceLink door={{ kind: "number", figure: "@value", id: finding }}>{say(value)}</ProvenanceLink>
        {semicolon(language)}
        {t("median", { value: say(median) })}
        {bracketed(unitLine(unit, language), language)}
        <span className={classes.standing}>{good}</span>
      </figcaption>
      <svg viewBox={`0 0 ${size.width} ${size.height}`} role="img" aria-label={`${said} ${t("median", { value: say(median) })} ${good}`}>
        <line x1={size.edge} x2={size.width - size.edge} y1={26} y2={26} className={classes.axis} />
        {values.map((each, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: values may be the same, their order is all they have.
          <circle key={index} cx={at(each)} cy={26} r={4} className={classes.peer} />
        ))}
        <line x1={at(median)} x2={at(median)} y1={14} y2={38} className={classes.median} />
        <circle cx={at(value)} cy={26} r={7} className={classes.own} />
      </svg>
    </figure>
  );
}
