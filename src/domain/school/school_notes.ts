import type { SchoolNote } from '../project/decisions'

export const MAX_SCHOOL_NOTES = 5000
export const MAX_SCHOOL_NOTE_LENGTH = 1000

/** The notes on one school, the newest first. */
export const notesOn = (notes: readonly SchoolNote[], school: string): readonly SchoolNote[] =>
  notes.filter((note) => note.school === school).toReversed()

/** The notes with another at the end; a blank one, or one too many, changes nothing. */
export function addNote(notes: readonly SchoolNote[], note: SchoolNote): readonly SchoolNote[] {
  const text = note.text.trim().slice(0, MAX_SCHOOL_NOTE_LENGTH)
  return text === '' || notes.length >= MAX_SCHOOL_NOTES ? notes : [...notes, { ...note, text }]
}

export const removeNote = (notes: readonly SchoolNote[], note: SchoolNote): readonly SchoolNote[] =>
  notes.filter((each) => each !== note)
