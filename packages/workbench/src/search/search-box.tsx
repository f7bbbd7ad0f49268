import { Button } from "@mantine/core";
import { lazy, type ReactNode, Suspense, useEffect, useState } from "react";
import { useText } from "../language/use-text.ts";
import classes from "./search.module.css";
import { searchText } from "./search.text.ts";

const SearchDialog = lazy(() => import("./search-dialog.tsx").then((loaded) => ({ default: loaded.SearchDialog })));

/** The way to everything that bears a name: a button in the head, `/` and Ctrl-K from anywhere. */
export function SearchBox(): ReactNode {
  const { t } = useText(searchText);
  const [isOpen, setOpen] = useState(false);
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => {
      const isShortcut = event.key.toLowerCase() === "k" && (event.ctrlKey || event.metaKey);
      const isSlash = event.key === "/" && !event.ctrlKey && !event.metaKey && !event.altKey && !isTyping(event.target);
      if (!isShortcut && !isSlash) return;
      event.preventDefault();
      setOpen(true);
    };
    document.addEventListener("keydown", listen);
    return () => document.removeEventListener("keydown", listen);
  }, []);
  return (
    <>
      <Button variant="default" className={classes.open} aria-haspopup="dialog" aria-keyshortcuts="Control+K /" title={t("hint")} onClick={() => setOpen(true)}>
        {t("open")}
        <span className={classes.key} aria-hidden="true">
          /
        </span>
      </Button>
      {isOpen ? (
        <Suspense fallback={null}>
          <SearchDialog close={() => setOpen(false)} />
        </Suspense>
      ) : null}
    </>
  );
}

/** Whether a sign that is typed belongs to a field. */
function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || ["INPUT", "TEXTAREA", "SELECT"].includes(target.tagName));
}
