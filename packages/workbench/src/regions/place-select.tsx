import { NativeSelect } from "@mantine/core";
import type { ReactNode } from "react";
import { useText } from "../language/use-text.ts";
import { labelText } from "../shared/label.ts";
import { nation } from "./nation.ts";
import { regionsText } from "./regions.text.ts";
import { useRegions } from "./use-regions.ts";

interface PlaceSelectProps {
  readonly region: string;
  readonly choose: (region: string) => void;
}

/** Chooses the nation or a province. */
export function PlaceSelect({ region, choose }: PlaceSelectProps): ReactNode {
  const { t, language } = useText(regionsText);
  const regions = useRegions();
  const provinces = regions.data?.provinces ?? [];
  return (
    <NativeSelect
      aria-label={t("place")}
      value={region}
      onChange={(event) => choose(event.currentTarget.value)}
      data={[{ value: nation, label: t("nation") }, ...provinces.map(({ id, labels }) => ({ value: id, label: labelText(labels, language, id) }))]}
    />
  );
}
