import { useNavigate, useRouterState, useSearch } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { useAddressChange } from "../address/use-address-change.ts";
import { nation } from "../regions/nation.ts";
import { PlaceSelect } from "../regions/place-select.tsx";
import { useMay } from "../session/use-may.ts";

/** The place of which the pages speak; it is kept from page to page. On a brief it leads to the brief of the place. */
export function PlaceChoice(): ReactNode {
  const may = useMay();
  const { region } = useSearch({ from: "__root__" });
  const path = useRouterState({ select: (state) => state.location.pathname });
  const navigate = useNavigate();
  const change = useAddressChange();
  if (!may("diagnose")) return null;
  const onBrief = path.startsWith("/brief/") ? decodeURIComponent(path.slice("/brief/".length)) : null;
  const choose = (place: string): void => {
    if (onBrief === null) change({ region: place });
    else void navigate({ to: "/brief/$code", params: { code: place }, search: { region: place } });
  };
  return <PlaceSelect region={onBrief ?? region ?? nation} choose={choose} />;
}
