// Runs before the program of the pages is there: what the page at this address is going to ask is asked at once, and its files are fetched with the program's
// own, instead of one after the other. It shares no file with the program, or the browser would have to load that first. The program works without it.
import type { ApiInput, ApiName } from "@quoin/core";
import type { EarlyAnswers, KnownReader } from "../api/early-answers.ts";

/** A question as the client would take it, so that a page and this file cannot part. */
type Asks = readonly { [N in ApiName]: readonly [name: N, input: ApiInput<N>] }[ApiName][];

/** What of the address a page's questions depend on: the place that holds all others, the place that is looked at, the last part of the path. */
interface Address {
  readonly root: string;
  readonly region: string | null;
  readonly last: string;
}

interface EarlyPage {
  readonly path: RegExp;
  /** The file of the page without its ending. */
  readonly file: string;
  asks(address: Address): Asks;
}

/** Pages that are opened first and most often. A question that a page does not ask after all costs the server one kept answer; one that is missing here is asked a little later. */
const pages: readonly EarlyPage[] = [
  {
    path: /^\/$/,
    file: "start-page",
    asks: ({ root }) => [
      ["diagnose", { region: root }],
      ["design", { region: root }],
      ["diagnose-regions", {}],
      ["log", { newest: true, limit: 5 }],
      ["log", { newest: true, limit: 1 }],
    ],
  },
  {
    path: /^\/brief\/[^/]+$/,
    file: "brief-page",
    asks: ({ root, last }) => [
      ["diagnose", { region: last }],
      ["design", { region: last }],
      ["diagnose-regions", {}],
      ...(last === root ? [] : ([["design", { region: root }]] as const)),
    ],
  },
  {
    path: /^\/problems$/,
    file: "problems-page",
    asks: ({ root, region }) => [
      ["diagnose-regions", {}],
      ["diagnose", { region: region ?? root }],
    ],
  },
  { path: /^\/findings\/[^/]+$/, file: "finding-page", asks: ({ last }) => [["finding", { id: last }]] },
  {
    path: /^\/plan$/,
    file: "plan-page",
    asks: ({ root, region }) => [
      ["design", { region: region ?? root }],
      ["diagnose", { region: region ?? root }],
    ],
  },
  { path: /^\/plan\/[^/]+$/, file: "line-page", asks: ({ root, region }) => [["design", { region: region ?? root }]] },
  { path: /^\/map$/, file: "map-page", asks: () => [["map", {}]] },
  { path: /^\/systems$/, file: "systems-page", asks: () => [["cards", {}]] },
  { path: /^\/systems\/[^/]+$/, file: "card-page", asks: ({ last }) => [["card", { id: last }]] },
  { path: /^\/scenarios$/, file: "scenarios-page", asks: () => [["roadmap", {}]] },
  { path: /^\/forecasts$/, file: "forecasts-page", asks: () => [["forecast", {}]] },
  {
    path: /^\/register$/,
    file: "types-page",
    asks: () => [
      ["record-types", {}],
      ["record-counts", {}],
    ],
  },
  {
    path: /^\/results$/,
    file: "results-page",
    asks: () => [
      ["passing-on", {}],
      ["match", { top: 3, limit: 50 }],
      ["durations", { of: "results", unit: "months" }],
    ],
  },
  {
    path: /^\/capacities$/,
    file: "capacities-page",
    asks: () => [
      ["qualification", {}],
      ["people-needs", {}],
      ["mandates", {}],
      ["institutes", {}],
      ["centres", {}],
    ],
  },
  { path: /^\/work$/, file: "work-page", asks: () => [] },
  { path: /^\/tracking$/, file: "tracking-page", asks: () => [["track", {}]] },
  { path: /^\/sources$/, file: "sources-page", asks: () => [["sources", {}]] },
  {
    path: /^\/log$/,
    file: "log-page",
    asks: () => [
      ["verify", {}],
      ["record-types", {}],
      ["log", { newest: true, limit: 1 }],
    ],
  },
];

/** Data that stand in the page itself; null where they do not, as from a server that leaves them out. */
function inPage<T>(id: string): T | null {
  const text = document.getElementById(id)?.textContent;
  return text === undefined || text === null ? null : (JSON.parse(text) as T);
}

/** The languages in which the program will ask, as it will write them: the reader's last choice, else what the browser told the server. */
function askedIn(reader: KnownReader): string {
  return localStorage.getItem("quoin.language") ?? reader.language;
}

function begin(): void {
  // As base-path.ts reads it.
  const base = document.documentElement.dataset["base"] ?? "";
  const path = location.pathname.slice(base.length);
  const page = pages.find((each) => each.path.test(path));
  if (page !== undefined) fetchFiles(inPage<Readonly<Record<string, readonly string[]>>>("page-files")?.[page.file] ?? []);
  const reader = inPage<KnownReader>("reader");
  if (reader === null) return;
  const answers: Map<string, Promise<Response>> = new Map();
  globalThis.quoinEarly = { reader, answers } satisfies EarlyAnswers;
  const known = (name: string): unknown => reader.answers.find(([each]) => each === name)?.[1];
  const territory = known("territory") as { readonly root: { readonly id: string } } | undefined;
  if (territory === undefined) return;
  const language = askedIn(reader);
  const rights = (known("rights") as { readonly rights: readonly { use_case: string; role: string; scope: string }[] } | undefined)?.rights;
  const may = (name: ApiName): boolean =>
    reader.session.expires === null ||
    rights?.some(({ use_case, role, scope }) => use_case === name && scope !== "none" && reader.session.roles.includes(role)) === true;
  const address = {
    root: territory.root.id,
    region: new URLSearchParams(location.search).get("region"),
    last: lastPart(path),
  };
  const everyPage: Asks = [
    ["record-list", { type: "region" }],
    ["work", {}],
  ];
  for (const [name, input] of [...everyPage, ...(page?.asks(address) ?? [])]) {
    if (!may(name)) continue;
    const body = JSON.stringify(input);
    const headers = { "content-type": "application/json", "accept-language": language };
    const answer = fetch(`${base}/api/${name}`, { method: "POST", headers, body });
    // The program hears of a failure when it asks.
    answer.catch(() => {});
    answers.set(`/api/${name} ${language} ${body}`, answer);
  }
}

/** The last part of a path; nothing where it is written as no browser writes it. */
function lastPart(path: string): string {
  try {
    return decodeURIComponent(path.split("/").at(-1) ?? "");
  } catch {
    return "";
  }
}

function fetchFiles(files: readonly string[]): void {
  for (const file of files) {
    const link = document.createElement("link");
    link.href = file;
    if (file.endsWith(".css")) {
      link.rel = "preload";
      link.as = "style";
    } else link.rel = "modulepreload";
    link.crossOrigin = "anonymous";
    document.head.append(link);
  }
}

begin();
