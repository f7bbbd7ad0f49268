import type { TextsOf } from "../statement/sentences.ts";
import type { noticeWords } from "./notices.words.ts";

export const noticeGerman: TextsOf<typeof noticeWords> = {
  approved: "Genehmigt",
  declined: "Abgelehnt",
  offered: "Eine Zeit, auf die Sie warten, ist frei: annehmen oder verstreichen lassen",
  cancelled: "Abgesagt",
  confirmed: "Ihre Registrierung wurde bestätigt",
  "registration-declined": "Ihre Registrierung wurde abgelehnt",
  "tasks-wait": "Etwas wartet auf Sie",
  "backup-overdue": "Seit anderthalb Tagen, oder noch nie, wurde eine Sicherung gemacht",
  "verify-overdue": "Seit acht Tagen, oder noch nie, wurden die Datensätze als Ganzes geprüft",
  "mail-undelivered": "Nachrichten wurden endgültig abgewiesen oder aufgegeben",
  "tasks-more": "Was es ist, steht nach der Anmeldung auf der Seite Aufgaben. Wer keine solchen Nachrichten will, nimmt die eigene Adresse weg.",
  "upkeep-more": "Dies geht an die, die das System betreuen. Was zu tun ist, steht in der Anleitung zum Betrieb und auf der Seite Server.",
  facility: "Einrichtung oder Gerät",
  begins: "Beginn",
  ends: "Ende",
  zone: "Zeiten von",
  until: "Für Sie freigehalten bis",
  more: "Warum, und was Sie tun können, steht nach der Anmeldung auf der Seite Anlagen.",
  account: "Mit dem Code, der Ihnen gezeigt wurde, sehen Sie die Entscheidung und legen Ihr Konto an.",
  why: "Mit dem Code, der Ihnen gezeigt wurde, sehen Sie, warum.",
  automatic: "Diese Nachricht hat ein Programm geschrieben; Antworten darauf liest niemand.",
};
