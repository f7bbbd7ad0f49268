import { Link } from "@tanstack/react-router";
import type { ComponentProps, ReactNode } from "react";
import { useText } from "../language/use-text.ts";
import { useMay } from "../people/use-may.ts";
import { PageHead } from "../shared/page-head.tsx";
import { cycleText } from "./cycle.text.ts";
import classes from "./cycle-head.module.css";

/** `asks`: what the page is about; who may ask none of it is not led there. */
const pages = [
  { page: "work", asks: ["work"] },
  { page: "calls", asks: ["call-list"] },
  { page: "reviews", asks: ["review-list"] },
  { page: "money", asks: ["leverage"] },
  { page: "tracking", asks: ["track", "milestone"] },
  { page: "evaluations", asks: ["evaluation-list"] },
  { page: "replan", asks: ["replan"] },
] as const;

/** The head of a page of the yearly cycle: above its question the ways to the other steps of the cycle. */
export function CycleHead(props: ComponentProps<typeof PageHead>): ReactNode {
  const { t } = useText(cycleText);
  const may = useMay();
  return (
    <>
      <nav aria-label={t("pages")} className="no-print">
        <ul className={classes.steps}>
          {pages
            .filter(({ asks }) => asks.some(may))
            .map(({ page }) => (
              <li key={page}>
                <Link to={`/${page}`} className={classes.step} activeOptions={{ includeSearch: false }} activeProps={{ "aria-current": "page" }}>
                  {t(page)}
                </Link>
              </li>
            ))}
        </ul>
      </nav>
      <PageHead {...props} />
    </>
  );
}
