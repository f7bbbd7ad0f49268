import type { PeerRow } from "@quoin/core";
import { type ReactNode, useMemo } from "react";
import { useTableTitles } from "../answers/use-tables.ts";
import { barsChart } from "../findings/charts/bars-chart.ts";
import { useText } from "../language/use-text.ts";
import { usePlaceNames } from "../regions/place-names.ts";
import { ChartFrame } from "../shared/charts/chart-frame.tsx";
import { peersText } from "./peers.text.ts";

/** One indicator as bars: the places in their order, and the middle of all that report. */
export function PeerPicture({ row }: { readonly row: PeerRow }): ReactNode {
  const { t, language } = useText(peersText);
  const placeName = usePlaceNames();
  const titleOf = useTableTitles();
  const chart = useMemo(() => {
    const { indicator, year, figures, median, all, table } = row;
    const bar = (id: string, label: string, value: number | null) => ({ id, label: { en: label, zh: label }, value, low: null, high: null, count: null });
    const title = `${indicator.label[language]} (${year})`;
    const bars = [
      ...figures.map(({ place, value }) => bar(place, placeName(place), value)),
      ...(median === null ? [] : [bar("median", t("medianOf", { all }), median)]),
    ];
    return barsChart(
      { kind: "bars", title: { en: title, zh: title }, unit: indicator.unit, bars, band: null, threshold: null },
      { language, alt: title, source: titleOf(table), file: `quoin-peers-${indicator.id}-${year}`, synthetic: false },
    );
  }, [row, language, placeName, titleOf, t]);
  return <ChartFrame chart={chart} />;
}
