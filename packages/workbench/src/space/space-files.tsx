import { Group } from "@mantine/core";
import type { ApiInput, Language } from "@quoin/core";
import type { ReactNode } from "react";
import { ask } from "../api/question.ts";
import { bracketed, listMark } from "../language/marks.ts";
import { useText } from "../language/use-text.ts";
import { DocumentButton } from "../shared/documents/document-button.tsx";
import { spaceText } from "./space.text.ts";

/** Programs, the format that they read, and the file. */
const files = [
  [["Gephi"], "GEXF", "space.gexf"],
  [["igraph", "networkx", "Cytoscape"], "GraphML", "space.graphml"],
  [["VOSviewer"], "JSON", "space.json"],
  [[], "CSV", "space.csv"],
] as const;

function labelOf(programs: readonly string[], format: string, language: Language): string {
  return programs.length === 0 ? format : `${programs.join(listMark(language))}${bracketed(format, language)}`;
}

/** The drawing as files for the programs that draw networks. */
export function SpaceFiles({ asked }: { readonly asked: Omit<ApiInput<"opportunities-export">, "to"> }): ReactNode {
  const { t, language } = useText(spaceText);
  return (
    <>
      <p>{t("filesWhy")}</p>
      <Group gap="xs">
        {files.map(([programs, format, to]) => (
          <DocumentButton key={to} label={labelOf(programs, format, language)} make={() => ask("opportunities-export", { ...asked, to })} />
        ))}
      </Group>
    </>
  );
}
