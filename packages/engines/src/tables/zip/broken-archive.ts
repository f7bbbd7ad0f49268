/** Thrown where the bytes of an archive contradict each other; what is wrong, in a few words for the reader of the file. */
export class BrokenArchive extends Error {
  override readonly name = "BrokenArchive";
}

/** Thrown where an entry unpacks to more than anyone's table is packed. */
export class ArchiveTooLarge extends Error {
  override readonly name = "ArchiveTooLarge";
}
