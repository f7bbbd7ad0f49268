import { nearest, pinyinInitials, searchSteps } from "@quoin/core";
import { useQuery } from "@tanstack/react-query";
import type { PlanAnswer } from "../answers/use-plan.ts";
import { ask, useAnswer } from "../api/question.ts";
import { marketName } from "../forecasts/market-name.ts";
import { helpText } from "../help/help.text.ts";
import { askedLanguages } from "../language/language.ts";
import { useText } from "../language/use-text.ts";
import { useOpenPages } from "../navigation/navigation.tsx";
import { evidence, navigationGroups, office } from "../navigation/navigation-groups.ts";
import { shellText } from "../navigation/shell.text.ts";
import { nation } from "../regions/nation.ts";
import { useRegions } from "../regions/use-regions.ts";
import { useMay } from "../session/use-may.ts";
import type { Hit } from "./hit.ts";
import { holdsInOrder, placesAsked } from "./placed-indicators.ts";

/** Hits of each kind. */
const most = 6;

/** What bears the name that was typed. What the workbench has anyway is searched here, the rest at the server. */
export function useHits(typed: string): { readonly hits: readonly Hit[]; readonly isSearching: boolean } {
  const text = typed.trim();
  const own = useOwnHits(text);
  const asked = useQuery({
    queryKey: ["search", text, askedLanguages()],
    queryFn: ({ signal }) => ask("search", { text, limit: 12 }, signal),
    enabled: text !== "",
    placeholderData: (before) => before,
    staleTime: 10_000,
  });
  const server = text === "" ? [] : (asked.data?.hits ?? []).filter(limited());
  return { hits: [...own, ...server], isSearching: text !== "" && (asked.isFetching || asked.isPending) };
}

/** Keeps the first few of each kind; records are the ones most looked for. */
function limited(): (hit: Hit) => boolean {
  const counts = new Map<string, number>();
  return ({ kind }) => {
    const count = (counts.get(kind) ?? 0) + 1;
    counts.set(kind, count);
    return count <= (kind === "record" ? 2 * most : most);
  };
}

function useOwnHits(text: string): readonly Hit[] {
  const pages = usePages();
  const may = useMay();
  const findings = useAnswer("diagnose", { region: nation }, may("diagnose")).data?.findings;
  const lines = (useAnswer("design", { region: nation }, may("design")).data as PlanAnswer | undefined)?.lines;
  const indicators = useAnswer("map", {}, may("map")).data?.indicators;
  const forecasts = useForecasts();
  const places = useRegions().data?.provinces ?? [];
  const steps = searchSteps(text);
  const initials = useQuery({
    queryKey: ["initials"],
    queryFn: async () => ({ of: await pinyinInitials() }),
    enabled: /^[a-z]{2,}$/i.test(text),
    staleTime: Number.POSITIVE_INFINITY,
  });
  if (steps === null) return [];
  const all = [
    ...pages,
    ...(findings ?? []).map(({ id, question }) => ({ kind: "finding" as const, type: null, id, place: null, name: question, also: [id] })),
    ...(lines ?? []).map(({ id, action }) => ({ kind: "line" as const, type: null, id, place: null, name: action, also: [id] })),
    ...indicatorsOf(null),
    ...forecasts,
  ];
  const of = initials.data?.of ?? (() => "");
  // “Fujian R&D” asks for an indicator of a place: each place that is named with what else was typed.
  const placed = placesAsked(text, places).flatMap(({ place, rest }) => indicatorsCalled(rest, place.id));
  const found = nearest(all, steps, of);
  const loosely = found.some(({ kind }) => kind === "indicator") ? [] : indicatorsInOrder(text, null);
  return [...placed, ...found, ...loosely].filter(limited());

  function indicatorsCalled(name: string, place: string): readonly Hit[] {
    const wanted = searchSteps(name);
    const known = indicatorsOf(place);
    const near = wanted === null ? [] : nearest(known, wanted, of);
    return near.length > 0 ? near : indicatorsInOrder(name, place);
  }

  function indicatorsInOrder(name: string, place: string | null): readonly Hit[] {
    return indicatorsOf(place).filter((each) => holdsInOrder(each.name.zh, name));
  }

  function indicatorsOf(place: string | null) {
    return (indicators ?? []).map(({ id, label }) => ({ kind: "indicator" as const, type: null, id, place, name: label, also: [id] }));
  }
}

const both = (code: string) => ({ en: marketName(code, "en"), zh: marketName(code, "zh") });

/** Each technology of each market that is looked ahead at. */
function useForecasts() {
  const may = useMay();
  const markets = useAnswer("forecast", {}, may("forecast")).data?.markets ?? [];
  return markets.flatMap((market) =>
    market.technologies.map((technology) => ({
      kind: "forecast" as const,
      type: `${market.episode}/${market.region}`,
      id: technology,
      place: null,
      name: both(technology),
      also: [technology, both(market.episode).en, both(market.episode).zh],
    })),
  );
}

/** The pages that the reader may open. */
function usePages() {
  const { t } = useText(shellText);
  const { t: help } = useText(helpText);
  const openPages = useOpenPages();
  const tasks = [help("taskBrief"), help("taskMeeting"), help("taskData"), help("firstSteps")];
  const helping = {
    kind: "page" as const,
    type: null,
    id: "/help",
    place: null,
    name: { en: help("question"), zh: help("question") },
    also: ["help", "帮助", ...tasks],
  };
  return [
    helping,
    ...[...navigationGroups, evidence, office].flatMap((door) =>
      openPages(door).map(({ to, word }) => ({ kind: "page" as const, type: null, id: to, place: null, name: { en: t(word), zh: t(word) }, also: [] })),
    ),
  ];
}
