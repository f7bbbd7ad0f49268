import type { TextsOf } from "../statement/sentences.ts";
import type { noticeWords } from "./notices.words.ts";

export const noticeGerman: TextsOf<typeof noticeWords> = {
  approved: "Genehmigt",
  declined: "Abgelehnt",
  offered: "Eine Zeit, auf die Sie warten, ist frei: annehmen oder verstreichen lassen",
  cancelled: "Abgesagt",
  confirmed: "Ihre Registrierung wurde bestätigt",
  "registration-declined": "Ihre Registrierung wurde abgelehnt",
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
