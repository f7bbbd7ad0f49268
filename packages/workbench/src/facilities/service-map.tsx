import type { ReactNode } from "react";
import { useAnswer } from "../api/question.ts";
import { useText } from "../language/use-text.ts";
import { OutlineMap } from "../map/outline-map.tsx";
import { outlinesOf } from "../map/outlines.ts";
import { scaleSteps } from "../map/scale-steps.ts";
import { usePlaceNames } from "../regions/place-names.ts";
import { RegionTiles } from "../regions/region-tiles.tsx";
import { useMay } from "../session/use-may.ts";
import type { Tile, TileTarget } from "../shared/charts/tile-grid.tsx";
import classes from "./facilities.module.css";
import { facilitiesText } from "./facilities.text.ts";
import type { FoundServices, ServiceSearch } from "./service-search.ts";

/** Where what was found lies: outlines of places where the workspace holds them, else tiles, as on the other maps. A place narrows the list beside it, which is its form for whoever does not see it. */
export function ServiceMap({ facets, held }: { readonly facets: FoundServices["facets"]; readonly held: ServiceSearch }): ReactNode {
  const { t } = useText(facilitiesText);
  const nameOf = usePlaceNames();
  const outlines = outlinesOf(useAnswer("shapes", {}, useMay()("shapes")).data?.shapes ?? []);
  const counts = new Map(facets.find(({ facet }) => facet === "place")?.values.map(({ value, count }) => [value, count]));
  const steps = scaleSteps([...counts.values()]);
  const label = t("map");
  const to = (place: string): TileTarget => ({ to: "/facilities", search: { ...held, place: held.place === place ? undefined : place } });
  const about = (id: string): Partial<Tile> => {
    const count = counts.get(id);
    const step = count === undefined ? undefined : steps.get(count);
    return { value: count === undefined ? null : String(count), missing: t("mapNone"), ...(step === undefined ? {} : { step }) };
  };
  // A picture of places on which nothing can lie is none.
  if (counts.size === 0) return null;
  return (
    <figure className={classes.map}>
      {outlines === null ? (
        <RegionTiles label={label} isCompact to={to} about={({ id }) => about(id)} {...(held.place === undefined ? {} : { selected: held.place })} />
      ) : (
        <OutlineMap label={label} outlines={outlines} nameOf={nameOf} about={about} to={to} />
      )}
      <figcaption>{t("mapKey")}</figcaption>
    </figure>
  );
}
