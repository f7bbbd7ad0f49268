import type { WorkspacePorts } from "../contract/ports.ts";
import type { KeptFigures } from "../evidence/kept-figures.ts";
import { sealed, unsealed } from "./sealed.ts";

const folder = ".quoin/cache/measures";
/** As many answers are kept; where more questions are asked, all are let go and made anew as they are asked. */
const mostKept = 256;

/** Figures kept in the workspace's own folder, whose loss costs time alone. */
export function keptFigures({ files, hasher, codeVersion }: Pick<WorkspacePorts, "files" | "hasher" | "codeVersion">): KeptFigures {
  return {
    codeVersion,
    hash: (text) => hasher.sha256(text),
    read: async (name) => ((await files.exists(`${folder}/${name}`)) ? unsealed(hasher, await files.read(`${folder}/${name}`)) : null),
    write: async (name, content) => {
      const held = (await files.exists(folder)) ? await files.list(folder) : [];
      if (held.length >= mostKept) await files.remove(folder);
      await files.write(`${folder}/${name}`, sealed(hasher, content));
    },
  };
}
