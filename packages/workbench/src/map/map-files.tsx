import { Button } from "@mantine/core";
import type { ReactNode } from "react";
import { useTableTitles } from "../answers/use-tables.ts";
import { comma } from "../language/marks.ts";
import { useText } from "../language/use-text.ts";
import { usePlaceNames } from "../regions/place-names.ts";
import { pngOfChart } from "../shared/charts/png-of-chart.ts";
import { saveFile } from "../shared/documents/save-file.ts";
import type { IndicatorYear } from "./indicator-year.ts";
import { mapText } from "./map.text.ts";
import { type PlacedTile, svgOfTiles } from "./svg-of-tiles.ts";

/** The map as a picture for a document, with title, unit, scale and source inside. */
export function MapFiles({ shown, places }: { readonly shown: IndicatorYear; readonly places: readonly PlacedTile[] }): ReactNode {
  const { t, pick, language } = useText(mapText);
  const titleOf = useTableTitles();
  const nameOf = usePlaceNames();
  const { indicator, year } = shown;
  const svg = () =>
    svgOfTiles(shown, places, nameOf, language, {
      title: `${pick(indicator.label)}${comma(language)}${year}`,
      legend: t("legend"),
      source: t("source", { source: titleOf(shown.table) }),
    });
  const file = `quoin-${indicator.id}-${year}`;
  return (
    <span className="no-print">
      {t("download")}
      <Button variant="transparent" size="compact-sm" onClick={() => saveFile(`${file}.svg`, new Blob([svg()], { type: "image/svg+xml" }))}>
        SVG
      </Button>
      <Button variant="transparent" size="compact-sm" onClick={() => void pngOfChart(svg()).then((png) => saveFile(`${file}.png`, png))}>
        PNG
      </Button>
    </span>
  );
}
