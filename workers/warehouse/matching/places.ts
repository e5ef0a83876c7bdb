/** Where each of some texts stands, to be found by the text. */
export class Places {
  private readonly places = new Map<string, number[]>()

  /** '' stands nowhere. */
  constructor(texts: readonly string[]) {
    texts.forEach((text, place) => {
      if (text === '') return
      const known = this.places.get(text)
      if (known) known.push(place)
      else this.places.set(text, [place])
    })
  }

  of(text: string): readonly number[] {
    return this.places.get(text) ?? []
  }
}
