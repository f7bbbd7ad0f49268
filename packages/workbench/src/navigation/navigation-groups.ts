import type { GroupWord, PageBehind } from "../address/page.ts";
import type { PlacesOf } from "../language/catalogue.ts";
import { pages } from "./pages.ts";
import type { shellText } from "./shell.text.ts";

type Shell = (typeof shellText)["messages"];

/** A text of the shell without a place: what a way in or a page is called. */
export type NavigationWord = { [K in keyof Shell]: [PlacesOf<Shell[K]>] extends [never] ? K : never }[keyof Shell];

/** A page that the navigation leads to. */
export interface NavigationPage extends Pick<PageBehind, "asks" | "below"> {
  readonly to: string;
  readonly word: NavigationWord;
}

/** One of the ways in, with the pages behind it. */
export interface NavigationGroup {
  readonly word: GroupWord;
  readonly pages: readonly NavigationPage[];
}

function groupOf(word: GroupWord): NavigationGroup {
  return { word, pages: pages.flatMap(({ address, behind }) => (behind?.group === word ? [{ ...behind, to: address }] : [])) };
}

/** Five ways in, in the order of the work: see, diagnose, look at the systems, plan, do. */
export const navigationGroups: readonly NavigationGroup[] = (["overview", "diagnosis", "technologySystems", "planning", "cycle"] as const).map(groupOf);

/** What everything rests on; quiet, at the right of the five. */
export const evidence: NavigationGroup = groupOf("evidence");

/** Who is let in and what the server does; reached from the account. */
export const office: NavigationGroup = groupOf("office");

/** The door and the page to which an address belongs; null for addresses that no page has. */
export function placeOf(path: string): { readonly door: NavigationGroup; readonly page: NavigationPage } | null {
  for (const door of [...navigationGroups, evidence, office])
    for (const page of door.pages)
      if ([page.to, ...(page.below ?? [])].some((to) => (to === "/" ? path === "/" : path === to || path.startsWith(`${to}/`)))) return { door, page };
  return null;
}
