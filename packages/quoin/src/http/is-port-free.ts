import { createServer } from "node:net";

/** Whether a server could listen there now; 0 always is free. */
export async function isPortFree(host: string, port: number): Promise<boolean> {
  if (port === 0) return true;
  const probe = createServer();
  return new Promise((resolve) => {
    probe.once("error", () => resolve(false));
    probe.listen(port, host, () => probe.close(() => resolve(true)));
  });
}
