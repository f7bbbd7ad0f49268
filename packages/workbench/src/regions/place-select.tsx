import { NativeSelect } from "@mantine/core";
import type { ReactNode } from "react";
import { useText } from "../language/use-text.ts";
import { labelText } from "../shared/words/label.ts";
import { ourGroupings } from "./groupings.ts";
import { nation } from "./nation.ts";
import { placesBelow } from "./places-below.ts";
import { regionsText } from "./regions.text.ts";
import { type PlaceInTree, useRegions } from "./use-regions.ts";

interface PlaceSelectProps {
  readonly region: string;
  readonly choose: (region: string) => void;
}

/** Chooses the whole, a place that is compared, or one below it; the lower ones stand under the place that they lie in. */
export function PlaceSelect({ region, choose }: PlaceSelectProps): ReactNode {
  const { t, language } = useText(regionsText);
  const regions = useRegions();
  const { provinces = [], places = [] } = regions.data ?? {};
  const named = ({ id, labels }: Pick<PlaceInTree, "id" | "labels">) => ({ value: id, label: labelText(labels, language, id) });
  const lower = provinces.flatMap((place) => {
    const within = placesBelow(place.id, places);
    return within.length === 0 ? [] : [{ group: labelText(place.labels, language, place.id), items: within.map(named) }];
  });
  // Groups stand behind the tree: what is found of one is what is found of its places.
  const groups = ourGroupings().map((grouping) => ({
    group: labelText(grouping.name, language, grouping.id),
    items: grouping.groups.map(({ id, name }) => ({ value: id, label: labelText(name, language, id) })),
  }));
  return (
    <NativeSelect
      aria-label={t("place")}
      value={region}
      onChange={(event) => choose(event.currentTarget.value)}
      data={[{ value: nation, label: t("nation") }, ...provinces.map(named), ...lower, ...groups]}
    />
  );
}
