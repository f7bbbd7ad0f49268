import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { useRecordName } from "../api/record-name.ts";
import { useText } from "../language/use-text.ts";
import { labelText } from "../shared/words/label.ts";
import { facilitiesText } from "./facilities.text.ts";

export interface Lent {
  readonly facility: string | null;
  readonly equipment: string | null;
}

/** Leads to the week of a facility or an equipment, by the name that its hours are told under, else by its id. */
export function FacilityLink({ of, label }: { readonly of: Lent; readonly label: Parameters<typeof labelText>[0] | null }): ReactNode {
  const { language } = useText(facilitiesText);
  const id = of.equipment ?? of.facility ?? "";
  return (
    <Link to="/facilities" search={{ facility: id }}>
      {label === null ? id : labelText(label, language, id)}
    </Link>
  );
}

/** The name of a record; its id where the reader may not read it, who deals with it all the same. */
export function NameOrId({ type, id }: { readonly type: string; readonly id: string }): ReactNode {
  const { language } = useText(facilitiesText);
  const { data } = useRecordName(type, id);
  return data === undefined || data === null ? id : labelText(data.labels, language, id);
}
