import { z } from "zod";
import { deliveredFiles, field } from "../../../contract/fields.ts";
import { success } from "../../../contract/outcome.ts";
import { looseUseCase } from "../../../contract/use-case.ts";
import { note } from "../../../language/note.ts";

/** `quoin plan key`: a new key pair of an office; the public half is what others are told. */
export const planKey = looseUseCase({
  words: ["plan", "key"],
  summary: "Make the key with which an office signs its plans; keep the file outside the workspace and tell others the public key",
  changes: false,
  delivers: "file",
  rights: "owner",
  example: "quoin plan key --to office.key",
  input: z.strictObject({ to: field(z.string(), { description: "file to write; one that exists is never written over", kind: "destination" }) }),
  output: deliveredFiles.extend({ public_key: z.string() }),
  run: async ({ bundles }) => {
    const { privateKey, publicKey } = bundles.newKey();
    return success({ files: [{ name: "office.key", parts: [privateKey], isSecret: true as const }], public_key: publicKey }, [
      note("bundle.new-key", { key: publicKey }),
    ]);
  },
});
