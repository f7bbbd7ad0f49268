import { Drawer } from "@mantine/core";
import type { ReactNode } from "react";
import { useAddressChange } from "../address/use-address-change.ts";
import { useText } from "../language/use-text.ts";
import { parseOrigin, printOrigin } from "../provenance/origin.ts";
import { doorsText } from "../provenance/provenance.text.ts";
import { EvidenceBlock } from "../sources/evidence-block.tsx";
import { FindingOrigin } from "./finding-origin.tsx";
import { LineOrigin } from "./line-origin.tsx";
import { NumberOrigin } from "./number-origin.tsx";
import { RecordOrigin } from "./record-origin.tsx";

/** The drawer behind a number: how it comes about, what it was held against, the rows, their source, how to cite it. Which number stands in the address. */
export function EvidenceDrawer({ door: text }: { readonly door: string }): ReactNode {
  const { t } = useText(doorsText);
  const change = useAddressChange();
  const door = parseOrigin(text);
  return (
    <Drawer opened={door !== null} onClose={() => change({ door: "" })} title={t("title")} closeButtonProps={{ "aria-label": t("close") }}>
      {door?.kind === "finding" ? <FindingOrigin id={door.id} /> : null}
      {door?.kind === "number" ? <NumberOrigin figure={door.figure} id={door.id} /> : null}
      {door?.kind === "line" ? <LineOrigin region={door.region} id={door.id} /> : null}
      {door?.kind === "record" ? <RecordOrigin type={door.type} id={door.id} /> : null}
      {door?.kind === "rows" ? <EvidenceBlock table={door.table} rows={door.rows.split(",")} of={printOrigin(door)} /> : null}
    </Drawer>
  );
}
