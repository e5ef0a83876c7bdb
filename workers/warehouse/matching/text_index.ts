/** Looks up the indexes at which a text stands in a list. */
export class TextIndex {
  private readonly indexesByText = new Map<string, number[]>()

  /** Empty texts are not indexed. */
  constructor(texts: readonly string[]) {
    texts.forEach((text, index) => {
      if (text === '') return
      const found = this.indexesByText.get(text)
      if (found) found.push(index)
      else this.indexesByText.set(text, [index])
    })
  }

  indexesOf(text: string): readonly number[] {
    return this.indexesByText.get(text) ?? []
  }
}
