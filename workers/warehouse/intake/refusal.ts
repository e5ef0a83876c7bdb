/** A file that cannot be used. The message is one sentence for the screen: what is wrong and what to do. */
export class Refusal extends Error {
  override readonly name = 'Refusal'
  readonly file: string

  constructor(file: string, why: string) {
    super(why)
    this.file = file
  }
}

/** The person stopped the load. */
export class Cancelled extends Error {
  override readonly name = 'Cancelled'
}
