import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { useAnswer } from "../api/question.ts";
import { useText } from "../language/use-text.ts";
import { useMay } from "../session/use-may.ts";
import { callsText } from "./calls.text.ts";

/** The line of the plan that a call carries out, for whoever may read plans. */
export function LineOfCall({ id }: { readonly id: string }): ReactNode {
  const { t } = useText(callsText);
  const may = useMay();
  const kept = useAnswer("record-get", { type: "plan-line", id }, may("design"));
  const plan = String(kept.data?.["plan"] ?? "");
  const held = useAnswer("record-get", { type: "plan", id: plan }, plan !== "");
  const line = kept.data?.["line"];
  const region = held.data?.["region"];
  if (typeof line !== "string" || typeof region !== "string") return null;
  return (
    <p>
      {t("ofLine")}{" "}
      <Link to="/plan/$line" params={{ line }} search={{ region }}>
        {line}
      </Link>
    </p>
  );
}
