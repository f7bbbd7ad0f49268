import { z } from "zod";
import { csvText } from "../../../contract/csv-text.ts";
import { deliveredFiles, field, fileField } from "../../../contract/fields.ts";
import { fault, success } from "../../../contract/outcome.ts";
import { looseUseCase } from "../../../contract/use-case.ts";
import { note } from "../../../language/note.ts";
import { answersFile, answersFormat, tableAnswers } from "./answer-rows.ts";

/** `quoin consult sign`: not served, since the private key of an office stays on the machine where it lies. */
export const signAnswers = looseUseCase({
  words: ["consult", "sign"],
  summary: "Sign an office's answers in a round, so that the centre can take them in without an account",
  changes: false,
  delivers: "file",
  rights: "owner",
  example: "quoin consult sign division#1 --office office-qinghe --data answers.csv --key office.key --to answers.quoin-answers",
  input: z.strictObject({
    round: field(z.string(), { description: "Round that is answered", position: 0 }),
    office: field(z.string(), { description: "Office that answers" }),
    data: fileField("line, answer (accept, change, refuse, propose), text"),
    key: fileField("Private key of the office, as `quoin plan key` wrote it"),
    to: field(z.string(), { description: "file to write (.quoin-answers)", kind: "destination" }),
  }),
  output: deliveredFiles,
  run: async (ports, { round, office, data, key }) => {
    const read = await ports.texts.read(key);
    if (!read.ok) return read;
    const { text: secret } = read.value;
    const publicKey = ports.bundles.publicKeyOf(secret);
    if (publicKey === null) return fault(note("bundle.no-key", {}, { file: key.name }));
    const given = await tableAnswers(ports, data, office);
    if (!given.ok) return given;
    const table = csvText(
      ["line", "answer", "text"],
      given.value.rows.map(({ line, answer, text }) => [line, answer, text]),
    );
    const manifest = `${JSON.stringify({ name: "answers", profile: "data-package", format: answersFormat, format_version: 1, round, office, hash: `sha256:${ports.hasher.sha256(table)}` }, null, 2)}\n`;
    const signature = `${JSON.stringify({ algorithm: "ed25519", public_key: publicKey, signature: ports.bundles.sign(secret, manifest) }, null, 2)}\n`;
    const parts = await ports.bundles.pack([
      { name: "datapackage.json", text: manifest },
      { name: answersFile, text: table },
      { name: "signature.json", text: signature },
    ]);
    return success({ files: [{ name: "answers.quoin-answers", parts }] });
  },
});
