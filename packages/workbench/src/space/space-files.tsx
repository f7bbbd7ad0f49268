import { Group } from "@mantine/core";
import type { ApiInput } from "@quoin/core";
import type { ReactNode } from "react";
import { ask } from "../api/question.ts";
import { useText } from "../language/use-text.ts";
import { DocumentButton } from "../shared/document-button.tsx";
import { spaceText } from "./space.text.ts";

/** Programs and the endings of their files. */
const files = [
  ["Gephi (GEXF)", "space.gexf"],
  ["igraph, networkx, Cytoscape (GraphML)", "space.graphml"],
  ["VOSviewer (JSON)", "space.json"],
  ["CSV", "space.csv"],
] as const;

/** The drawing as files for the programs that draw networks. */
export function SpaceFiles({ asked }: { readonly asked: Omit<ApiInput<"opportunities-export">, "to"> }): ReactNode {
  const { t } = useText(spaceText);
  return (
    <>
      <p>{t("filesWhy")}</p>
      <Group gap="xs">
        {files.map(([label, to]) => (
          <DocumentButton key={to} label={label} make={() => ask("opportunities-export", { ...asked, to })} />
        ))}
      </Group>
    </>
  );
}
