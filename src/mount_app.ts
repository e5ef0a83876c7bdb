import { mount, type ComponentProps } from 'svelte'
import App from './App.svelte'
import { keepTranslatedTextsCurrent } from './ui/translated_texts'
import './ui/theme.css'

/** Puts the app into the page. */
export function mountApp(props: ComponentProps<typeof App>): { readonly restart: (why: string) => void } {
  const target = document.getElementById('app')
  if (!target) throw new Error('index.html has no #app')
  const app = mount(App, { target, props })
  keepTranslatedTextsCurrent(target)
  return app
}
