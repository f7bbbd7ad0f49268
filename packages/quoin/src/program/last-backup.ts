/** Where it is written down when the last backup was made. */
export const lastBackupFile = ".quoin/last-backup.json";
