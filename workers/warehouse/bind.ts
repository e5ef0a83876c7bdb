/** A question or a command: a function of the parts that it works on and of what its caller gives. */
type Verb<Parts> = (parts: Parts, ...rest: never[]) => unknown

/** The same functions as their callers see them: the parts are bound already. */
export type Bound<Parts, Verbs> = {
  [Name in keyof Verbs]: Verbs[Name] extends (parts: Parts, ...rest: infer Rest) => infer Answer
    ? (...rest: Rest) => Answer
    : never
}

/** Binds every function of a registry to its parts; `parts` is called when a function is, so that they may come later. */
export const bind = <Parts, Verbs extends Record<keyof Verbs, Verb<Parts>>>(
  verbs: Verbs,
  parts: () => Parts,
): Bound<Parts, Verbs> =>
  Object.fromEntries(
    Object.entries<Verb<Parts>>(verbs).map(([name, verb]) => [
      name,
      (...rest: never[]) => verb(parts(), ...rest),
    ]),
  ) as Bound<Parts, Verbs>
