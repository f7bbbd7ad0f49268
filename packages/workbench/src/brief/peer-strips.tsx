import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { useAnswer } from "../api/question.ts";
import { blank, bracketed, semicolon } from "../language/marks.ts";
import { measuredText } from "../language/measured-text.ts";
import { unitLine } from "../language/unit-line.ts";
import { useText } from "../language/use-text.ts";
import { ProvenanceLink } from "../provenance/provenance-link.tsx";
import { usePlaceName } from "../regions/place-names.ts";
import { VerdictMark } from "../shared/words/verdict-mark.tsx";
import { type AmongPeers, amongPeers } from "./among-peers.ts";
import { briefText } from "./brief.text.ts";
import classes from "./brief-page.module.css";

/** The place among its peers, on the three questions that say most: a mark a place, its own stands out, the middle one as a line; `otherwise` where none of them gives a figure of it. */
export function PeerStrips({ place, otherwise = null }: { readonly place: string; readonly otherwise?: ReactNode }): ReactNode {
  const { t, pick } = useText(briefText);
  const { data: answer, isError } = useAnswer("diagnose-regions", {});
  if (isError) return null;
  // What stands below stays where it is when the strips come.
  if (answer === undefined) return <div className={classes.coming} aria-busy="true" />;
  const shown = amongPeers(answer, place).slice(0, 3);
  if (shown.length === 0) return otherwise;
  return (
    <ul className={classes.strips} aria-label={t("peers")}>
      {shown.map((each) => {
        const question = answer.questions.find(({ key }) => key === each.key)?.question;
        return (
          <li key={each.key}>
            <Strip of={each} place={place} />
            <Link to="/findings/$id" params={{ id: each.finding }}>
              {question === undefined ? each.key : pick(question)}
            </Link>
            <VerdictMark verdict={each.verdict} />
          </li>
        );
      })}
    </ul>
  );
}

const size = { width: 320, height: 46, edge: 8 } as const;

function Strip({ of, place }: { readonly of: AmongPeers; readonly place: string }): ReactNode {
  const { t, language } = useText(briefText);
  const name = usePlaceName(place);
  const { values, value, median, rank, unit, finding } = of;
  const [low = 0, high = 1] = [values[0], values.at(-1)];
  const at = (each: number): number => size.edge + (high === low ? 0.5 : (each - low) / (high - low)) * (size.width - 2 * size.edge);
  const say = (each: number): string => measuredText(each, unit, language);
  const said = t(rank === 1 ? "highest" : rank === values.length ? "lowest" : "rank", { place: name, rank, all: values.length });
  return (
    <figure className={classes.strip}>
      <figcaption>
        <strong>{said}</strong>
        {blank(language)}
        <ProvenanceLink door={{ kind: "number", figure: "@value", id: finding }}>{say(value)}</ProvenanceLink>
        {semicolon(language)}
        {t("median", { value: say(median) })}
        {bracketed(unitLine(unit, language), language)}
      </figcaption>
      <svg viewBox={`0 0 ${size.width} ${size.height}`} role="img" aria-label={`${said} ${t("median", { value: say(median) })}`}>
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
