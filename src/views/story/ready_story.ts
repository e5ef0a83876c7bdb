import type { Story } from '../../domain/project/story'

/** A talk to start from: what the jobs are, what the room thinks, whom the programme reaches, and what one child is. */
export const READY_STORY: Story = [
  {
    query: 'view=class-of-30&guess=Q',
    title: '',
    notes: 'Ask for hands up. Enter the lowest, the usual and the highest guess, then press R.',
  },
  { query: 'view=class-of-30', title: '', notes: 'These are jobs today, not a forecast for these children.' },
  {
    query: 'view=class-of-30&lens=stem',
    title: '',
    notes: 'Say what counts as STEM here: it is beneath the picture.',
  },
  { query: '', title: '', notes: 'Where the programme reaches schools, and where it does not.' },
  { query: 'view=gaps', title: '', notes: 'The schools this list starts with.' },
  {
    query: 'view=class-of-30&oneChild=yes',
    title: '',
    notes: 'An illustration. No child here must do anything.',
  },
]

/** For an assembly, in words for children of about eight: two guesses, then what people do, a group at a time. */
export const READY_CHILD_STORY: Story = [
  { query: 'view=class-of-30&guess=Q', title: '', notes: 'Let them show fingers. Then press R.' },
  { query: 'view=class-of-30&guess=C', title: '', notes: 'Ask what in this room was made by somebody.' },
  { query: 'view=class-of-30', title: '', notes: 'Each figure is somebody at work. Nobody has to choose.' },
]
