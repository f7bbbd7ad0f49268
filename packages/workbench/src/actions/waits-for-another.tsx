import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { useText } from "../language/use-text.ts";
import { actionsText } from "./actions.text.ts";

/** What was asked waits for a second person: nothing has changed yet, and where it stands and is taken back is one click away. */
export function WaitsForAnother({ id }: { readonly id: string }): ReactNode {
  const { t } = useText(actionsText);
  return (
    <>
      {t("waitsForAnother", { id })}{" "}
      <Link to="/register/$type/$id" params={{ type: "proposal", id }}>
        {t("seeProposal")}
      </Link>
    </>
  );
}
