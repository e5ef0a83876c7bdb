import { expect, test } from 'vitest'
import { preloadApp } from '../../../src/serve/preload_app'

const chunk = (fileName: string, rest: object) => ({ type: 'chunk', fileName, imports: [], ...rest })

/** The tags for a build of these files. */
function tagsFor(...files: { fileName: string }[]): unknown {
  const { transformIndexHtml } = preloadApp()
  if (typeof transformIndexHtml !== 'object') throw new Error('The plugin writes no tags')
  const bundle = Object.fromEntries(files.map((file) => [file.fileName, file]))
  return transformIndexHtml.handler.call({} as never, '', { bundle } as never)
}

test('the page fetches the app, what it imports and its styles at once, and the first script once', () => {
  const tags = tagsFor(
    chunk('assets/index.js', { isEntry: true, facadeModuleId: '/work/src/main.ts' }),
    chunk('assets/svelte.js', { facadeModuleId: null }),
    chunk('assets/app.js', {
      facadeModuleId: '/work/src/mount_app.ts',
      imports: ['assets/index.js', 'assets/svelte.js'],
      viteMetadata: { importedCss: new Set(['assets/app.css']) },
    }),
  )
  expect(tags).toMatchObject([
    { tag: 'link', attrs: { rel: 'modulepreload', href: './assets/app.js' } },
    { tag: 'link', attrs: { rel: 'modulepreload', href: './assets/svelte.js' } },
    { tag: 'link', attrs: { rel: 'preload', as: 'style', href: './assets/app.css' } },
  ])
})

test('a build without a file of its own for the app fails', () => {
  expect(() =>
    tagsFor(chunk('assets/index.js', { isEntry: true, facadeModuleId: '/work/src/main.ts' })),
  ).toThrow('no file of the app')
})
