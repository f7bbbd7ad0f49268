import { useQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { question } from "../../api/question.ts";
import { useText } from "../../language/use-text.ts";
import { useSession } from "../../session/use-session.ts";
import { sharedText } from "../shared.text.ts";
import classes from "./page-head.module.css";

/** What a printed sheet says of itself: the workspace, its newest evidence, what was chosen on the page, the address. */
export function PrintHead({ filters }: { readonly filters: readonly string[] }): ReactNode {
  const { t, pick } = useText(sharedText);
  const isShutOut = useSession().data === null;
  const about = useQuery({ ...question("about", {}), enabled: !isShutOut }).data;
  const said = [
    "Quoin",
    ...(about === undefined ? [] : [pick(about.name)]),
    ...(about?.newest_year === undefined || about.newest_year === null ? [] : [t("newestEvidence", { year: about.newest_year })]),
    ...filters,
  ];
  return <p className={`${classes.print} print-only`}>{said.join(" · ")}</p>;
}
