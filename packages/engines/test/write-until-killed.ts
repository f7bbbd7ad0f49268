// A writer in a process of its own: commits two records that belong together, says so, and goes on until it is killed.
import { openPlace, type PlaceWords } from "./open-place.ts";
import { author, changeOf } from "./register-changes.ts";

const [writer = "", ...words] = process.argv.slice(2);
const store = await openPlace(words as unknown as PlaceWords);
for (let number = 1; ; number++) {
  const id = `${writer}-${number}`;
  const outcome = await store.commit([changeOf("project", { id, lead: id }), changeOf("organisation", { id })], author);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.notes));
  process.stdout.write(`${id}\n`);
}
