import type { ReactNode } from "react";
import { useText } from "../language/use-text.ts";
import { type Tile, TileGrid, type TileTarget } from "../shared/charts/tile-grid.tsx";
import { useIsMarked } from "../shared/words/invented.tsx";
import { labelText } from "../shared/words/label.ts";
import { withoutMark } from "../shared/words/says-invented.ts";
import { regionsText } from "./regions.text.ts";
import { shortName } from "./short-name.ts";
import { type Province, useRegions } from "./use-regions.ts";

interface RegionTilesProps {
  readonly label: string;
  readonly selected?: string;
  readonly isCompact?: boolean;
  readonly to: (id: string) => TileTarget;
  /** The places drawn, where they are not those that are compared. */
  readonly of?: readonly Province[];
  /** What is said in the tile of a province beside its name. */
  readonly about?: (province: Province) => Partial<Tile>;
}

/** The provinces as tiles: the same grid is the selector of places everywhere. */
export function RegionTiles({ label, selected, isCompact = false, to, about, of }: RegionTilesProps): ReactNode {
  const { t, language } = useText(regionsText);
  const regions = useRegions();
  const drawn = of ?? regions.data?.provinces ?? [];
  const columns = Math.max(0, ...drawn.map(({ column }) => column)) - Math.min(0, ...drawn.map(({ column }) => column)) + 1;
  const shortOf = (code: string, name: string): string => shortName({ name, code }, { language, isPlaced: regions.data?.isPlaced !== false, columns });
  const isMarked = useIsMarked();
  const nameIn = (name: string): string => (isMarked ? withoutMark(name) : name);
  const tiles = drawn.map((province): Tile => {
    const name = nameIn(labelText(province.labels, language, province.id));
    const group = province.group === undefined ? {} : { group: province.group };
    return { id: province.id, column: province.column, row: province.row, name, ...group, short: shortOf(province.code, name), ...about?.(province) };
  });
  if (tiles.length === 0) return null;
  // Places of which nothing is known are drawn as missing: no grid leaves a part of the whole out.
  const missing = of === undefined ? (regions.data?.beyond ?? []) : [];
  for (const place of missing) {
    const name = nameIn(labelText(place.labels, language, place.id));
    tiles.push({
      id: place.id,
      column: place.column,
      row: place.row,
      name,
      short: shortOf(place.code, name),
      value: null,
      missing: t("notInEvidence"),
    });
  }
  return <TileGrid label={label} tiles={tiles} to={to} isCompact={isCompact} {...(selected === undefined ? {} : { selected })} />;
}
