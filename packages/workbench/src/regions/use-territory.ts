import { useQuery } from "@tanstack/react-query";
import { question } from "../api/question.ts";
import { learnLanguages } from "../language/language.ts";
import { learnWords } from "../language/office-nouns.ts";
import { learnGroupings } from "./groupings.ts";
import { learnRoot } from "./nation.ts";

/** The territory of the workspace. Pages wait for it: addresses, filters and questions name the root by its id; a language that the office does not read is left. */
export function useTerritory(enabled: boolean) {
  return useQuery({
    ...question("territory", {}),
    queryKey: ["territory"],
    enabled,
    staleTime: Number.POSITIVE_INFINITY,
    select: (territory) => {
      learnRoot(territory.root.id);
      learnWords(territory);
      learnGroupings(territory.groupings);
      learnLanguages(territory.languages);
      return territory;
    },
  });
}
