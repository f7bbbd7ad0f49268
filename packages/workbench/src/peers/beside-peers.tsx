import type { ApiAnswer, PeerRow } from "@quoin/core";
import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { useAnswer } from "../api/question.ts";
import { useText } from "../language/use-text.ts";
import { Section } from "../shared/page/section.tsx";
import { PeerPicture } from "./peer-picture.tsx";
import { PeerTable } from "./peer-table.tsx";
import classes from "./peers.module.css";
import { peersText } from "./peers.text.ts";

/** Pictures that stand before the table. */
const shownPictures = 2;

/** A place beside those that the office set beside it, else beside those next to it, in six indicators: pictures first, then the figures with their years; nothing where the office has no table of indicators. */
export function BesidePeers({ place }: { readonly place: string }): ReactNode {
  const { t, pick } = useText(peersText);
  const { data } = useAnswer("peers", { region: place });
  if (data === undefined || data.rows.length === 0) return null;
  const rows = data.rows.map(rowOf);
  const places = data.places.map(({ id }) => id);
  const hasUnknown = rows.some(({ figures }) => figures.some(({ value }) => value === null));
  return (
    <Section
      title={t("six")}
      aside={
        <Link to="/peers" search={{ region: place, places: places.join(",") }} className="no-print">
          {t("more")}
        </Link>
      }
    >
      <div className={`${classes.pictures} ${classes.besidePictures}`}>
        {rows.slice(0, shownPictures).map((row) => (
          <PeerPicture key={row.indicator.id} row={row} />
        ))}
      </div>
      <div className={classes.onSheet}>
        <PeerTable rows={rows} places={places} own={place} />
      </div>
      <p>
        {pick(data.why)} {hasUnknown ? t("notReported") : null}
      </p>
    </Section>
  );
}

/** A row as the pictures and tables of the page on peers take it. */
function rowOf({ indicator, label, unit, better, ...rest }: ApiAnswer<"peers">["rows"][number]): PeerRow {
  return { ...rest, indicator: { id: indicator, label, unit, better, topic: "", years: [rest.year] } };
}
