import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath, pathToFileURL } from "node:url";
import type { DerivedFile } from "./derive-codes.ts";

const core = fileURLToPath(new URL("../packages/core/src/", import.meta.url));

/** Languages beside the two of the program, with the ending of the files that say something in them: `X.de.ts` beside `X.words.ts` and `X.ts`. */
const further = [{ tag: "de", name: "German" }] as const;

/** What such a file says: of sentences, with their area, or of texts of a thing, with their English. */
interface Said {
  readonly file: string;
  readonly constant: string;
  readonly area: string | null;
  readonly texts: readonly (readonly [english: string, key: string])[];
}

/** One list a further language of all that is said in it beside what says it. */
export async function deriveTranslations(): Promise<readonly DerivedFile[]> {
  return Promise.all(
    further.map(async ({ tag, name }) => {
      const said = (await saidIn(tag)).map((each, at) => ({ ...each, alias: `said${at + 1}` }));
      const imports = said.map(({ file, constant, alias }) => `import { ${constant} as ${alias} } from "./${file}";\n`);
      const sentences = said.flatMap(({ area, alias }) => (area === null ? [] : `    [${JSON.stringify(area)}, ${alias}],\n`));
      const texts = said.flatMap(({ texts: own, alias }) => own.map(([english, key]) => `    [${JSON.stringify(english)}, ${alias}.${key}],\n`));
      const head = `// Made from the files that end in .${tag}.ts by "npm run derive"; change what they say instead.\nimport type { SaidBeside } from "./language/locales.ts";\n`;
      const body = `  sentences: [\n${sentences.join("")}  ],\n  texts: [\n${texts.join("")}  ],\n`;
      return {
        path: `packages/core/src/said.${tag}.ts`,
        text: `${head}${imports.join("")}\n/** What is said in ${name} beside what says it. */\nexport const saidIn${name}: SaidBeside = {\n${body}};\n`,
      };
    }),
  );
}

/** What every file of a further language says, in the order of the files. */
export async function saidIn(tag: string): Promise<readonly Said[]> {
  const files = readdirSync(core, { recursive: true, encoding: "utf8" })
    .map((file) => file.replaceAll("\\", "/"))
    .filter((file) => file.includes("/") && file.endsWith(`.${tag}.ts`));
  return (await Promise.all(files.sort().map(saidBeside))).flat();
}

type Module = Readonly<Record<string, unknown>>;
const load = async (file: string): Promise<Module> => (await import(pathToFileURL(`${core}${file}`).href)) as Module;

/** What a file says; nothing of a part of sentences that another file puts together. */
async function saidBeside(file: string): Promise<readonly Said[]> {
  const source = readFileSync(`${core}${file}`, "utf8");
  const own = await load(file);
  const [words, thing] = [".words.ts", ".ts"].map((ending) => file.replace(/\.\w+\.ts$/, ending)) as [string, string];
  const sentences = [...source.matchAll(/export const (\w+): TextsOf<typeof (\w+)>/g)].map(async ([, constant = "", of = ""]): Promise<Said> => {
    const { area } = declared<{ readonly area: string }>(await load(words), of, file);
    return { file, constant, area, texts: [] };
  });
  const fixed = [...source.matchAll(/export const (\w+): FixedTextsOf<\s*typeof (\w+)/g)].map(async ([, constant = "", of = ""]): Promise<Said> => {
    const texts = declared<Readonly<Record<string, { readonly en: string } | null>>>(await load(thing), of, file);
    const keys = Object.keys(declared<Module>(own, constant, file));
    return { file, constant, area: null, texts: keys.flatMap((key) => (texts[key] ? [[texts[key].en, key] as const] : [])) };
  });
  return Promise.all([...sentences, ...fixed]);
}

function declared<T>(module: Module, name: string, file: string): T {
  if (!(name in module)) throw new Error(`${file}: ${name} stands in no file beside it`);
  return module[name] as T;
}
