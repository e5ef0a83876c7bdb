import { mount } from 'svelte'
import App from './App.svelte'
import { keepTranslatedTextsCurrent } from './ui/translated_texts'
import './ui/theme.css'

const target = document.getElementById('app')
if (!target) throw new Error('index.html has no #app')
mount(App, { target })
keepTranslatedTextsCurrent(target)
