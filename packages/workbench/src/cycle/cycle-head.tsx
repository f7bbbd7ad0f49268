import { Link } from "@tanstack/react-router";
import type { ComponentProps, ReactNode } from "react";
import { useText } from "../language/use-text.ts";
import { PageHead } from "../shared/page-head.tsx";
import { cycleText } from "./cycle.text.ts";
import classes from "./cycle-head.module.css";

const pages = ["work", "calls", "reviews", "money", "tracking", "evaluations", "replan"] as const;

/** The head of a page of the yearly cycle: above its question the ways to the other steps of the cycle. */
export function CycleHead(props: ComponentProps<typeof PageHead>): ReactNode {
  const { t } = useText(cycleText);
  return (
    <>
      <nav aria-label={t("pages")} className="no-print">
        <ul className={classes.steps}>
          {pages.map((page) => (
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
