import { ExternalFault, note } from "@quoin/core";

/** What a disk answers where a person can help: rights, room, a folder in the place of a file, a file that went away. */
const mendable = new Set([
  "EACCES",
  "EPERM",
  "EROFS",
  "ENOSPC",
  "EDQUOT",
  "ENOTDIR",
  "EISDIR",
  "ENOENT",
  "ENAMETOOLONG",
  "EMFILE",
  "EBUSY",
  "EXDEV",
  "EEXIST",
  "ENOTEMPTY",
  "EIO",
]);

/** … and those of them that no other input would help against. */
const ofTheMachine = new Set(["EROFS", "ENOSPC", "EDQUOT", "EMFILE", "EIO"]);

/** Runs work on files; what the disk refuses becomes a fault that names the file as the person knows it. */
export async function tellingFileTrouble<T>(shown: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (cause) {
    const { code = "" } = cause as NodeJS.ErrnoException;
    if (!mendable.has(code)) throw cause;
    throw new ExternalFault(
      note("workspace.file-trouble", { file: shown, problem: code }, { file: shown }),
      ofTheMachine.has(code) ? "unavailable" : "input",
      cause,
    );
  }
}
