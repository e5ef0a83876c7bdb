/** A question or a command: a function of the parts that it works on and of what its caller gives. */
type Handler<Parts> = (parts: Parts, ...rest: never[]) => unknown

/** The same functions as their callers see them: the parts are bound already. */
export type BoundHandlers<Parts, Handlers> = {
  [Name in keyof Handlers]: Handlers[Name] extends (parts: Parts, ...rest: infer Rest) => infer Answer
    ? (...rest: Rest) => Answer
    : never
}

/** Binds every function of a registry to its parts; `parts` is called when a function is, so that they may come later. */
export const bind = <Parts, Handlers extends Record<keyof Handlers, Handler<Parts>>>(
  handlers: Handlers,
  parts: () => Parts,
): BoundHandlers<Parts, Handlers> =>
  Object.fromEntries(
    Object.entries<Handler<Parts>>(handlers).map(([name, handler]) => [
      name,
      (...rest: never[]) => handler(parts(), ...rest),
    ]),
  ) as BoundHandlers<Parts, Handlers>
