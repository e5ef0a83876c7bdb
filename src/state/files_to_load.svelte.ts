/** Files that were dropped outside Data, until Data takes them. */
export class FilesToLoad {
  private files: readonly File[] = $state.raw([])

  add(files: readonly File[]): void {
    this.files = [...this.files, ...files]
  }

  take(): readonly File[] {
    const { files } = this
    if (files.length > 0) this.files = []
    return files
  }
}
