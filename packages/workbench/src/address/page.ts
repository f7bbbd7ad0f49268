import type { ApiName } from "@quoin/core";
import type { RouteComponent } from "@tanstack/react-router";

/** The ways into the workbench: five in the order of the work (see, diagnose, look at the systems, plan, do), what everything rests on, and who is let in. */
export type GroupWord = "overview" | "diagnosis" | "technologySystems" | "planning" | "cycle" | "evidence" | "office";

/** Where readers find a page by themselves. */
export interface PageBehind {
  readonly group: GroupWord;
  /** Under which code the page's name is translated, among the texts of the shell. */
  readonly word: string;
  /** What the page is called; it names no place, so that it can stand in a list. */
  readonly name: { readonly en: string; readonly zh: string };
  /** Use cases that the page is about; who may ask none of them is not led there. */
  readonly asks: readonly ApiName[];
  /** Beginnings of addresses that lie below the page. */
  readonly below?: readonly string[];
}

/** What a page says of itself: routes, navigation and the walk that looks at all pages follow from it (`npm run derive` lists it). */
export interface PageDeclaration {
  /** `/calls/$id`: a name after `$` stands for one part of the path. */
  readonly address: `/${string}`;
  /** What the page keeps of what stands behind `?`. */
  readonly keeps: readonly string[];
  /** The page, fetched when it is first opened. */
  readonly component: RouteComponent;
  /** `null` for a page that is opened from another one. */
  readonly behind: PageBehind | null;
  /** Addresses at which tests look at it, in the example of China with invented candidates; none where another walk of tests opens it. */
  readonly looked: readonly string[];
}

/** A page under its own literal address and names, so that the router knows both as types. */
export function page<const P extends PageDeclaration>(declared: P): P {
  return declared;
}
