import type { ReactNode } from "react";
import { RecordLink } from "../register/record-link.tsx";

/** Where a text stands: its record by name, then the field as the erasure takes it. */
export function PlaceLink({ place }: { readonly place: string }): ReactNode {
  const [record = "", path = ""] = place.split(" ");
  const [type = "", id = ""] = record.split("/");
  return (
    <>
      <RecordLink type={type} id={id} /> <code>{`${type}/${id} ${path}`}</code>
    </>
  );
}
