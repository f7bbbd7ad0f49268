import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { useAnswer } from "../api/question.ts";
import { useText } from "../language/use-text.ts";
import { firstIndicator } from "../map/first-indicator.ts";
import { Section } from "../shared/page/section.tsx";
import { placesBeside, usualIndicators } from "./peer-row.ts";
import { PeerTable } from "./peer-table.tsx";
import classes from "./peers.module.css";
import { peersText } from "./peers.text.ts";
import { usePeerRows } from "./use-peer-rows.ts";

/** A place beside those next to it, in the indicators that are usually shown; nothing where the office has no table of indicators. */
export function BesidePeers({ place }: { readonly place: string }): ReactNode {
  const { t, pick } = useText(peersText);
  const list = useAnswer("map", {}).data?.indicators ?? [];
  const first = list.find(({ id }) => id === firstIndicator) ?? list[0];
  const near = useAnswer("map", first === undefined ? {} : { indicator: first.id }, first !== undefined).data;
  const places = near === undefined ? [] : placesBeside(near, place);
  const { rows } = usePeerRows(places.includes(place) ? usualIndicators(list, firstIndicator) : [], places);
  if (first === undefined || rows.length === 0) return null;
  return (
    <Section
      title={t("six", { indicator: pick(first.label) })}
      aside={
        <Link to="/peers" search={{ region: place, places: places.join(",") }} className="no-print">
          {t("more")}
        </Link>
      }
    >
      <div className={classes.onSheet}>
        <PeerTable rows={rows} places={places} own={place} />
      </div>
    </Section>
  );
}
