import type { Rag } from '../../domain/coverage/coverage'

export const RAG_LABELS: Record<Rag, string> = {
  G: 'On target',
  A: 'Close to target',
  R: 'Below target',
  grey: 'Not rated',
}
