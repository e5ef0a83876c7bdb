/** A guess is asked for, then locked, then the picture is shown. */
export type GuessPhase = 'asking' | 'locked' | 'shown'
