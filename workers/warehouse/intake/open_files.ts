import type { MergeModes } from '../../../src/domain/files/changes'
import type { FileChoice, FileReport } from '../../../src/domain/files/import_report'
import type { Engine } from '../engine'
import { FILE_KIND_DEFINITIONS } from './kinds/definitions'
import { isAddedTo, standsAlone } from './publish'

/** True where a file brought something that none of the newer ones brings; a file of before says of nothing that it did. */
const holdsOther = ({ holds, file }: FileReport, newer: readonly FileReport[]): boolean =>
  holds.length === 0
    ? newer.every((each) => each.file !== file)
    : holds.some((held) => newer.every((each) => !each.holds.includes(held)))

/** The open files some of whose rows stay beside what is loaded. */
export const filesStayingOpen = (
  open: readonly FileReport[],
  loaded: readonly FileReport[],
  { keepOpenTables, modes }: { readonly keepOpenTables: boolean; readonly modes: MergeModes },
): FileReport[] =>
  open.filter((report) => {
    const { kind } = report
    if (!keepOpenTables && !standsAlone(kind)) return false
    const newer = loaded.filter(
      (each) => FILE_KIND_DEFINITIONS[each.kind].table === FILE_KIND_DEFINITIONS[kind].table,
    )
    const mode = modes[kind]
    if (newer.length === 0 || mode === 'add' || mode === 'add_others') return true
    return (isAddedTo(kind) || mode === 'replace_nation') && holdsOther(report, newer)
  })

/** "log.csv", "log.csv (2)" …: the first that is not taken. */
function freeName(name: string, taken: ReadonlySet<string>): string {
  let free = name
  for (let time = 2; taken.has(free); time++) free = `${name} (${time})`
  return free
}

/**
 * Files of one name, as out of two folders, get a number, because rows and rejects name their file: from each other,
 * and from open files of other kinds. Tables of one file bear its name.
 */
export function withUniqueNames(choices: readonly FileChoice[], open: readonly FileReport[]): FileChoice[] {
  const loading = new Set(choices.map(({ kind }) => FILE_KIND_DEFINITIONS[kind].table))
  const taken = new Set(
    open.filter(({ kind }) => !loading.has(FILE_KIND_DEFINITIONS[kind].table)).map(({ file }) => file),
  )
  const known = new Map<string, Set<string>>()
  return choices.map((choice) => {
    const { file, part = '' } = choice
    const ofPart = known.get(part) ?? new Set(taken)
    const name = freeName(file.name, ofPart)
    known.set(part, ofPart.add(name))
    return name === file.name ? choice : { ...choice, file: new File([file], name) }
  })
}

/** The statements that rename a file of one of these kinds in the staged tables. */
const renamingOf = (loaded: readonly FileReport[]): string[] => [
  ...[...new Set(loaded.map(({ kind }) => kind))].flatMap(
    (kind) => FILE_KIND_DEFINITIONS[kind].renameFile ?? [],
  ),
  'UPDATE staged_rejects SET file = $2 WHERE file = $1',
]

/** Tells the loaded files, as staged, from those that stay open beside them. */
export function renameLikeOpen(
  engine: Engine,
  loaded: readonly FileReport[],
  staying: readonly FileReport[],
): FileReport[] {
  const taken = new Set([...loaded, ...staying].map(({ file }) => file))
  const renamed = new Map<string, string>()
  for (const { file } of staying) {
    if (renamed.has(file) || !loaded.some((report) => report.file === file)) continue
    const name = freeName(file, taken)
    renamed.set(file, name)
    taken.add(name)
    for (const sql of renamingOf(loaded)) engine.query(sql, file, name)
  }
  return loaded.map((report) => ({ ...report, file: renamed.get(report.file) ?? report.file }))
}
