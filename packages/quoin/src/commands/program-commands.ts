import type { UseCase } from "@quoin/core";
import { backup } from "./backup.ts";
import { backupCheck } from "./backup-check.ts";
import { demo } from "./demo.ts";
import { doctor } from "./doctor.ts";
import { init } from "./init.ts";
import { restore } from "./restore.ts";
import { serve } from "./serve.ts";
import { upgrade } from "./upgrade.ts";

/** Commands of the program itself: they run servers and open browsers, so no other face has them. */
export const programCommands = [demo, init, serve, doctor, backup, backupCheck, restore, upgrade] as const satisfies readonly UseCase[];
