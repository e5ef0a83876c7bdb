import { mount, type ComponentProps } from 'svelte'
import App from './App.svelte'
import { keepTranslatedTextsCurrent } from './ui/translated_texts'

/** Puts the app into the page, in the place of the words before it. */
export function mountApp(props: ComponentProps<typeof App>): { readonly restart: (why: string) => void } {
  const target = document.getElementById('app')
  if (!target) throw new Error('index.html has no #app')
  target.replaceChildren()
  const app = mount(App, { target, props })
  keepTranslatedTextsCurrent(target)
  return app
}
