import { messageOf } from '../../../domain/words/message_of'
import { PROJECT_FILE_ENDING } from '../../../domain/project/project_file'
import type { ProjectOpening } from '../../../domain/project/project_file'
import type { Project } from '../../../state/project.svelte'

/** Opens a project file or prepared tables that a person picked or dropped, and remembers what that came to. */
export class ProjectOpener {
  isBusy = $state(false)
  fileName = $state('')
  /** Prepared tables were opened last, and no project. */
  isOfTables = $state(false)
  opening: ProjectOpening | undefined = $state.raw()
  private file: File | undefined

  constructor(
    private readonly project: () => Pick<Project, 'open' | 'openTables'>,
    private readonly restoreAddress: (query: string) => void,
    /** False where a person would rather not lose what is open. */
    private readonly mayReplace: () => Promise<boolean>,
  ) {}

  /** The file, or what of it is undamaged. */
  async open(file: File, undamagedOnly = false): Promise<void> {
    if (!(await this.mayReplace())) return
    this.file = file
    this.isOfTables = false
    await this.take(file.name, () => this.project().open(file, undamagedOnly))
  }

  /** Tables as Parquet files: a zip archive, a folder, or file by file. */
  async openTables(files: readonly File[]): Promise<void> {
    if (!(await this.mayReplace())) return
    const [first] = files
    this.isOfTables = true
    const folder = first?.webkitRelativePath.split('/')[0]
    await this.take(folder || first?.name || '', () => this.project().openTables(files))
  }

  private async take(name: string, open: () => Promise<ProjectOpening>): Promise<void> {
    this.isBusy = true
    this.opening = undefined
    this.fileName = name
    try {
      this.opening = await open()
      if (this.opening.outcome === 'opened' && !this.isOfTables)
        this.restoreAddress(this.opening.note.address)
    } catch (error) {
      this.opening = { outcome: 'refused', why: messageOf(error) }
    }
    this.isBusy = false
  }

  /** Opens what is undamaged of the file that was tried last. */
  async openUndamaged(): Promise<void> {
    if (this.file) await this.open(this.file, true)
  }

  /** The files that are no projects; the first that is one is opened. */
  openProjectAmong(files: readonly File[]): readonly File[] {
    const isProject = ({ name }: File) => name.toLowerCase().endsWith(PROJECT_FILE_ENDING)
    const project = files.find(isProject)
    if (project) void this.open(project)
    return files.filter((file) => !isProject(file))
  }
}
