import type { Cache } from "../contract/cache.ts";
import type { WorkspacePorts } from "../contract/ports.ts";
import { sealed, unsealed } from "./sealed.ts";

/** Folders of kept answers, with how many each holds at most: where more are asked for, others are let go and made anew as they are asked. */
const mostKept = { measures: 256, findings: 1024, verdicts: 1024, noise: 1, answers: 200 } as const;

/** What is kept there. */
export type Shelf = keyof typeof mostKept;

/** Answers kept in the workspace's own folder under their seal: what a disk or a hand has changed is as if it were not there. */
export function folderCache({ files, hasher, codeVersion }: Pick<WorkspacePorts, "files" | "hasher" | "codeVersion">, shelf: Shelf): Cache {
  const folder = `.quoin/cache/${shelf}`;
  const makeRoom = async (path: string): Promise<void> => {
    if ((await files.exists(path)) || !(await files.exists(folder))) return;
    const there = await files.list(folder);
    for (const old of there.slice(0, Math.max(0, there.length + 1 - mostKept[shelf]))) await files.remove(old);
  };
  return {
    codeVersion,
    hash: (text) => hasher.sha256(text),
    read: async (name) => ((await files.exists(`${folder}/${name}`)) ? unsealed(hasher, await files.read(`${folder}/${name}`)) : null),
    write: async (name, content) => {
      await makeRoom(`${folder}/${name}`);
      await files.write(`${folder}/${name}`, sealed(hasher, content));
    },
  };
}
