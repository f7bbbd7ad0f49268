import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { useText } from "../language/use-text.ts";
import { useMay } from "../people/use-may.ts";
import classes from "./shell.module.css";
import { shellText } from "./shell.text.ts";

/** `asks`: the use case that the page is about; who may not ask it is not led there. */
const pages = [
  { to: "/", word: "start", asks: "diagnose" },
  { to: "/problems", word: "problems", asks: "diagnose" },
  { to: "/coordination", word: "coordination", asks: "coordination" },
  { to: "/map", word: "map", asks: "map" },
  { to: "/systems", word: "systems", asks: "cards" },
  { to: "/forecasts", word: "forecasts", asks: "forecast" },
  { to: "/plan", word: "plan", asks: "design" },
  { to: "/work", word: "cycle", asks: "work" },
  { to: "/register", word: "register", asks: "record-list" },
  { to: "/sources", word: "sources", asks: "sources" },
  { to: "/methods", word: "methods", asks: "rule-list" },
  { to: "/log", word: "log", asks: "log" },
  { to: "/accounts", word: "accounts", asks: "user-list" },
] as const;

/** The pages a reader can go to; the one that is open is marked in words for assistive tools and by a rule for the eye. */
export function Navigation({ onFollow }: { readonly onFollow?: () => void }): ReactNode {
  const { t } = useText(shellText);
  const may = useMay();
  return (
    <nav aria-label={t("navigation")}>
      <ul className={classes.pages}>
        {pages
          .filter(({ asks }) => may(asks))
          .map(({ to, word }) => (
            <li key={to}>
              <Link
                to={to}
                className={classes.page}
                activeOptions={{ exact: to === "/", includeSearch: false }}
                activeProps={{ "aria-current": "page" }}
                onClick={onFollow}
              >
                {t(word)}
              </Link>
            </li>
          ))}
      </ul>
    </nav>
  );
}
