import { text } from "node:stream/consumers";
import { setTimeout } from "node:timers/promises";
import { ConnectClient } from "./connect-client.ts";
import type { WatchedSession } from "./watch-session.ts";

/** How often the cluster is told, should it not hear; after that its own limit ends the session. */
const attempts = 20;

// A program of its own, started by `watchSession`: its input ends when whoever started it does.
const [said = "", last] = (await text(process.stdin)).split("\n");
if (last !== "ended") {
  const { address, session } = JSON.parse(said) as WatchedSession;
  for (let attempt = 0; attempt < attempts && !(await isReleased(new ConnectClient(address, session))); attempt++) await setTimeout(2_000);
}

async function isReleased(client: ConnectClient): Promise<boolean> {
  try {
    await client.release();
    return true;
  } catch {
    return false;
  } finally {
    client.close();
  }
}
