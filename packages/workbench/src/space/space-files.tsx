import { Button, Group } from "@mantine/core";
import type { ApiInput, Language, SpaceAnswer } from "@quoin/core";
import type { ReactNode } from "react";
import { ask } from "../api/question.ts";
import { bracketed, listMark } from "../language/marks.ts";
import { useText } from "../language/use-text.ts";
import { DocumentButton } from "../shared/documents/document-button.tsx";
import { saveCsv } from "../shared/documents/save-csv.ts";
import { saveWorkbook } from "../shared/documents/save-workbook.ts";
import { sharedText } from "../shared/shared.text.ts";
import { useTableAbout } from "../shared/tables/use-table-about.ts";
import { spaceText } from "./space.text.ts";

/** Programs, the format that they read, and the file. */
const files = [
  [["Gephi"], "GEXF", "space.gexf"],
  [["igraph", "networkx", "Cytoscape"], "GraphML", "space.graphml"],
  [["VOSviewer"], "JSON", "space.json"],
] as const;

function labelOf(programs: readonly string[], format: string, language: Language): string {
  return `${programs.join(listMark(language))}${bracketed(format, language)}`;
}

interface SpaceFilesProps {
  readonly answer: SpaceAnswer;
  readonly asked: Omit<ApiInput<"opportunities-export">, "to">;
}

/** The drawing as files for the programs that draw networks, and its links as a table for a spreadsheet. */
export function SpaceFiles({ answer, asked }: SpaceFilesProps): ReactNode {
  const { t, language } = useText(spaceText);
  return (
    <>
      <p>{t("filesWhy")}</p>
      <Group gap="xs">
        {files.map(([programs, format, to]) => (
          <DocumentButton key={to} label={labelOf(programs, format, language)} make={() => ask("opportunities-export", { ...asked, to })} />
        ))}
        <LinkFiles answer={answer} />
      </Group>
    </>
  );
}

function LinkFiles({ answer: { activities, links, region, year, synthetic } }: { readonly answer: SpaceAnswer }): ReactNode {
  const { t, pick } = useText(spaceText);
  const { t: shared } = useText(sharedText);
  const aboutOf = useTableAbout();
  const title = t("linkList", { year });
  const file = `quoin-space-links-${region ?? "all"}-${year}`;
  const heads = [t("activity"), t("joined"), t("proximity"), t("code"), t("joinedCode"), shared("isInvented")];
  const rows = () =>
    links.map(({ from, to, weight }) => {
      const [one, other] = [activities[from], activities[to]];
      return [one && pick(one.label), other && pick(other.label), weight, one?.activity, other?.activity, synthetic ? 1 : 0];
    });
  const workbook = async () => {
    await saveWorkbook(file, { title, heads, rows: rows(), about: await aboutOf(title), aboutTitle: shared("aboutTable") });
  };
  return (
    <>
      <Button variant="default" aria-label={`${t("linksAs", { format: "CSV" })} ${title}`} onClick={() => saveCsv(file, heads, rows())}>
        {t("linksAs", { format: "CSV" })}
      </Button>
      <Button variant="default" aria-label={`${t("linksAs", { format: "Excel" })} ${title}`} onClick={() => void workbook()}>
        {t("linksAs", { format: "Excel" })}
      </Button>
    </>
  );
}
