import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath, pathToFileURL } from "node:url";
import type { DerivedFile } from "./derive-codes.ts";

const folder = fileURLToPath(new URL("../packages/workbench/src/", import.meta.url));
const list = "packages/workbench/src/navigation/pages.ts";
const routes = "packages/workbench/src/app/routes.ts";
const walk = "packages/quoin/test/pages/looked-addresses.ts";
const madeFrom = 'Made from what pages say of themselves (`*.page.ts`) by "npm run derive".';

interface FoundPage {
  readonly file: string;
  readonly constant: string;
  readonly keeps: readonly string[];
  readonly looked: readonly string[];
}

/** The lists that follow from the pages: all of them, their routes, and the addresses at which tests look. A page keeps its place, which is that in the navigation. */
export async function derivePageList(): Promise<readonly DerivedFile[]> {
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((file) => file.replaceAll("\\", "/"))
    .filter((file) => file.endsWith(".page.ts"))
    .sort((a, b) => (inFolders(a) < inFolders(b) ? -1 : 1));
  const found = (await Promise.all(files.map(pagesOf))).flat();
  const held = [...readFileSync(new URL(`../${list}`, import.meta.url), "utf8").matchAll(/^ {2}(\w+Page),$/gm)].map(([, constant]) => constant ?? "");
  const place = (constant: string): number => (held.includes(constant) ? held.indexOf(constant) : held.length);
  const inOrder = found.toSorted((a, b) => place(a.constant) - place(b.constant));
  return [
    { path: list, text: listText(found, inOrder) },
    { path: routes, text: routesText(found, inOrder) },
    { path: walk, text: walkText(inOrder) },
  ];
}

/** The pages that a file declares, with what they say of themselves. */
async function pagesOf(file: string): Promise<readonly FoundPage[]> {
  const module = (await import(pathToFileURL(`${folder}${file}`).href)) as Readonly<Record<string, Pick<FoundPage, "keeps" | "looked">>>;
  return Object.entries(module).map(([constant, { keeps, looked }]) => ({ file, constant, keeps, looked }));
}

/** As the formatter sorts imports: a folder before what only begins like it. */
function inFolders(file: string): string {
  return file.replaceAll("/", "\u0000");
}

function imports(found: readonly FoundPage[]): string {
  return found.map(({ file, constant }) => `import { ${constant} } from "../${file}";\n`).join("");
}

function listText(found: readonly FoundPage[], inOrder: readonly FoundPage[]): string {
  return `// ${madeFrom} A page keeps its place while it stands here, a new one comes last: its line may be moved to where it stands in the navigation.
${imports(found)}
/** Every page, in the order of the navigation. */
export const pages = [
${inOrder.map(({ constant }) => `  ${constant},\n`).join("")}] as const;
`;
}

function routesText(found: readonly FoundPage[], inOrder: readonly FoundPage[]): string {
  // A page that keeps nothing says nothing of it: an empty list would be taken for any name.
  const route = ({ constant, keeps }: FoundPage): string =>
    `  createRoute({ getParentRoute, path: ${constant}.address, ${keeps.length === 0 ? "" : `validateSearch: keep(...${constant}.keeps), `}component: ${constant}.component }),\n`;
  return `// ${madeFrom}
import { createRoute } from "@tanstack/react-router";
${imports(found)}import { keep } from "./address-state.ts";
import { root } from "./root-route.ts";

const getParentRoute = () => root;

export const routeTree = root.addChildren([
${inOrder.map(route).join("")}]);
`;
}

function walkText(inOrder: readonly FoundPage[]): string {
  return `// ${madeFrom}

/** Addresses at which tests look at the pages. */
export const lookedAddresses: readonly string[] = [
${inOrder.flatMap(({ looked }) => looked.map((address) => `  ${JSON.stringify(address)},\n`)).join("")}];
`;
}
