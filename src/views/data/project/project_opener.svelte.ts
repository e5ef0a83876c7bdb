import { PROJECT_FILE_ENDING } from '../../../domain/project/project_file'
import type { ProjectOpening } from '../../../domain/project/project_file'

/** Opens a project file that a person picked or dropped, and remembers what that came to. */
export class ProjectOpener {
  isBusy = $state(false)
  fileName = $state('')
  opening: ProjectOpening | undefined = $state.raw()
  private file: File | undefined

  constructor(
    private readonly openProject: (file: File, undamagedOnly: boolean) => Promise<ProjectOpening>,
    private readonly restoreAddress: (query: string) => void,
    /** False where a person would rather not lose what is open. */
    private readonly mayReplace: () => Promise<boolean>,
  ) {}

  /** The file, or what of it is undamaged. */
  async open(file: File, undamagedOnly = false): Promise<void> {
    if (!(await this.mayReplace())) return
    this.file = file
    this.isBusy = true
    this.opening = undefined
    this.fileName = file.name
    try {
      this.opening = await this.openProject(file, undamagedOnly)
      if (this.opening.outcome === 'opened') this.restoreAddress(this.opening.note.address)
    } catch (error) {
      this.opening = { outcome: 'refused', why: error instanceof Error ? error.message : String(error) }
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
