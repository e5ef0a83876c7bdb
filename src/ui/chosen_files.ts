/** The files of an input, which is emptied: the same file can then be chosen again. */
export function takeChosenFiles(input: HTMLInputElement): File[] {
  const files = [...(input.files ?? [])]
  input.value = ''
  return files
}
