import type { Page } from "playwright-core";

/** Screens beside a desk's 1,440 px on which pages are read: a projector or a wide desk, a small laptop. */
export const screens = [1_920, 1_024] as const;

/** What does not fit. Sizes are in CSS pixels. */
export interface Misfits {
  /** By how much the page is wider than the screen. */
  readonly beyond: number;
  /** Texts that are cut: by their own box, by a picture's edge, or by the edge of the screen. */
  readonly cut: readonly string[];
  /** Texts smaller than 11 px as they are shown. */
  readonly tiny: readonly string[];
  /** Boxes that can be scrolled sideways and do not say so. */
  readonly unhinted: readonly string[];
}

/** Measures the page as it stands in its window. */
export function misfits(page: Page): Promise<Misfits> {
  return page.evaluate(() => {
    const main = document.querySelector("main") ?? document.body;
    const said = (element: Element, text: string): string => `${element.tagName.toLowerCase()} “${text.trim().slice(0, 40)}”`;
    const isHidden = (element: Element): boolean => {
      const { clipPath, position, visibility, opacity } = getComputedStyle(element);
      return visibility === "hidden" || opacity === "0" || (position === "absolute" && clipPath !== "none");
    };
    const hidden = (element: Element): boolean => {
      // What a closed fold holds has a place and is not shown.
      if (!element.checkVisibility()) return true;
      for (let up: Element | null = element; up !== null && up !== main; up = up.parentElement) {
        if (isHidden(up)) return true;
        const { width, height } = up.getBoundingClientRect();
        if (width <= 1 && height <= 1 && up instanceof HTMLElement) return true;
      }
      return false;
    };
    /** The nearest box that scrolls sideways. */
    const scroller = (element: Element): Element | null => {
      for (let up: Element | null = element; up !== null && up !== document.body; up = up.parentElement)
        if (/auto|scroll/.test(getComputedStyle(up).overflowX) && up.scrollWidth > up.clientWidth + 1) return up;
      return null;
    };
    const cut = new Set<string>();
    const tiny = new Set<string>();
    const unhinted = new Set<string>();
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const text = node.textContent ?? "";
      const element = node.parentElement;
      if (element === null || text.trim() === "" || /^(?:script|style|noscript|title|desc|option)$/i.test(element.tagName) || hidden(element)) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      const shown = range.getBoundingClientRect();
      if (shown.width === 0 || shown.height === 0) continue;
      const picture = element.closest("svg");
      const size = picture === null ? Number.parseFloat(getComputedStyle(element).fontSize) : shown.height / 1.45;
      if (size < (picture === null ? 11 : 7.5)) tiny.add(`${said(element, text)} ${size.toFixed(1)} px`);
      const scrolls = scroller(element);
      if (picture !== null) {
        const frame = picture.getBoundingClientRect();
        const isOpen = getComputedStyle(picture).overflow === "visible";
        if (!isOpen && (shown.right > frame.right + 2 || shown.left < frame.left - 2 || shown.top < frame.top - 3 || shown.bottom > frame.bottom + 3))
          cut.add(`${said(element, text)} by its picture`);
      }
      if (scrolls === null && (shown.right > innerWidth + 1 || shown.left < -1)) cut.add(`${said(element, text)} by the screen`);
      for (let up: Element | null = element; up !== null && up !== document.body; up = up.parentElement) {
        if (up === scrolls) break;
        const { overflowX } = getComputedStyle(up);
        if (!(up instanceof HTMLElement) || !/hidden|clip/.test(overflowX)) continue;
        const box = up.getBoundingClientRect();
        if (shown.right > box.right + 1 || shown.left < box.left - 1) cut.add(`${said(element, text)} by its box`);
        break;
      }
    }
    for (const each of main.querySelectorAll("*")) {
      if (!(each instanceof HTMLElement) || !/auto|scroll/.test(getComputedStyle(each).overflowX) || each.scrollWidth <= each.clientWidth + 1) continue;
      if (!/gradient/.test(getComputedStyle(each).backgroundImage)) unhinted.add(said(each, each.getAttribute("aria-label") ?? each.className));
    }
    return {
      beyond: document.documentElement.scrollWidth - innerWidth,
      cut: [...cut],
      tiny: [...tiny],
      unhinted: [...unhinted],
    };
  });
}
