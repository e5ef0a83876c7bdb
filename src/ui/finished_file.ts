import { getContext, setContext } from 'svelte'

/** Completes a file before it is handed to the person: its name, content and type → what is saved. */
export type FinishFile = (name: string, content: Blob, type: string) => Promise<Blob>

const KEY = Symbol('finish file')

/** What every download under this component passes through. */
export const setFinishFile = (finish: FinishFile): FinishFile => setContext(KEY, finish)

export const getFinishFile = (): FinishFile =>
  getContext<FinishFile | undefined>(KEY) ?? ((_, content) => Promise.resolve(content))
