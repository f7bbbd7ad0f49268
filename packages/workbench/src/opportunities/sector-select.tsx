import { NativeSelect } from "@mantine/core";
import type { SpaceAnswer } from "@quoin/core";
import type { ReactNode } from "react";
import { useAddressChange } from "../address/use-address-change.ts";
import { useText } from "../language/use-text.ts";
import { countedText } from "./counted.text.ts";

/** Which activities are looked at; nothing to choose where the workspace does not say which are manufacturing. */
export function SectorSelect({ sector }: { readonly sector: SpaceAnswer["sector"] | undefined }): ReactNode {
  const { t } = useText(countedText);
  const choose = useAddressChange();
  if (sector === null || sector === undefined) return null;
  return (
    <NativeSelect
      label={t("sector")}
      value={sector}
      onChange={({ currentTarget }) => choose({ sector: currentTarget.value })}
      data={[
        { value: "manufacturing", label: t("manufacturing") },
        { value: "all", label: t("allActivities") },
      ]}
    />
  );
}

/** What an address says of the activities, as it is asked for. */
export function askedSector(sector: string): { readonly sector?: "all" | "manufacturing" } {
  return sector === "all" || sector === "manufacturing" ? { sector } : {};
}
