import { readdirSync } from 'node:fs'

/** Files under a folder of the repository whose names end in one of `endings`, as paths from its root. */
export const sourceFiles = (folder: string, ...endings: readonly string[]): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => endings.some((ending) => file.endsWith(ending)))
    .map((file) => `${folder}/${file}`)
