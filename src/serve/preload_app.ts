import type { HtmlTagDescriptor, Plugin } from 'vite'

/** The module that src/main.ts imports once the worker is starting. */
const APP = /\/src\/mount_app\.ts$/

/** Has the page fetch the app with its styles at once, though the first script imports it only later. */
export function preloadApp(): Plugin {
  return {
    name: 'preload-app',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler(_, { bundle = {} }) {
        const chunks = Object.values(bundle).filter((file) => file.type === 'chunk')
        const app = chunks.find(({ facadeModuleId }) => APP.test(facadeModuleId ?? ''))
        if (!app) throw new Error('The build has no file of the app to preload')
        const entries = new Set(chunks.filter(({ isEntry }) => isEntry).map(({ fileName }) => fileName))
        const scripts = [app.fileName, ...app.imports].filter((fileName) => !entries.has(fileName))
        return [
          ...scripts.map((fileName) => preload('modulepreload', fileName)),
          ...[...(app.viteMetadata?.importedCss ?? [])].map((fileName) =>
            preload('preload', fileName, 'style'),
          ),
        ]
      },
    },
  }
}

const preload = (rel: 'modulepreload' | 'preload', fileName: string, as?: 'style'): HtmlTagDescriptor => ({
  tag: 'link',
  attrs: { rel, ...(as ? { as } : {}), crossorigin: true, href: `./${fileName}` },
  injectTo: 'head',
})
