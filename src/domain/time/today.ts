import { nowIso } from '../project/project_file'

/** Today, ISO, in Coordinated Universal Time. */
export const todayIso = (): string => nowIso().slice(0, 10)
