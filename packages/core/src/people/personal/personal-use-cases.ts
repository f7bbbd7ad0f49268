import type { UseCase } from "../../contract/use-case.ts";
import { listAccess } from "../list-access.ts";
import { deleteSealed, erasePerson } from "./erase-person.ts";
import { listPersonal } from "./list-personal.ts";
import { exportPerson, showPerson } from "./show-person.ts";

/** What is asked about who came in and what is kept of people, in the order in which the help shows it. */
export const personalUseCases = [listAccess, listPersonal, showPerson, exportPerson, erasePerson, deleteSealed] as const satisfies readonly UseCase[];
