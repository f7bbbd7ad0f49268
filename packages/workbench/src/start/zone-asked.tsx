import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { useAnswer } from "../api/question.ts";
import { useText } from "../language/use-text.ts";
import { useMay } from "../session/use-may.ts";
import { startText } from "./start.text.ts";

/** An office that has not said where it is is asked on its first page until it does. */
export function ZoneAsked(): ReactNode {
  const { t } = useText(startText);
  const may = useMay();
  const zone = useAnswer("about", {}).data?.time_zone;
  if (zone !== null || !may("settings-set")) return null;
  return (
    <p role="status" className="no-print">
      {t("zoneAsked")} <Link to="/settings">{t("sayZone")}</Link>
    </p>
  );
}
