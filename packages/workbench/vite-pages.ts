import type { Plugin, Rolldown } from "vite";

/**
 * Writes into the page what the browser should fetch at once: `prefetch.ts` before everything else, and as data, for each page of the workbench, the files that
 * it needs beyond the program's own (`prefetch.ts` knows which page stands at the address).
 */
export function earlyPages(): Plugin {
  return {
    name: "early-pages",
    apply: "build",
    transformIndexHtml: {
      order: "post",
      handler: (html, { bundle }) => {
        const chunks = Object.values(bundle ?? {}).filter((each): each is Rolldown.OutputChunk => each.type === "chunk");
        const early = chunks.find(({ isEntry, name }) => isEntry && name === "early");
        const main = chunks.find(({ isEntry, name }) => isEntry && name === "index");
        if (early === undefined || main === undefined) throw new Error("the entries of the workbench are called otherwise than index and early");
        if (early.imports.length > 0) throw new Error(`early.ts shares files with the program, which it must not: ${early.imports.join(", ")}`);
        const own = filesOf(main, chunks);
        const pages = chunks
          .filter(({ facadeModuleId }) => /-page\.tsx$/.test(facadeModuleId ?? ""))
          .map((chunk) => [chunk.name, [...filesOf(chunk, chunks)].filter((file) => !own.has(file)).map((file) => `/${file}`)] as const);
        const data = `<script type="application/json" id="page-files">${JSON.stringify(Object.fromEntries(pages))}</script>`;
        // Before the program and no module, so that it runs as soon as it is there; after its data.
        return html.replace(/(?=<script)/, () => `${data}\n    <script src="/${early.fileName}"></script>\n    `);
      },
    },
  };
}

/** A chunk's own file and styles and those of all that it imports. */
function filesOf(chunk: Rolldown.OutputChunk, chunks: readonly Rolldown.OutputChunk[], seen: Set<string> = new Set()): Set<string> {
  if (seen.has(chunk.fileName)) return seen;
  seen.add(chunk.fileName);
  for (const style of chunk.viteMetadata?.importedCss ?? []) seen.add(style);
  for (const name of chunk.imports) {
    const imported = chunks.find(({ fileName }) => fileName === name);
    if (imported !== undefined) filesOf(imported, chunks, seen);
  }
  return seen;
}
