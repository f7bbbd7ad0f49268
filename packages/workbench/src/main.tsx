import "./theme/styles.ts";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { takeOverReader } from "./api/early-answer.ts";
import { App, queries } from "./app/app.tsx";
import { startLanguage } from "./language/language.ts";

const root = document.getElementById("root");
if (root === null) throw new Error("index.html has no element #root");
await startLanguage();
takeOverReader(queries);
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
