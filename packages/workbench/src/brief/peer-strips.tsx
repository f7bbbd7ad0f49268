import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { useAnswer } from "../api/question.ts";
import { useText } from "../language/use-text.ts";
import { VerdictMark } from "../shared/words/verdict-mark.tsx";
import { amongPeers } from "../standing/among-peers.ts";
import { PlaceStrip } from "../standing/place-strip.tsx";
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
            <PlaceStrip of={each} place={place} />
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
