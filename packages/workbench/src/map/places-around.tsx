import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { useText } from "../language/use-text.ts";
import { nation } from "../regions/nation.ts";
import { usePlaceNames } from "../regions/place-names.ts";
import { partsOf } from "../regions/places-below.ts";
import { useRegions } from "../regions/use-regions.ts";
import { mapText } from "./map.text.ts";
import type { ShownPlaces } from "./shown-places.ts";

/** The way to the maps above and below: what the shown places are parts of, and those among them that have parts themselves. Nothing where the tree has one level. */
export function PlacesAround({ of, places, above, indicator, year }: ShownPlaces & { readonly indicator: string; readonly year: number }): ReactNode {
  const { t } = useText(mapText);
  const nameOf = usePlaceNames();
  const tree = useRegions().data?.places ?? [];
  const deeper = places.filter(({ id }) => partsOf(id, tree).length > 0);
  const upper = of === null ? [] : [...above, nation];
  if (deeper.length === 0 && upper.length === 0) return null;
  const linked = (region: string) => (
    <Link key={region} to="/map" search={{ indicator, year: String(year), region }}>
      {nameOf(region)}
    </Link>
  );
  return (
    <nav aria-label={t("around")}>
      {upper.length === 0 ? null : (
        <p>
          {t("above")}
          {spaced(upper.map(linked))}
        </p>
      )}
      {deeper.length === 0 ? null : (
        <p>
          {t("below")}
          {spaced(deeper.map(({ id }) => linked(id)))}
        </p>
      )}
    </nav>
  );
}

function spaced(links: readonly ReactNode[]): readonly ReactNode[] {
  return links.flatMap((link, at) => (at === 0 ? [link] : [" · ", link]));
}
