import { getContext, setContext } from 'svelte'

/**
 * Completes a file before it is handed to the person: its name, content and type → what is saved. `query` is the view that
 * it is of, where that is not the one on screen.
 */
export type FinishFile = (name: string, content: Blob, type: string, query?: string) => Promise<Blob>

const KEY = Symbol('finish file')

/** What every download under this component passes through. */
export const setFinishFile = (finish: FinishFile): FinishFile => setContext(KEY, finish)

export const getFinishFile = (): FinishFile =>
  getContext<FinishFile | undefined>(KEY) ?? ((_, content) => Promise.resolve(content))
