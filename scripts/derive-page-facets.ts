import { type UseCase, useCaseName, useCases } from "@quoin/core";
import type { DerivedFile } from "./derive-codes.ts";

/** What the workbench needs to know of the use cases that it asks, without loading them: a browser has their types, not their objects. */
export async function derivePageFacets(): Promise<readonly DerivedFile[]> {
  const head = '// Made from the use cases by "npm run derive"; change what they say of themselves instead.\nimport type { ApiName } from "@quoin/core";\n';
  const lists = [
    listOf("tellingSteps", "Questions that may take long: the reader is told what is being done.", ({ tellsSteps }) => tellsSteps === true),
    listOf("restingOnEvidence", "Questions about evidence and methods: no record that is written changes their answers.", ({ reads }) => reads === "evidence"),
    listOf(
      "writingSettings",
      "Changes of what the office decides, which change even what is said of evidence and methods.",
      ({ writes }) => writes === "settings",
    ),
  ];
  return [{ path: "packages/workbench/src/api/use-case-facets.ts", text: [head, ...lists].join("\n") }];
}

function listOf(constant: string, comment: string, holds: (useCase: UseCase) => boolean): string {
  const names = useCases.filter(holds).map(useCaseName).sort();
  const head = `/** ${comment} */\nexport const ${constant}: ReadonlySet<ApiName> = new Set<ApiName>([`;
  const line = names.map((name) => `"${name}"`).join(", ");
  const declared = head.slice(head.lastIndexOf("\n") + 1);
  // As the formatter lays it out.
  return declared.length + line.length + "]);".length <= 160 ? `${head}${line}]);\n` : `${head}\n${names.map((name) => `  "${name}",\n`).join("")}]);\n`;
}
