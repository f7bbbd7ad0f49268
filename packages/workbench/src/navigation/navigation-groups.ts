import type { ApiName } from "@quoin/core";
import type { PlacesOf } from "../language/catalogue.ts";
import type { shellText } from "./shell.text.ts";

/** A page that the navigation leads to. */
export interface NavigationPage {
  readonly to: string;
  readonly word: NavigationWord;
  /** Use cases that the page is about; who may ask none of them is not led there. */
  readonly asks: readonly ApiName[];
  /** Beginnings of addresses that lie below the page. */
  readonly below?: readonly string[];
}

/** One of the ways in, with the pages behind it. */
export interface NavigationGroup {
  readonly word: NavigationWord;
  readonly pages: readonly NavigationPage[];
}

type Shell = (typeof shellText)["messages"];

/** A text of the shell without a place: what a way in or a page is called. */
export type NavigationWord = { [K in keyof Shell]: [PlacesOf<Shell[K]>] extends [never] ? K : never }[keyof Shell];

/** Five ways in, in the order of the work: see, diagnose, look at the systems, plan, do. A new page is one line here. */
export const navigationGroups: readonly NavigationGroup[] = [
  {
    word: "overview",
    pages: [
      { to: "/", word: "start", asks: ["diagnose"], below: ["/brief"] },
      { to: "/map", word: "map", asks: ["map"] },
      { to: "/peers", word: "peers", asks: ["map"] },
      { to: "/groupings", word: "groupings", asks: ["groupings"] },
    ],
  },
  {
    word: "diagnosis",
    pages: [
      { to: "/problems", word: "problems", asks: ["diagnose"], below: ["/findings"] },
      { to: "/sure", word: "sure", asks: ["diagnose"] },
      { to: "/coordination", word: "coordination", asks: ["coordination"] },
      { to: "/opportunities", word: "opportunities", asks: ["opportunities"] },
      { to: "/space", word: "space", asks: ["opportunities-space"] },
      { to: "/value-chains", word: "chains", asks: ["value-chains", "national-table"] },
      { to: "/comparison", word: "comparison", asks: ["comparison"] },
      { to: "/capacities", word: "capacities", asks: ["qualification", "people-needs", "mandates"] },
      { to: "/cooperation", word: "cooperation", asks: ["cooperation"] },
      { to: "/forecasts", word: "forecasts", asks: ["forecast"] },
    ],
  },
  { word: "technologySystems", pages: [{ to: "/systems", word: "systems", asks: ["cards"], below: ["/create/technology-system"] }] },
  {
    word: "planning",
    pages: [
      { to: "/plan", word: "plan", asks: ["design"] },
      { to: "/fund", word: "fund", asks: ["design-ceiling"] },
      { to: "/scenarios", word: "scenarios", asks: ["design-compare"] },
      { to: "/whole", word: "whole", asks: ["plan-list"] },
      { to: "/plan-form", word: "planForm", asks: ["plan-drafts"] },
      { to: "/instruments", word: "instruments", asks: ["instruments"] },
      { to: "/division", word: "division", asks: ["division"] },
      { to: "/roadmap", word: "layeredRoadmap", asks: ["plan-roadmap"] },
      { to: "/consultation", word: "consultation", asks: ["consult-list"] },
    ],
  },
  {
    word: "cycle",
    pages: [
      { to: "/work", word: "work", asks: ["work"] },
      { to: "/calls", word: "calls", asks: ["call-list"], below: ["/applications", "/create/call"] },
      { to: "/facilities", word: "facilities", asks: ["slots"] },
      { to: "/results", word: "results", asks: ["passing-on", "match"] },
      { to: "/coding", word: "coding", asks: ["coding-propose"] },
      { to: "/purchases", word: "purchases", asks: ["purchase-list"] },
      { to: "/reviews", word: "reviews", asks: ["review-list"] },
      { to: "/money", word: "money", asks: ["leverage"] },
      { to: "/tracking", word: "tracking", asks: ["track", "milestone"] },
      { to: "/progress", word: "together", asks: ["track-offices"] },
      { to: "/evaluations", word: "evaluations", asks: ["evaluation-list"] },
      { to: "/durations", word: "durations", asks: ["durations", "measure-survival"] },
      { to: "/effects", word: "effects", asks: ["effect"] },
      { to: "/replan", word: "replan", asks: ["replan"] },
    ],
  },
];

/** What everything rests on; quiet, at the right of the five. */
export const evidence: NavigationGroup = {
  word: "evidence",
  pages: [
    { to: "/sources", word: "sources", asks: ["sources"] },
    { to: "/derivations", word: "derivations", asks: ["derivation-list"] },
    { to: "/import", word: "import", asks: ["import"] },
    { to: "/register", word: "register", asks: ["record-list"], below: ["/create"] },
    { to: "/kinds", word: "unknownKinds", asks: ["organisation-unknown"] },
    { to: "/methods", word: "methods", asks: ["rule-list"] },
    { to: "/settings", word: "officeSettings", asks: ["settings-show"] },
    { to: "/reorganisation", word: "reorganisation", asks: ["merge"] },
    { to: "/log", word: "log", asks: ["log"] },
  ],
};

/** Who is let in and what the server does; reached from the account. */
export const office: NavigationGroup = {
  word: "office",
  pages: [
    { to: "/accounts", word: "accounts", asks: ["user-list"] },
    { to: "/access", word: "access", asks: ["access"] },
    { to: "/people-data", word: "peopleData", asks: ["person-list"] },
    { to: "/server", word: "server", asks: ["server-status"] },
  ],
};

/** The door and the page to which an address belongs; null for addresses that no page has. */
export function placeOf(path: string): { readonly door: NavigationGroup; readonly page: NavigationPage } | null {
  for (const door of [...navigationGroups, evidence, office])
    for (const page of door.pages)
      if ([page.to, ...(page.below ?? [])].some((to) => (to === "/" ? path === "/" : path === to || path.startsWith(`${to}/`)))) return { door, page };
  return null;
}
