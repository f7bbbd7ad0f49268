import { useQuery } from "@tanstack/react-query";
import { question } from "../api/question.ts";
import { chooseLanguage, currentReader } from "../language/language.ts";
import { learnWords } from "../language/office-nouns.ts";
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
      const read = territory.languages;
      // What the browser speaks counts only where the office reads it; English else, where the office reads that.
      const other = read.includes("en") ? "en" : read[0];
      if (other !== undefined && !read.includes(currentReader())) void chooseLanguage(other);
      return territory;
    },
  });
}
