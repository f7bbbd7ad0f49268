import { Button } from "@mantine/core";
import { useSearch } from "@tanstack/react-router";
import { type ReactNode, type RefObject, useEffect, useState } from "react";
import { useAddressChange } from "../address/use-address-change.ts";
import { useText } from "../language/use-text.ts";
import { fitPicture } from "./fit.ts";
import classes from "./meeting.module.css";
import { meetingText } from "./meeting.text.ts";

/** What the buttons below a picture take, with the page's own edge. */
const room = 96;

/** The pictures of a page in their order. */
export function picturesOf(page: ParentNode): readonly HTMLElement[] {
  return [...page.querySelectorAll<HTMLElement>("main figure")];
}

/**
 * A page without a sheet of its own, as it is projected: its question, its first sentence, one of its pictures with title, unit and source; where there is nothing to draw, what would
 * stand there and what to do. Arrow keys go from picture to picture, Esc goes back to the page. What is not shown stays where it is, hidden by its style: the page is the same page.
 */
export function PagePictures({ content }: { readonly content: RefObject<HTMLElement | null> }): ReactNode {
  const { t } = useText(meetingText);
  const { picture = "1" } = useSearch({ from: "__root__" });
  const change = useAddressChange();
  const [count, setCount] = useState<number | null>(null);
  const at = Math.max(1, Math.trunc(Number(picture)) || 1);
  useEffect(() => {
    const page = content.current;
    if (page === null) return;
    const look = (): void => {
      const isOther = page.querySelector("[data-sheet]") !== null || page.querySelector("h1") === null;
      const pictures = isOther ? [] : picturesOf(document);
      const isWaiting = pictures.length === 0 && (isOther || page.querySelector('[aria-busy="true"]') !== null);
      setCount(isWaiting ? null : pictures.length);
      for (const shown of page.querySelectorAll("[data-shown]")) shown.removeAttribute("data-shown");
      if (isWaiting) return;
      const shown = [
        page.querySelector("[role=note]"),
        page.querySelector("h1"),
        page.querySelector("header p:not([class])"),
        pictures[Math.min(at, pictures.length) - 1] ?? page.querySelector("main [data-empty]"),
      ];
      for (const each of shown) each?.setAttribute("data-shown", "");
      const figure = shown.at(-1);
      if (pictures.length > 0 && figure instanceof HTMLElement) fitPicture(figure, room);
    };
    look();
    window.addEventListener("resize", look);
    // Answers come one by one, and pictures with them.
    const watch = new MutationObserver(look);
    watch.observe(page, { childList: true, subtree: true, attributeFilter: ["aria-busy"] });
    return () => {
      watch.disconnect();
      window.removeEventListener("resize", look);
      for (const { style } of picturesOf(document)) [style.zoom, style.height] = ["", ""];
    };
  }, [content, at]);
  useEffect(() => {
    if (count === null) return;
    const go = (to: number): void => void (to >= 1 && to <= count ? change({ picture: String(to) }) : undefined);
    const listen = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
      if (event.key === "ArrowRight" || event.key === "PageDown") go(at + 1);
      else if (event.key === "ArrowLeft" || event.key === "PageUp") go(at - 1);
      else if (event.key === "Escape") change({ view: "", picture: "" });
    };
    document.addEventListener("keydown", listen);
    return () => document.removeEventListener("keydown", listen);
  });
  if (count === null) return null;
  return (
    <nav aria-label={t("steps")} className={`${classes.steps} no-print`}>
      <span>{count === 0 ? t("noPicture") : t("pictureOf", { at: Math.min(at, count), count })}</span>
      {count === 0 ? null : (
        <>
          <Button variant="default" disabled={at <= 1} onClick={() => change({ picture: String(at - 1) })}>
            ← {t("previous")}
          </Button>
          <Button variant="default" disabled={at >= count} onClick={() => change({ picture: String(at + 1) })}>
            {t("next")} →
          </Button>
        </>
      )}
      <Button variant="default" onClick={() => change({ view: "", picture: "" })}>
        {t("end")}
      </Button>
    </nav>
  );
}
