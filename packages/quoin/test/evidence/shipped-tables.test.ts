import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";

interface Resource {
  readonly name: string;
  readonly path: string;
  readonly hash: string;
  readonly schema: { readonly fields: readonly { readonly name: string; readonly description?: string; readonly description_zh?: string }[] };
  readonly sources?: readonly { readonly title: string }[];
  readonly licenses?: readonly { readonly name: string; readonly path: string }[];
}

const examples = fileURLToPath(new URL("../../../../examples/", import.meta.url));
const packages = ["china-its", "eu-s3", "technology-fields"].map((name) => join(examples, name, "datapackage.json"));
const read = (path: string) => JSON.parse(readFileSync(path, "utf8")) as { resources: readonly Resource[]; licenses?: readonly { path?: string }[] };
const licences = readFileSync(fileURLToPath(new URL("../../../../docs/data-licences.md", import.meta.url)), "utf8");

test("every loose file of the examples has its line of source and licence", () => {
  const loose = readdirSync(examples, { withFileTypes: true })
    .filter((folder) => folder.isDirectory() && !existsSync(join(examples, folder.name, "datapackage.json")))
    .flatMap(({ name }) => readdirSync(join(examples, name)).flatMap((file) => (file.endsWith(".csv") ? [`${name}/${file}`] : [])));
  expect(loose.length).toBeGreaterThan(10);
  for (const file of loose) expect(licences, "its line in docs/data-licences.md").toContain(file);
});

describe.each(packages)("%s", (path) => {
  const folder = dirname(path);
  const { resources } = read(path);

  test.each(resources.map((resource) => [resource.name, resource] as const))(
    "%s is shipped with a source, a licence and the words of its columns",
    (name, resource) => {
      expect(resource.sources?.length, "a source").toBeGreaterThan(0);
      for (const { title } of resource.sources ?? []) expect(title).toMatch(/\S{3,}/);
      expect(resource.licenses?.length, "a licence").toBeGreaterThan(0);
      for (const licence of resource.licenses ?? []) expect(existsSync(join(folder, licence.path)), `${licence.path} lies in the workspace`).toBe(true);
      expect(
        createHash("sha256")
          .update(readFileSync(join(folder, resource.path)))
          .digest("hex"),
      ).toBe(resource.hash.replace("sha256:", ""));
      for (const { description, description_zh } of resource.schema.fields) expect([description, description_zh]).not.toContain(undefined);
      expect(licences, "its line in docs/data-licences.md").toContain(name);
    },
  );

  test("no file of the data folder is left out of the package", () => {
    const files = readdirSync(join(folder, "data")).sort();
    expect(files).toEqual(resources.map((resource) => resource.path.replace("data/", "")).sort());
  });
});
